import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, support, vendorArticle } from '../catalogue/found.ts';

const rule = 'require-code-language';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });

describe('require-code-language', () => {
  it.each([
    ['```\nls\n```', '```'],
    ['~~~\nls\n~~~', '~~~'],
    ['````\r\nls\r\n````', '````'],
    ['1. Look:\n\n   ```\n   ls\n   ```', '```'],
    ['```', '```'],
  ])('points at the opening fence of %j', async (body, at) => {
    expect((await find(body)).map((one) => one.at)).toEqual([at]);
  });

  it('points at the first line of indented code', async () => {
    expect(await find('Look:\n\n    ls -l\n    ls -a')).toMatchObject([{ what: 'The code block is made by indenting, so it cannot name its language.', at: expect.stringMatching(/^ {0,4}ls -l$/) as string }]);
  });

  it('is a note in what the vendor wrote long ago, a warning in what partners submit', async () => {
    const without = (path: string, before: string): Record<string, string> => changed(path, before, `\`\`\`\nls\n\`\`\`\n\n${before}`);
    expect(await find('```\nls\n```')).toMatchObject([{ severity: 'note' }]);
    expect(await findBy(rule, { ...without(deploy, '## Pricing'), ...without(support, '## Tools') })).toMatchObject([{ severity: 'warning' }, { severity: 'warning' }]);
  });

  it('is content with any language', async () => {
    expect(await find('```text\nls\n```\n\n~~~ sh {1}\nls\n~~~\n\nAnd `inline`.')).toEqual([]);
  });
});
