import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { edited } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

const day = ['--as-of', '2026-11-16'];
const faulty = edited('partners/acme/widget/public/deploy.md', '## Before you begin', '## Befor you begin');

it('prints one format and writes others, in one run', async () => {
  const cwd = temporary(faulty);
  const out = temporary();
  const { code, out: printed } = await assay(['check', '.', ...day, '--format', 'github', '--report', `sarif=${out}/a/check.sarif`, '--report', `html=${out}/check.html`, '--report=pretty=check=1.txt'], { cwd, color: true });
  expect(code).toBe(1);
  expect(printed).toMatch(/^::error file=partners\/acme\/widget\/public\/deploy\.md,line=22,/m);
  expect(JSON.parse(readFileSync(path.join(out, 'a/check.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ invocations: [{ executionSuccessful: true, exitCode: 1 }] }] });
  expect(readFileSync(path.join(out, 'check.html'), 'utf8')).toMatch(/^<!doctype html>/);
  const pretty = readFileSync(path.join(cwd, 'check=1.txt'), 'utf8');
  expect(pretty).toContain('require-sections');
  expect(pretty).not.toContain('\u001B');
});

it('names files as the repository does, from the folder it runs in', async () => {
  const cwd = temporary(Object.fromEntries(Object.entries(faulty).map(([file, text]) => [`docs/${file}`, text])));
  const { out } = await assay(['check', 'docs', ...day, '--format', 'gitlab'], { cwd });
  expect((JSON.parse(out) as { location: { path: string } }[]).map(({ location }) => location.path)).toContain('docs/partners/acme/widget/public/deploy.md');
});

it.each([
  ['sarif', '--report takes a format and a file, as in sarif=assay.sarif, not "sarif"'],
  ['sarif=', '--report takes a format and a file, as in sarif=assay.sarif, not "sarif="'],
  ['sarf=a', '--report knows no format "sarf"; did you mean sarif?'],
  ['=a', '--report knows no format ""; there are pretty, json, sarif, github, junit, gitlab, markdown, html'],
])('answers --report %s with one clear line before it checks anything', async (report, line) => {
  const cwd = temporary(faulty);
  expect(await assay(['check', '.', '--report', report], { cwd })).toEqual({ code: 2, out: '', err: `assay: ${line}\n` });
  expect(readdirSync(cwd)).toEqual(['partners']);
});

it('writes no two reports to one file', async () => {
  expect((await assay(['check', '.', '--report', 'json=a.json', '--report', 'sarif=./a.json'], { cwd: temporary(faulty) })).err).toBe('assay: --report would write "a.json" twice; give each report a file of its own\n');
});

it('says which report it could not write, and does not pass', async () => {
  const cwd = temporary(faulty);
  const { code, out, err } = await assay(['check', '.', ...day, '--report', 'json=partners'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^assay: the report .*partners cannot be written: EISDIR[^\n]*\n$/);
  expect(existsSync(path.join(cwd, 'partners'))).toBe(true);
});
