import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { article, withBody } from '../fixtures/seen.ts';

const day = ['--as-of', '2026-11-16'];
const loose = { ...baseContent, [article]: withBody('Open the **Network** page. \n\n[Ports](./ports.md)') };

it('mends what it can, says so, and reports what is left', async () => {
  const cwd = temporary(loose);
  const { code, out, err } = await assay(['check', '.', '--fix', ...day], { cwd });
  expect({ code, err }).toEqual({ code: 1, err: 'Mended 1 finding in 1 file.\n' });
  expect(out).toContain('error  valid-link');
  expect(out).not.toContain('no-stray-space');
  expect(readFileSync(path.join(cwd, article), 'utf8')).toBe(withBody('Open the **Network** page.\n\n[Ports](./ports.md)'));
  expect(await assay(['check', '.', '--fix', ...day], { cwd })).toMatchObject({ code: 1, err: 'Nothing to mend by itself.\n' });
});

it('says beforehand how much of it can be mended', async () => {
  expect((await assay(['check', temporary(loose), ...day])).out).toMatch(/\n1 error, 1 note in 8 files\.\n`assay check --fix` mends 1 of these\.\n$/);
});

it('finds nothing to mend in the sample content', async () => {
  expect(await assay(['check', '--fix', '--dry-run'])).toEqual({ code: 0, out: '', err: 'Nothing to mend by itself.\n' });
});

it('prints a diff and writes nothing in a dry run', async () => {
  const cwd = temporary(loose);
  expect(await assay(['check', '.', '--fix', '--dry-run', ...day], { cwd })).toEqual({
    code: 1,
    err: 'Would mend 1 finding in 1 file.\n',
    out: `--- a/${article}\n+++ b/${article}\n@@ -3,6 +3,6 @@\n audience: public\n ---\n \n-Open the **Network** page. \n+Open the **Network** page.\n \n [Ports](./ports.md)\n`,
  });
  expect(readFileSync(path.join(cwd, article), 'utf8')).toBe(loose[article]);
});

it('keeps standard output for the report', async () => {
  const { out } = await assay(['check', temporary(loose), '--fix', '--format', 'json', ...day]);
  expect((JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)).toEqual(['valid-link']);
});

it.each(['--format=json', '--report=json=report.json'])('says that a dry run makes no report, where %s asks for one', async (option) => {
  expect(await assay(['check', '--fix', '--dry-run', option])).toEqual({ code: 2, out: '', err: `assay: --dry-run does not go with ${option.slice(0, option.indexOf('='))}\n` });
});

it.each(['--dry-run', '--add-sections'])('says that %s goes with --fix', async (option) => {
  expect(await assay(['check', temporary(loose), option, ...day])).toEqual({ code: 2, out: '', err: `assay: ${option} goes with --fix: assay check --fix ${option}\n` });
});
