import { describe, expect, it } from 'vitest';
import { renderBaseline } from '../../scripts/suppressions/baseline.ts';
import { look, type Seen } from '../fixtures/seen.ts';
import { article, check, deploy, ports } from '../suppressions/content.ts';

const file = 'program/baseline.json';
const one = '![](port.png)';
const other = '![](door.png)';

async function found(text: string, files = {}): Promise<Seen[]> {
  const { findings } = await check({ ...files, [file]: text });
  return findings.filter(({ path }) => path === file).map((finding) => look(finding, text));
}

async function baselineOf(files: ReturnType<typeof article>): Promise<string> {
  const { findings } = await check(files);
  return renderBaseline(findings.filter(({ rule }) => rule === 'require-image-alt'));
}

it('finds nothing while everything it knows is there', async () => {
  const text = await baselineOf(article(one, other));
  expect(await found(text, article(one, other))).toEqual([]);
  expect(await found('{"version": 1, "files": {}}')).toEqual([]);
});

describe('what has been mended', () => {
  it('is named with its place, how many of how many', async () => {
    const text = await baselineOf(article(one, other));
    expect(await found(text, article(one))).toMatchObject([
      { rule: 'valid-baseline', severity: 'error', place: expect.stringMatching(/^[67]:9$/), at: expect.stringMatching(/^"[0-9a-f]{12}"$/), what: `The baseline knows 2 findings of \`require-image-alt\` in \`${ports}\`; one of them is mended.` },
    ]);
    expect(await found(text, article('Open the **Network** page.'))).toMatchObject([{ place: '5:7', at: '"require-image-alt"', what: expect.stringMatching(/; they are all mended\.$/) }]);
  });

  it('is one of two equal findings', async () => {
    expect(await found(await baselineOf(article(one, one)), article(one))).toMatchObject([{ what: expect.stringMatching(/2 findings .*; one of them is mended\.$/) }]);
  });

  it('is all of a file that is gone', async () => {
    expect(await found(await baselineOf(article(one)))).toMatchObject([{ what: `The baseline knows one finding of \`require-image-alt\` in \`${ports}\`, which is not there any more.` }]);
  });
});

it('knows nothing of a file of which not everything is known', async () => {
  const text = await baselineOf(article(one));
  expect(await found(text, { [ports]: { unreadable: 'EPERM' } })).toEqual([]);
});

it('cannot know what nothing lets pass, nor what no rule finds', async () => {
  const entry = (rule: string): string => JSON.stringify({ version: 1, files: { [deploy]: { [rule]: ['0123456789ab'] } } });
  expect(await found(entry('within-limits'))).toMatchObject([{ at: '"within-limits"', what: expect.stringContaining('which no baseline can let pass') }]);
  expect(await found(entry('no-such-rule'))).toMatchObject([{ at: '"no-such-rule"', what: expect.stringContaining('but there is no such rule') }]);
});

it.each([
  ['no JSON', '{"version": 1,\n "files": {,}}', ','],
  ['cut short', '{"version": 1, "files": {', '{'],
  ['another version', '{"version": 2, "files": {}}', '2'],
  ['a count', `{"version": 1, "files": {"${deploy}": {"no-raw-html": 3}}}`, '3'],
  ['no fingerprint', `{"version": 1, "files": {"${deploy}": {"no-raw-html": ["0123456789ab", "line 3"]}}}`, '"line 3"'],
  ['more fields', '{"version": 1, "files": {}, "ignore": []}', '"ignore"'],
  ['nothing', '', ''],
])('is refused, and lets nothing pass: %s', async (_, text, at) => {
  const files = article(one);
  expect(await found(text, files)).toMatchObject([{ rule: 'valid-baseline', at, fix: 'Run `assay baseline`, which writes the file anew.' }]);
  expect((await check({ ...files, [file]: text })).counts).toMatchObject({ known: 0 });
});

it('is refused when it is too large or nests without end', async () => {
  expect(await found(`{"version": 1, "files": {}}${' '.repeat(2 * 1024 * 1024)}`)).toMatchObject([{ rule: 'within-limits' }]);
  expect(await found(`{"version": 1, "files": ${'['.repeat(3000)}${']'.repeat(3000)}}`)).toMatchObject([{ rule: 'valid-baseline' }]);
});
