import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rule as frontMatterSchema } from '../../rules/front-matter-schema.ts';
import { rule as noHiddenCharacters } from '../../rules/no-hidden-characters.ts';
import { article, withBody, withFrontMatter } from '../fixtures/seen.ts';
import { bodiesOfFixed, expectMended, fixed, fixedText } from './mended.ts';

describe('no-hidden-characters', () => {
  it.each([
    ['Copy\u200B\u200B this\uFEFF.', 'Copy this.'],
    ['`rm\u200B -r`', '`rm -r`'],
    ['pass\u00ADword', 'password'],
    // What turns the text around, and controls, stood for something.
    ['a\u202Eb', 'a\u202Eb'],
    ['a\u0092b', 'a\u0092b'],
    // It kept the line from being a heading, and perhaps should.
    ['\u200B# no heading', '\u200B# no heading'],
    ['\u200Bplain', 'plain'],
  ])('makes of %j %j', async (from, to) => {
    expect(await bodiesOfFixed(from)).toBe(to);
  });

  it('leaves nothing behind', async () => {
    expect.hasAssertions();
    const parts = fc.array(fc.constantFrom('word', '\u200B', '\u2060\uFEFF', ' ', '\n', '- ', '# ', '1. '), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        await expectMended(noHiddenCharacters, withBody(some.join('')), { sees: 'other' });
      }),
    );
  });
});

it('valid-encoding: ends lines with line feeds', async () => {
  const text = withBody('one\rtwo\r\nthree');
  expect(await fixedText(article, text)).toBe(withBody('one\ntwo\r\nthree'));
});

describe('front-matter-schema', () => {
  const path = 'partners/acme/widget/public/deploy.md';

  it.each([
    ['version: 1.10 # the last one', 'version: "1.10" # the last one'],
    ['title: 2015', 'title: "2015"'],
    ['title: true', 'title: "true"'],
    ['keywords: [ntp, 5]', 'keywords: [ntp, "5"]'],
  ])('makes of %j %j', async (from, to) => {
    expect(await expectMended(frontMatterSchema, withFrontMatter(from), { path })).toBe(withFrontMatter(to));
  });

  it('puts nothing in quotes that would not fit then either', async () => {
    expect((await fixed({ [path]: withFrontMatter('reviewed: 20160101') }, { rules: [frontMatterSchema.id] })).files).toEqual([]);
  });
});
