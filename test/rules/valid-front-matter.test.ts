import { describe, expect, it } from 'vitest';
import { article, see, withFrontMatter } from '../fixtures/seen.ts';

const rule = 'valid-front-matter';

describe('valid-front-matter', () => {
  it.each([
    ['a: @home', '2:4', '@', 'A value cannot begin with `@`.', 'Put the value in quotes: `"@home"`.'],
    ['a: `x`', '2:4', '`', "A value cannot begin with `'`.", undefined],
    ['a: "\\q"', '2:5', '\\q', '`\\q` is no escape that text in double quotes can hold.', 'Write `\\\\` for a backslash, or use single quotes.'],
    ["a: 'it's'", '2:8', "s'", "The quoted text ends before `s'`.", "Use double quotes around a text that holds `'`."],
    ['a:\n\tb: 1', '3:1', '\t', 'The line is indented with a tab.', 'Indent with two spaces.'],
    ['a: - b', '2:4', '- b', 'A list begins on the line of its field.', 'Begin it on the next line, or write it in brackets: `[first, second]`.'],
    ['a: b\n  c: d', '2:4', 'b', '`b` is followed by fields that are indented below it.', undefined],
    ['a: [1, 2\nb: 3', '2:4', '[', 'The bracket that opens here is never closed.', 'Put `]` after the last value, on the same line. A text that begins with `[` needs quotes.'],
    ['a: {b: [1]', '2:4', '{', 'The bracket that opens here is never closed.', undefined],
    ['title\naudience: public', '2:1', 'title', '`title` is neither a field nor part of the one before it.', undefined],
    [' a: 1\nb: 2', '3:1', 'b: 2', 'YAML cannot be read from `b: 2` on.', undefined],
    ['1: b', '2:1', '1', '`1` cannot be the name of a field.', undefined],
    ['"two words": b', '2:1', '"two words"', '`two words` cannot be the name of a field.', undefined],
    ['title: One: two', '2:8', 'One: two', '`One: two` holds a colon and a space, which would begin another field.', 'Put the value in quotes: `"One: two"`.'],
  ])('%s', async (block, place, at, what, fix) => {
    const seen = await see(article, withFrontMatter(block));
    expect(seen).toMatchObject([{ rule, place, at, what, ...(fix !== undefined && { fix }) }]);
  });

  it.each([
    ['{{{\n"title": "T"\n}}}\n', 'The front matter is JSON.'],
    ['', 'The file is empty.'],
    ['\n \n', 'The file is empty.'],
    [' ---\ntitle: T\n---\n', 'Spaces stand around the `---` that should open the front matter.'],
    ['----\ntitle: T\n---\n', 'The first line is `----`.'],
    ['---\ntitle: T\n--- \n', 'Spaces follow the `---` that should close the front matter.'],
  ])('%j', async (text, what) => {
    expect(await see(article, text)).toMatchObject([{ rule, what }]);
  });

  it('takes dashes in a value for what they are', async () => {
    expect(await see(article, withFrontMatter('title: "One --- two"\naudience: public\nauthor: >-\n  Ann\n  --- Bob'))).toEqual([]);
  });

  it('takes an empty block for one without fields', async () => {
    const seen = await see(article, '---\n---\n\nText.\n');
    expect(seen.map(({ rule, what }) => `${rule}: ${what}`)).toEqual(['front-matter-schema: The field `audience` is missing.', 'front-matter-schema: The field `title` is missing.']);
  });

  it('says one thing of one slip', async () => {
    expect(await see(article, withFrontMatter('title: |\n  x\n y\nz'))).toHaveLength(1);
  });
});
