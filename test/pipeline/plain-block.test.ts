import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { readFrontMatter, type ReadFrontMatter } from '../../scripts/pipeline/front-matter.ts';
import { readPlainBlock } from '../../scripts/pipeline/plain-block.ts';

const lines = (block: string): Lines => new Lines(`---\n${block}---\n\nText.\n`);
const fully = (text: Lines): ReadFrontMatter => readFrontMatter('a.md', text, undefined, () => undefined);

/** Pieces that mean something to YAML, with texts around them. */
const word = fc.oneof(
  fc.constantFrom('a', 'Title', 'true', 'TRUE', 'False', 'null', 'no', '~', '1', '007', '0x1F', '0o7', '1e5', '1_000', '24x7', '1.2.3', '+1 469 831 8357', '2015-04-10', '12:30', '.inf', '1.2', 'é', '“q”', '-', '- ', '#', ' #', ':', ': ', '?', '!', '&a', '*a', '|', '>', '%', '@', '`', "'", '"', '[', '{', ',', '\\', '  ', ' ', '\t', '\r', '\u0085', '\u2028', 'https://a.example/b#c', 'constructor', '__proto__', '<<'),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.oneof(fc.array(word, { maxLength: 5 }).map((words) => words.join('')), fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')), word.map((inner) => `"${inner}"`));
const name = fc.oneof({ weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z][\w-]{0,5}$/) }, fc.constantFrom('title', 'true', 'null', 'constructor'), fc.string({ maxLength: 4 }));
const plainValue = fc.oneof(fc.constantFrom('One word', '2015-04-10', '5', 'true', '"a: b"', 'https://a.example'), fc.stringMatching(/^[a-z][a-z ,.]{0,12}$/));
const value = fc.oneof({ weight: 6, arbitrary: plainValue }, { weight: 1, arbitrary: text });
const field = fc.tuple(name, value).map(([key, written]) => `${key}: ${written}`);
const item = value.map((written) => `- ${written}`);
const indented = (one: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(fc.tuple(fc.constantFrom('  ', '  ', '  ', '  ', '  ', '  ', ' ', '   ', ''), one), { minLength: 1, maxLength: 3 }).map((all) => all.map(([indent, rest]) => `${indent}${rest}`).join('\n'));
const group = fc.tuple(name, fc.oneof(indented(field), indented(item))).map(([key, below]) => `${key}:\n${below}`);
const part = fc.oneof({ weight: 12, arbitrary: field }, { weight: 6, arbitrary: group }, { weight: 1, arbitrary: item }, { weight: 1, arbitrary: text });
const blockOf = fc.oneof(
  text.map((written) => `a: ${written}\n`),
  fc.tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('\n', '\n', '\n', '\r\n')).map(([parts, end]) => parts.map((one) => `${one}${end}`).join('')),
);

describe('plain front matter', () => {
  it('is read as the full reader reads it, whatever stands in the block', () => {
    let plain = 0;
    fc.assert(
      fc.property(blockOf, (block) => {
        if (readPlainBlock(block)) plain += 1;
        const source = lines(block);
        expect(readFrontMatter('a.md', source)).toEqual(fully(source));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(400);
  });

  it.each(['title: A "quoted" word\n', 'a: "x: y # z"\n', 'a: 5\nb: true\nc: 2015-04-10\n', 'a:\n  b: one\n  c: +1 469 831 8357\nd: e\n', 'a:\n  - one two\n  - "3"\n', 'true: x\nnull: y\n', 'a: 24x7\nb: 1.2.3\n'])('is plain: %j', (block) => {
    expect(readPlainBlock(block)).toBeDefined();
    expect(readFrontMatter('a.md', lines(block))).toEqual(fully(lines(block)));
  });

  it.each(['', '\n', 'a:\n', 'a: b: c\n', 'a: b #c\n', 'a: b \n', 'a: 1.0\n', 'a: 0x1F\n', 'a: 1e5\n', 'a: True\n', 'a: null\n', "a: 'b'\n", 'a: "\\n"\n', 'a: &b c\n', 'a: [b]\n', 'a: b\na: c\n', '# a\na: b\n', 'a:\n    b: c\n', 'a:\n  b: c\n  - d\n', 'a:\n  b:\n    c: d\n', 'a: b\n\n', 'a: b\r\n', 'constructor: x\n', 'a: b\n  c\n'])('is left to the full reader: %j', (block) => {
    expect(readPlainBlock(block)).toBeUndefined();
  });

  it('reads the same in the sample content', () => {
    for (const file of readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))) {
      const source = new Lines(readFileSync(`content/${file}`, 'utf8'));
      const { kind } = placeOf(file);
      expect(readFrontMatter(file, source, kind), file).toEqual(readFrontMatter(file, source, kind, () => undefined));
    }
  });
});
