import { expect, it } from 'vitest';
import { assay } from '../fixtures/host.ts';

it('lists its commands', async () => {
  const { code, out } = await assay(['help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}check +check content/m);
  expect(out).toMatch(/^ {2}readiness +/m);
});

it('lists them too, and fails, when nothing is asked', async () => {
  expect(await assay([])).toMatchObject({ code: 2, err: '' });
});

it('explains a command', async () => {
  const { code, out } = await assay(['check', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('npx assay check [paths...]');
  expect(out).toContain('--as-of <day>');
  expect((await assay(['help', 'check'])).out).toBe(out);
});

it.each([
  [['chekc'], 'assay: no command "chekc"; did you mean check?\n'],
  [['help', 'readines'], 'assay: no command "readines"; did you mean readiness?\n'],
  [['qqqqqqqq'], 'assay: no command "qqqqqqqq"; `npx assay help` lists them\n'],
  [['check', '--fromat', 'json'], 'assay: assay check has no option --fromat; did you mean --format?\n'],
  [['check', '--format', 'xml'], 'assay: --format knows no format "xml"; there are pretty, json, sarif, github, junit, gitlab, markdown, html\n'],
  [['check', '--format'], 'assay: --format needs a value: --format <pretty|json|sarif|github|junit|gitlab|markdown|html>\n'],
  [['check', '--quiet=yes'], 'assay: --quiet takes no value\n'],
  [['check', '--max-warnings', 'few'], 'assay: --max-warnings is a whole number, not "few"\n'],
  [['check', '--as-of', '2026-02-30'], 'assay: --as-of is "2026-02-30", which is no day of the calendar; write it like 2026-11-16\n'],
  [['check', 'no/such/folder'], 'assay: there is no "no/such/folder"\n'],
  [['check', 'content/partners/gagemoor/agent'], 'assay: there is no "content/partners/gagemoor/agent"; did you mean content/partners/gaugemoor?\n'],
  [['check', 'gaugemoor/agent'], 'assay: there is no "gaugemoor/agent"; did you mean content/partners/gaugemoor/agent?\n'],
  [['check', 'contents'], 'assay: there is no "contents"; did you mean content?\n'],
  [['build', '--edition', 'pubic'], 'assay: --edition is one of public, internal, both, not "pubic"; did you mean public?\n'],
  [['rules', '--format', 'jsn'], 'assay: --format is one of table, json, not "jsn"; did you mean json?\n'],
  [['check', 'package.json'], 'assay: "package.json" is in no content folder; content is content\n'],
  [['check', 'content', 'schemas'], 'assay: check the configured content or another folder, one at a time\n'],
  [['check', '--as-of', 'a\u001B[2Jb'], 'assay: --as-of is "a\\\\u001b[2Jb", which is no day of the calendar; write it like 2026-11-16\n'],
])('answers %j with one clear line and exit code 2', async (words, line) => {
  expect(await assay(words)).toEqual({ code: 2, out: '', err: line.replaceAll('\\\\u', '\\u') });
});
