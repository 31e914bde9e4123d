import { describe, expect, it } from 'vitest';
import { article, see, seeAll, withBody, withFrontMatter, type Seen } from '../fixtures/seen.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16, with or without the mark that says so. */
function utf16(text: string, mark = true): Uint8Array {
  return Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
}

function bigEndian(text: string): Uint8Array {
  return Buffer.from(utf16(text)).swap16();
}

const encoding = 'valid-encoding';
const hidden = 'no-hidden-characters';
type Row = [row: number, title: string, content: string | Uint8Array, expected: Partial<Seen>];

describe('bytes that must be survived', () => {
  it.each<Row>([
    [15, 'a byte order mark', `\uFEFF${withBody('Text.')}`, { rule: encoding, place: '1:1', what: 'The file begins with a byte order mark (U+FEFF).' }],
    [16, 'a lone carriage return', withBody('One.\rTwo.'), { rule: encoding, place: '6:5', at: '\r', what: 'A line ends with a lone carriage return (U+000D).' }],
    [17, 'UTF-16', utf16(withBody('Text.')), { rule: encoding, place: '1:1', what: 'The file is UTF-16, not UTF-8.' }],
    [17, 'UTF-16, big end first', bigEndian(withBody('Text.')), { rule: encoding, place: '1:1' }],
    [17, 'UTF-16 without a mark', utf16(withBody('Text.'), false), { rule: hidden, place: '1:2', actual: 'U+0000' }],
    [17, 'Latin-1', Buffer.from(withBody('Menüs.'), 'latin1'), { rule: encoding, place: '6:4', what: 'The byte 0xFC at this place is not UTF-8.' }],
    [17, 'a character cut in two at the end', encode(withBody('é')).slice(0, -2), { rule: encoding, place: '6:1', what: 'The file ends in the middle of a character.' }],
    [17, 'a character of four bytes cut short', Buffer.concat([encode(withBody('')).slice(0, -1), Buffer.from([0xf0, 0x9f])]), { rule: encoding, what: 'The file ends in the middle of a character.' }],
    [17, 'half a surrogate pair', Buffer.concat([encode('---\n'), Buffer.from([0xed, 0xa0, 0x80])]), { rule: encoding, place: '2:1' }],
    [18, 'NUL', withBody('One\u0000two'), { rule: hidden, place: '6:4', at: '\u0000', what: 'This is a NUL character (U+0000).' }],
    [18, 'an escape sequence', withBody('\u001B[2J'), { rule: hidden, place: '6:1', at: '\u001B' }],
    [18, 'a line separator', withBody('One\u2028two'), { rule: hidden, place: '6:4', at: '\u2028' }],
    [19, 'a zero-width space in a name', withFrontMatter('title: T\naudience\u200B: internal'), { rule: hidden, place: '3:9', at: '\u200B' }],
    [19, 'text whose direction is turned', withFrontMatter('title: "\u202Egnp.exe"\naudience: public'), { rule: hidden, place: '2:9', at: '\u202E' }],
    [19, 'letters of tags', withBody(`Text${String.fromCodePoint(0xe0041, 0xe0042)}.`), { rule: hidden, place: '6:5', what: 'This is an invisible character (U+E0041), and 1 more like it.' }],
    [77, 'an escape sequence in a value', withFrontMatter('title: "a\u001B[31mb"\naudience: public'), { rule: hidden, place: '2:10', at: '\u001B' }],
  ])('row %i: %s', async (_row, _title, content, expected) => {
    const { seen, result } = await seeAll({ [article]: content });
    expect(seen).toContainEqual(expect.objectContaining({ path: article, severity: 'error', ...expected }));
    expect(seen.filter(({ path }) => path !== article)).toEqual([]);
    expect(result.notJudged).toEqual([]);
  });

  it('tells the name apart that only looks like another', async () => {
    const seen = await see(article, withFrontMatter('title: T\naudience\u200B: internal'));
    expect(seen.map(({ rule }) => rule)).toContain('valid-front-matter');
  });

  it('leaves joiners where they belong', async () => {
    expect(await see(article, withBody('👩\u200D💻 می\u200Cخواهم क्\u200Dष ✔\uFE0F naïve'))).toEqual([]);
  });

  it('goes on behind a byte order mark, with the places of the text', async () => {
    const seen = await see(article, `\uFEFF${withFrontMatter('title: T\naudience: pubic')}`);
    expect(seen).toMatchObject([{ rule: encoding }, { rule: 'front-matter-schema', place: '3:11', at: 'pubic' }]);
  });

  it('counts the lines of CRLF files as editors do', async () => {
    const seen = await see(article, withFrontMatter('title: T\naudience: pubic').replaceAll('\n', '\r\n'));
    expect(seen).toMatchObject([{ rule: 'front-matter-schema', place: '3:11', at: 'pubic' }]);
  });
});
