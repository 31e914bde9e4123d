import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-unused-definition', { [port]: vendorArticle(body) });

describe('no-unused-definition', () => {
  it.each([
    ['a\n\n[guide]: https://example.com/', '[guide]: https://example.com/', 'No link uses the address of `[guide]`.'],
    ['a\n\n[//]: # (ask Sam)', '[//]: # (ask Sam)', 'No link uses the address of `[//]`.'],
    ['a\n\n[^1]: Ask Sam.', '[^1]: Ask Sam.', 'No text refers to the footnote `[^1]`.'],
    ['a ![b][c]\n\n[c]: d.png\n\n[C]: e.png', '[C]: e.png', '`[C]` is defined in line 9 already; what this line says is never used.'],
    ['a [^1]\n\n[^1]: b\n\n[^1]: c', '[^1]: c', '`[^1]` is defined in line 9 already; what this line says is never used.'],
    // The label of an address is not that of a footnote.
    ['a [1]\n\n[1]: https://example.com/\n\n[^1]: b', '[^1]: b', 'No text refers to the footnote `[^1]`.'],
  ])('points at what no page shows in %j', async (body, at, what) => {
    expect(await find(body)).toMatchObject([{ at, what, severity: 'warning' }]);
  });

  it('does not take a label for used because a footnote uses it that no page shows', async () => {
    expect(await find('a\n\n[^1]: See [^2] and [the guide][guide].\n\n[^2]: b\n\n[guide]: https://example.com/')).toMatchObject([{ at: '[^1]: See [^2] and [the guide][guide].' }, { at: '[^2]: b' }, { at: '[guide]: https://example.com/' }]);
  });

  it('points from what is never used to what counts', async () => {
    expect(await find('[a]\n\n[a]: https://example.com/1\n[a]: https://example.com/2')).toMatchObject([{ related: [{ path: port, at: '[a]: https://example.com/1' }] }]);
  });

  it.each([
    'a [b][c], [c] and [c][]\n\n[c]: https://example.com/',
    'a ![b][c]\n\n[c]: d.png',
    'a [^1]\n\n[^1]: See [^2].\n\n[^2]: See [the guide][guide].\n\n[guide]: https://example.com/',
    'a [^1]\n\n[^1]: See [^1] again.',
    '- [A B]\n\n  [a  b]: https://example.com/',
    '```\n[guide]: https://example.com/\n```',
    '`[guide]: https://example.com/`',
  ])('leaves what is used alone in %j', async (body) => {
    expect(await find(body)).toEqual([]);
  });
});
