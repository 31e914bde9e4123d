import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../rules/kit/lines.ts';
import { findHiddenCharacters } from '../../scripts/pipeline/hidden-characters.ts';
import { article, see, withBody } from '../fixtures/seen.ts';

describe('no-hidden-characters', () => {
  it('names the character, and how many stand together', async () => {
    const [seen] = await see(article, withBody('Copy this\u200B\u200B\u200B now.'));
    expect(seen).toMatchObject({ rule: 'no-hidden-characters', place: '6:10', at: '\u200B\u200B\u200B', what: 'This is a zero-width space (U+200B), and 2 more like it.', actual: 'U+200B' });
  });

  it('looks into code too', async () => {
    expect(await see(article, withBody('```sh\nrm \u202E-rf\n```'))).toMatchObject([{ place: '7:4', at: '\u202E' }]);
  });

  it.each(['tab\there', 'no-break\u00A0space', 'émigré', 'e\u0301', '☎\uFE0F', '👨\u200D👩\u200D👧', 'مى\u200Cشود', '日本語'])('lets %j be', (text) => {
    expect(findHiddenCharacters('a.md', new Lines(text))).toEqual([]);
  });

  it('finds a joiner between plain letters', () => {
    expect(findHiddenCharacters('a.md', new Lines('pass\u200Dword'))).toMatchObject([{ actual: 'U+200D' }]);
  });

  it('never throws, and covers every control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findHiddenCharacters('a.md', new Lines(text)).map(({ range }) => text.slice(range?.start.offset, range?.end.offset));
        const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/g) ?? [];
        for (const control of controls) expect(found.join('')).toContain(control);
      }),
    );
  });
});
