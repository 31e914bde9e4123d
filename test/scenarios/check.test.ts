import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { baseContent, edited } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

const day = ['--as-of', '2026-11-16'];
const deploy = 'partners/acme/widget/public/deploy.md';

it('is clean on clean content', async () => {
  const cwd = temporary(baseContent);
  expect(await assay(['check', cwd, ...day])).toEqual({ code: 0, out: 'Clean: 7 files judged, nothing found.\n', err: '' });
});

it('prints the whole finding: place, slice, what, why, fix, page', async () => {
  const cwd = temporary(edited(deploy, '## Before you begin', '## Befor you begin'));
  const { code, out } = await assay(['check', '.', ...day], { cwd });
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "partners/acme/widget/public/deploy.md:22:1  error  require-sections

      21 │
      22 │ ## Befor you begin
         │ ^^^^^^^^^^^^^^^^^^

      \`Befor you begin\` is not a heading that the program knows, and the section \`Before you begin\` is
      missing.
      why  Readers look for the same answer in the same place in every article.
      fix  Did you mean \`Before you begin\`?
      see  https://kb.example.com/rules/require-sections/

    1 error in 7 files.
    "
  `);
});

it('says in JSON what its published schema says', async () => {
  const schema: object = JSON.parse(readFileSync(new URL('../../schemas/reports/check-report.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  for (const files of [baseContent, edited(deploy, '## Pricing', '## Prizing')]) {
    const { code, out } = await assay(['check', temporary(files), '--format', 'json', ...day]);
    const report: unknown = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({ exitCode: code, verdict: code === 0 ? 'clean' : 'errors', asOf: '2026-11-16', program: '2015-02' });
  }
});

it('has nothing to say about an empty folder, and does not call it clean', async () => {
  expect(await assay(['check', '.', ...day], { cwd: temporary() })).toEqual({ code: 2, out: '', err: 'assay: nothing to check in .\n' });
});

it('narrows the report to the paths it is given', async () => {
  const inPart = ['check', 'content/partners/quaymarrow', '--format', 'json'];
  const { out } = await assay(inPart);
  const { findings } = JSON.parse(out) as { findings: { path: string }[] };
  expect(findings.filter(({ path }) => !path.startsWith('partners/quaymarrow/'))).toEqual([]);
});

it('counts warnings, lists them unless asked to be quiet, and fails on more than allowed', async () => {
  const cwd = temporary(edited(deploy, 'Administrators of Linux servers', '[Administrators](http://www.acme.example/) of Linux servers'));
  const loud = await assay(['check', cwd, ...day]);
  expect(loud.code).toBe(0);
  expect(loud.out).toContain('warning  no-unsafe-link');
  expect(loud.out).toMatch(/No errors, 1 warning in 7 files\.\n$/);
  expect(await assay(['check', cwd, '--quiet', ...day])).toMatchObject({ code: 0, out: 'No errors, 1 warning in 7 files.\n' });
  expect((await assay(['check', cwd, '--max-warnings', '0', ...day])).code).toBe(1);
  expect((await assay(['check', cwd, '--max-warnings', '1', ...day])).code).toBe(0);
});
