import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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
    expect(out).toContain('Not ready to be certified: 8 requirements stand in the way.\n\nNext for the partner\n  CER-6    Load a copy of the software');
    for (const { id } of program.requirements) expect(out).toMatch(new RegExp(`^  [✓✗○–] ${id} `, 'm'));
    expect(out).toContain('content/partners/acme/partner.md:19');
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
    [['readiness', 'zzz'], 'assay: no partner "zzz"; there are acme\n'],
    [['readiness', 'acme/wigdet'], 'assay: acme has no solution "wigdet"; did you mean widget?\n'],
    [['readiness', 'acme/zzz'], 'assay: acme has no solution "zzz"; it has widget\n'],
    [['readiness', '--tier', 'glod'], 'assay: no tier "glod"; did you mean gold?\n'],
    [['readiness', '--format', 'xml'], 'assay: --format is one of text, json, not "xml"\n'],
    [['readiness', '--as-of', '2026-02-30'], 'assay: --as-of is "2026-02-30", which is no day of the calendar; write it like 2026-11-16\n'],
  ])('%j is one clear line and exit 2', async (words, line) => {
    expect(await assay(words, { cwd: project(baseContent) })).toEqual({ code: 2, out: '', err: line });
  });

  test('exits 2 for a tier whose requirements are not yet defined', async () => {
    const { code, out } = await assay(['readiness', '--tier', 'gold'], { cwd: project(baseContent) });
    expect(code).toBe(2);
    expect(out).toContain('Could not judge for gold: its requirements are not yet defined.');
  });
});

describe('assay digest', () => {
  test('prints what a signature needs: pasted into the ledger, it stands', async () => {
    const cwd = project(baseContent);
    const { code, out } = await assay(['digest', 'acme/widget', '--for', 'cer-7'], { cwd });
    expect(code).toBe(0);
    const text = `---\n${frontMatter(ledger).replaceAll('---\n', '')}attestations:\n  - requirement: CER-7\n    signer: Sam Ortega\n    role: integrator\n    date: "2026-10-20"\n    evidence: ["https://tickets.ctl.example/1"]\n${out}---\n`;
    const report = await assay(['readiness', 'acme/widget'], { cwd: project({ ...baseContent, [paths.certification]: text }) });
    expect(report.out).toContain('  ✓ CER-7   Built from the documentation alone\n            Signed by Sam Ortega (the Integrator) on 2026-10-20.');
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
