import { describe, expect, it } from 'vitest';
import { findPlace } from '../../scripts/lsp/complete/front-matter-place.ts';

/** The place where `|` stands. */
function at(text: string): ReturnType<typeof findPlace> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return findPlace(text.replace('|', '').split('\n'), before.length - 1, before.at(-1)!.length);
}

describe('the place that is typed at in front matter', () => {
  it.each([
    ['a key', '---\ntitle: x\nau|\n---\n', { pointer: '', isValue: false, typed: 'au', keys: ['title'] }],
    ['a value', '---\ntitle: x\naudience: pu|\n---\n', { pointer: '/audience', isValue: true, typed: 'pu' }],
    ['an empty line', '---\ntitle: x\n|\n---\n', { pointer: '', isValue: false, typed: '', keys: ['title'] }],
    ['a block without an end yet', '---\ntitle: x\nau|\n', { pointer: '', isValue: false, typed: 'au' }],
    ['a key of a group', '---\nsupport:\n  email: x\n  ph|\nname: y\n---\n', { pointer: '/support', isValue: false, typed: 'ph', keys: ['email'] }],
    ['a value of a group', '---\nsupport:\n  hours: |\n---\n', { pointer: '/support/hours', isValue: true, typed: '' }],
    ['a key of an item', '---\nattestations:\n  - requirement: APP-1\n    ro|\n---\n', { pointer: '/attestations/0', isValue: false, typed: 'ro', keys: ['requirement'] }],
    ['a value of the second item', '---\nattestations:\n  - requirement: APP-1\n    role: x\n  - requirement: C|\n---\n', { pointer: '/attestations/1/requirement', isValue: true, typed: 'C' }],
    ['items as far left as their key', '---\nattestations:\n- role: x\n- requirement: |\n---\n', { pointer: '/attestations/1/requirement', isValue: true, typed: '' }],
    ['a plain item', '---\ncategories:\n  - sec|\n---\n', { pointer: '/categories/0', isValue: false, typed: 'sec' }],
    ['a list on one line', '---\ncategories: [backup, sec|]\n---\n', { pointer: '/categories', isValue: true, typed: 'sec' }],
    ['a key behind a list', '---\nattestations:\n  - role: x\n    digests:\n      - { path: a }\nsu|\n---\n', { pointer: '', isValue: false, typed: 'su', keys: ['attestations'] }],
    ['a value in braces', '---\nattestations:\n  - digests:\n      - { path: partners/acme, block: t| }\n---\n', { pointer: '/attestations/0/digests/0/block', isValue: true, typed: 't' }],
    ['a key in braces', '---\nattestations:\n  - digests:\n      - { path: x, bl| }\n---\n', { pointer: '/attestations/0/digests/0', isValue: false, typed: 'bl', keys: ['path'] }],
  ])('is %s', (_, text, place) => {
    expect(at(text)).toMatchObject(place);
  });

  it.each([
    ['the body', '---\ntitle: x\n---\n|\n'],
    ['a text without front matter', 'title: |\n'],
    ['the fence', '---|\ntitle: x\n---\n'],
  ])('is none in %s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });
});
