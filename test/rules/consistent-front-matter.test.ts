import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/consistent-front-matter.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { readFrontMatter } from '../../scripts/pipeline/front-matter.ts';
import { article, see, withFrontMatter } from '../fixtures/seen.ts';
import { expectMended, fixedText } from '../fix/mended.ts';

const partner = 'partners/acme/partner.md';
const only = { rules: [rule.id] };
const mend = async (block: string, path = article): Promise<string> => fixedText(path, withFrontMatter(block), {}, only);

describe('consistent-front-matter', () => {
  it('points at the field that comes too late', async () => {
    expect(await see(article, withFrontMatter('audience: public\ntitle: Open a port'))).toMatchObject([
      { rule: 'consistent-front-matter', severity: 'note', place: '3:1', at: 'title', what: '`title` stands behind `audience`.', fix: 'Move it before `audience`. The order is `title`, `audience`.' },
    ]);
  });

  it.each([
    ['with the comments above it', '# who\naudience: public\n\n# what\n# exactly\ntitle: A # here', '# what\n# exactly\ntitle: A # here\n# who\naudience: public\n'],
    ['with all lines of its value', 'audience: public\nkeywords:\n  - a\n  # no field\n  - b\ntitle: |\n  # A\n\n  b', 'title: |\n  # A\n\n  b\naudience: public\nkeywords:\n  - a\n  # no field\n  - b'],
    ['but for what looks like a comment in the value before', 'audience: "public\n # not\n "\ntitle: A', 'title: A\naudience: "public\n # not\n "'],
  ])('moves a field %s', async (_, from, to) => {
    expect(await mend(from)).toBe(withFrontMatter(to));
  });

  it('moves the fields of a group, and the group', async () => {
    expect(await mend('support:\n  # by day\n  phone: "1"\n  email: a@b.example\n# last\nname: A', partner)).toBe(withFrontMatter('# last\nname: A\nsupport:\n  email: a@b.example\n  # by day\n  phone: "1"'));
  });

  it.each(['{ audience: public, title: A }', 'audience: public\nother: 1\ntitle: A', 'audience: public\ntitle: A\naudience: internal', 'author: A\ntitle: B\ntitle: C\n  # and more\nkeywords:\n- d'])('moves nothing in %j', async (block) => {
    expect(await mend(block)).toBe(withFrontMatter(block));
  });

  it('writes single quotes as double ones, where that needs no escapes', async () => {
    expect(await mend("title: 'It''s'\naudience: public\nauthor: 'a \"b\"'")).toBe(withFrontMatter("title: \"It's\"\naudience: public\nauthor: 'a \"b\"'"));
  });

  it('changes neither data nor comments, and leaves nothing behind', async () => {
    const field = (name: string, values: string[]) => fc.tuple(fc.constantFrom('', '# note\n', '# one\n# two\n', '\n', '\n# far\n\n'), fc.constantFrom(...values)).map(([above, value]) => `${above}${name}:${value}\n`);
    const texts = [' plain', " 'single'", ' "double"', ' |\n  # text\n  more\n', ' >-\n  folded\n\n  text', ' "over\n  # two lines"', ' plain\n  # comment', ' x # behind', ''];
    const lists = ['\n  - a\n  - b', '\n- a\n# within\n- b', ' [a, "b"]', '\n  # first\n  - a'];
    const fields = fc.tuple(field('title', texts), field('description', texts), field('audience', texts), field('author', texts), field('keywords', lists), field('products', lists));
    const block = fields.chain((all) => fc.shuffledSubarray(all, { minLength: 2 })).map((some) => some.join(''));
    const data = (text: string): unknown => ({ ...readFrontMatter(article, new Lines(text), 'vendor-article').frontMatter.data });
    const lines = (text: string): string[] => text.split('\n').map((line) => line.replaceAll("'", '"')).sort();
    await fc.assert(
      fc.asyncProperty(block, fc.boolean(), async (written, windows) => {
        const text = windows ? withFrontMatter(written).replaceAll('\n', '\r\n') : withFrontMatter(written);
        const after = await expectMended(rule, text);
        expect(data(after)).toEqual(data(text));
        expect(lines(after)).toEqual(lines(text));
      }),
      { numRuns: 300 },
    );
  });
});
