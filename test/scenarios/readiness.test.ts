import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent, program } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { frontMatter, ledger, paths, signAll, withSignatures } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;

/** A project on disk with some content; its folder. */
function project(files: SourceFiles): string {
  const content = Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
  const config = `export default { content: ['content'], program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
  return temporary({ ...content, 'assay.config.ts': config });
}

describe('assay readiness', () => {
  test('exits 1 while something is missing, and shows the ledger of the one that was asked for', async () => {
    const { code, out, err } = await assay(['readiness', 'acme/widget'], { cwd: project(baseContent) });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Not ready to be certified: 8 requirements stand in the way.\n\nNext for the partner\n  hours    CER-6   Load a copy of the software');
    for (const { id } of program.requirements) expect(out).toMatch(new RegExp(`^  [✓✗○–] ${id} `, 'm'));
    expect(out).toContain('content/partners/acme/partner.md:19');
    expect(out).toContain('\n                   $ npx assay walkthrough acme/widget\n\nNext for the Ecosystem team\n  minutes  APP-7   ');
    expect(out).toMatch(/\nDue by 2027-01-15\n {2}2026-12-01 {2}in 15 days {2}acme\/widget\n.* {14}content\/partners\/acme\/widget\/certification\.md:2\n$/s);
  });

  test('exits 0 when all is ready, and lists one line a solution', async () => {
    const { code, out } = await assay(['readiness'], { cwd: project(withSignatures(await signAll())) });
    expect(code).toBe(0);
    expect(out).toContain('\n  acme/widget  candidate  certification  yes       0  2026-12-01, in 15 days\n\n1 of 1 solution ready.\n');
  });

  test('judges by the day it is given', async () => {
    const { out } = await assay(['readiness', 'acme', '--as-of', '2026-12-02'], { cwd: project(withSignatures(await signAll())) });
    expect(out).toContain('Readiness on 2026-12-02');
    expect(out).toContain('Not ready to be certified: 1 requirement stands in the way.');
    expect(out).toContain('The window closed on 2026-12-01, yesterday.');
  });

  test('prints JSON of the published shape', async () => {
    const { code, out } = await assay(['readiness', '--format', 'json'], { cwd: project(baseContent) });
    const report = JSON.parse(out) as { exitCode: number };
    expect(validatorFor('readiness-report')(report)).toEqual([]);
    expect(report.exitCode).toBe(code);
  });

  test.each([
    [['readiness', 'acne'], 'assay: no partner "acne"; did you mean acme?\n'],
    [['readiness', 'zzz'], 'assay: no partner "zzz"; there is acme\n'],
    [['readiness', 'acme/wigdet'], 'assay: acme has no solution "wigdet"; did you mean widget?\n'],
    [['readiness', 'acme/zzz'], 'assay: acme has no solution "zzz"; it has widget\n'],
    [['readiness', '--for', 'zzzzzz'], 'assay: --for knows no step "zzzzzz"; there are candidate, member, silver, gold, platinum, stays-member, onboarding, renewal\n'],
    [['readiness', '--within', '60'], 'assay: --within is a number of days, weeks or months, as in 60d, 8w or 3m, not "60"\n'],
    [['readiness', '--for', 'glod'], 'assay: --for knows no step "glod"; did you mean gold?\n'],
    [['readiness', '--format', 'xml'], 'assay: --format knows no format "xml"; there are text, json, markdown, html, ics\n'],
    [['readiness', '--as-of', '2026-02-30'], 'assay: --as-of is "2026-02-30", which is no day of the calendar; write it like 2026-11-16\n'],
  ])('%j is one clear line and exit 2', async (words, line) => {
    expect(await assay(words, { cwd: project(baseContent) })).toEqual({ code: 2, out: '', err: line });
  });

  test('exits 2 for a tier whose requirements are not yet defined, with the sentence of the guide', async () => {
    const { code, out } = await assay(['readiness', '--for', 'gold'], { cwd: project(baseContent) });
    expect(code).toBe(2);
    expect(out).toContain('Could not judge for Gold: its requirements are not yet defined. "The Gold Certification level is\nstill being finalized and this Program Guide will be updated at a later date."');
  });

  test('judges for another step than the next one', async () => {
    const files = withSignatures(await signAll());
    expect(await assay(['readiness', '--for', 'Member'], { cwd: project(files) })).toMatchObject({ code: 0, out: expect.stringContaining('1 of 1 solution ready to be certified.') as string });
    const { code, out } = await assay(['readiness', 'acme/widget', '--for', 'renewal'], { cwd: project(files) });
    expect(code).toBe(1);
    expect(out).toContain('\nIt is not certified yet, so there is no term to renew.\n');
  });

  test('looks as far ahead as it is told', async () => {
    const cwd = project(baseContent);
    expect((await assay(['readiness', '--within', '2w'], { cwd })).out).toContain('\nNothing is overdue, and nothing comes due by 2026-11-30.\n');
    expect((await assay(['readiness', '--within', '15d'], { cwd })).out).toContain('\nDue by 2026-12-01\n  2026-12-01  in 15 days  acme/widget');
  });

  test('prints and writes every format in one run', async () => {
    const cwd = project(baseContent);
    const { code, out, err } = await assay(['readiness', '--format', 'ics', '--within', '12m', ...['text', 'json', 'markdown', 'html'].flatMap((format) => ['--report', `${format}=reports/readiness.${format}`])], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toContain('DTSTART;VALUE=DATE:20261201\r');
    const written = Object.fromEntries(['text', 'json', 'markdown', 'html'].map((format) => [format, readFileSync(`${cwd}/reports/readiness.${format}`, 'utf8')]));
    const report = JSON.parse(String(written['json'])) as ReadinessReport;
    expect(validatorFor('readiness-report')(report)).toEqual([]);
    expect(report.solutions[0]?.steps?.map(({ who, effort, requirement }) => `${who} ${effort} ${requirement}`)).toEqual([
      'partner hours CER-6', 'integrator hours CER-4', 'integrator hours CER-8', 'integrator days CER-1', 'integrator days CER-2', 'integrator days CER-3', 'integrator days CER-7', 'ecosystem-team minutes APP-7',
    ]);
    expect(report.due?.dates[0]).toMatchObject({ id: 'candidacy/acme/widget', day: '2026-12-01', days: 15 });
    expect(written['text']).toContain('\n0 of 1 solution ready.\n');
    expect(written['markdown']).toContain('## 0 of 1 solution ready\n');
    expect(written['html']).toContain('Internal: it tells of applications');
  });
});

describe('assay digest', () => {
  test('prints what a signature needs: pasted into the ledger, it stands', async () => {
    const cwd = project(baseContent);
    const { code, out } = await assay(['digest', 'acme/widget', '--for', 'cer-2'], { cwd });
    expect(code).toBe(0);
    const text = `---\n${frontMatter(ledger).replaceAll('---\n', '')}attestations:\n  - requirement: CER-2\n    signer: Sam Ortega\n    role: integrator\n    date: "2026-10-20"\n    evidence: ["https://tickets.ctl.example/1"]\n${out}---\n`;
    const report = await assay(['readiness', 'acme/widget'], { cwd: project({ ...baseContent, [paths.certification]: text }) });
    expect(report.out).toContain('            ✓ Signed by Sam Ortega (the Integrator) on 2026-10-20.');
  });

  test('takes files and folders by any of their names', async () => {
    const cwd = project(baseContent);
    const [byPath, byContent, byFolder] = await Promise.all([`content/${paths.deploy}`, paths.deploy, 'content/partners/acme/widget/public/'].map((word) => assay(['digest', word], { cwd })));
    expect(byPath).toMatchObject({ code: 0, out: byContent?.out });
    expect(byFolder?.out).toBe(byPath?.out);
    const { digests } = parse(String(byPath?.out)) as { digests: { path: string; block: string }[] };
    expect(digests.every(({ path }) => path === paths.deploy)).toBe(true);
    expect(digests.map(({ block }) => block)).toContain('steps');
  });

  test('quotes an anchor that YAML would read as something else', async () => {
    const { out } = await assay(['digest', paths.deploy], { cwd: project({ ...baseContent, [paths.deploy]: `${String(baseContent[paths.deploy])}\n## 2026\n\nA year.\n\n## No\n\nA word.\n` }) });
    const { digests } = parse(out) as { digests: { block: unknown }[] };
    expect(digests.slice(-2).map(({ block }) => block)).toEqual(['2026', 'no']);
  });

  test.each([
    [['digest'], 'assay: name what to digest: a solution (acme/widget), or files and folders of the content\n'],
    [['digest', 'acme/wigdet'], 'assay: no document "acme/wigdet" in the content; did you mean acme/widget?\n'],
    [['digest', 'acme/widget', '--for', 'CER-3'], 'assay: CER-3 is bound to no text, so its attestation needs no digests\n'],
    [['digest', paths.support, '--for', 'CER-7'], `assay: ${paths.support} holds no text that CER-7 vouches for\n`],
  ])('%j is one clear line and exit 2', async (words, line) => {
    expect(await assay(words, { cwd: project(baseContent) })).toEqual({ code: 2, out: '', err: line });
  });
});
