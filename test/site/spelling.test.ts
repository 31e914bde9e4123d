import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mostOf } from '../../site/client/search/most-of.ts';
import { nearestWord, slipsBetween } from '../../site/client/search/spelling.ts';

const words = ['gatewarden', 'server', 'vault', 'fault', 'backup', 'certification', 'umgebung'];

describe('slips between two words', () => {
  it.each([
    ['vault', 'vault', 0],
    ['valt', 'vault', 1],
    ['vaullt', 'vault', 1],
    ['vadlt', 'vault', 1],
    ['vualt', 'vault', 1],
    ['', 'vault', 5],
    ['tluav', 'vault', 4],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b).whole).toBe(slips);
  });

  it('count the same both ways, are none for one word only, and never more than the letters of the longer one', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const { whole, beginning } = slipsBetween(a, b);
      expect(slipsBetween(b, a).whole).toBe(whole);
      expect(whole === 0).toBe(a === b);
      expect(whole).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(beginning).toBeLessThanOrEqual(whole);
    }));
  });
});

describe('the nearest word', () => {
  it.each([
    ['gatewadren', 'gatewarden'],
    ['Gatewardn', 'gatewarden'],
    ['gatewrd', 'gatewarden'],
    ['certifcatoin', 'certification'],
    ['vualt', 'vault'],
    ['faullt', 'fault'],
    ['srver', 'server'],
    ['Ümgebung', undefined],
    ['vault', undefined],
    ['zzzz', undefined],
    ['ab', undefined],
  ])('of %s is %s', (asked, meant) => {
    expect(nearestWord(asked, words)).toBe(meant);
  });

  it('is the one that the list names first among equals', () => {
    expect(nearestWord('cart', ['card', 'care'])).toBe('card');
    expect(nearestWord('cart', ['care', 'card'])).toBe('care');
  });
});

describe('the most of a question', () => {
  const pages = ['open a ticket', 'watch your servers with the gaugemoor agent', 'restore a server from last night'];
  const finds = vi.fn<(query: string) => Promise<number>>(async (query) => pages.filter((page) => query.split(' ').every((word) => page.split(' ').includes(word))).length);

  it.each([
    ['opn a ticket', 'a ticket'],
    ['watch your severs with the gaugemoor agent', 'watch your with the gaugemoor agent'],
    ['how do I restore the server', 'restore server'],
    ['nothing of this', undefined],
    ['ticket', undefined],
  ])('%s: %s', async (asked, most) => {
    expect(await mostOf(asked, finds)).toBe(most);
  });

  it('is looked for with a number of searches that stays small', async () => {
    finds.mockClear();
    await mostOf(Array.from({ length: 500 }, (_, index) => `word${index}`).join(' '), finds);
    expect(finds.mock.calls.length).toBeLessThan(40);
  });
});
