import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { completeReport } from '../../scripts/readiness/complete-report.ts';
import { formats } from '../../scripts/reporters/readiness/index.ts';
import { memorySource, type Source, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { frontMatter, ledger, member, signAll, withSignatures } from '../program/signed.ts';

/** Several partners, some with several solutions, so that there is an order to lose. */
async function severalPartners(): Promise<SourceFiles> {
  const files: SourceFiles = { ...withSignatures(await signAll()) };
  const copy = (from: string, to: string): void => {
    for (const [name, text] of Object.entries(baseContent)) if (name.startsWith(from)) files[name.replace(from, to)] = text;
  };
  copy('partners/acme/widget/', 'partners/acme/a-gauge/');
  copy('partners/acme/', 'partners/bcme/');
  copy('partners/acme/', 'partners/i-cme/');
  files['partners/i-cme/membership.md'] = frontMatter({ ...member, termEnds: '2027-01-31' });
  files['partners/i-cme/widget/certification.md'] = frontMatter({ ...ledger, certified: '2026-11-01' });
  files['program/waivers.yaml'] = 'waivers:\n  - requirement: MEM-6\n    solution: i-cme/widget\n    reason: The recording waits for the studio of both.\n    approver: Noor Haddad\n    approved: "2026-10-20"\n    expires: "2026-12-31"\n';
  return files;
}

/** Every format of the report on some content, one after the other. */
async function reportsOn(source: Source): Promise<string> {
  const result = await checkContent(source, { program, asOf, isolate: false });
  const report = completeReport(judgeProgram(result, source), result, source, { asked: {}, until: '2027-12-31', show: (file) => file });
  const texts = await Promise.all(Object.values(formats).map(async ({ load }) => (await load())({ report, full: true, host: 'kb.example.com', show: (file) => file }, { color: false, width: 100 })));
  return texts.join('\n');
}

describe('verdicts and due dates do not depend on', () => {
  let files: SourceFiles;
  let expected: string;
  beforeAll(async () => {
    files = await severalPartners();
    expected = await reportsOn(memorySource(files));
  });

  test('the order in which files are found, written down or listed', async () => {
    const names = Object.keys(files);
    for (const word of ['acme/widget', 'i-cme/widget', 'BEGIN:VEVENT', 'candidacy/bcme/widget', 'waiver/MEM-6']) expect(expected).toContain(word);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), fc.boolean(), async (order, isListed) => {
        const source = memorySource(Object.fromEntries(order.map((name) => [name, files[name]!])));
        const place = new Map(order.map((name, index) => [name, index]));
        const shuffled: Source = { ...source, list: () => source.list().toSorted((a, b) => place.get(a.path)! - place.get(b.path)!) };
        expect(await reportsOn(isListed ? shuffled : source)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  test('which of several content roots a file stands in', async () => {
    const names = Object.keys(files);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.boolean()), async (sides) => {
        const roots: [SourceFiles, SourceFiles] = [{}, {}];
        for (const name of names) roots[sides.next().value ? 1 : 0][name] = files[name]!;
        expect(await reportsOn(memorySource(...roots))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });
});

/** Zones on both sides of the date line, with odd offsets and with summer time, and languages that write words, numbers and days in ways of their own. */
const surroundings: Record<string, string>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Niue', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
];

test('the report is the same, byte for byte, in every time zone and language', async () => {
  const content = Object.fromEntries(Object.entries(await severalPartners()).map(([name, text]) => [`content/${name}`, text]));
  const programFile = path.join(projectRoot, 'schemas/program/2015-02.yaml');
  const cwd = temporary({ ...content, 'assay.config.ts': `export default { content: ['content'], program: ${JSON.stringify(programFile)}, asOf: ${JSON.stringify(asOf)}, site: { url: 'https://kb.example.com', base: '/' } };\n` });
  const print = async (env: Record<string, string>): Promise<string> => {
    const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/assay.mjs'), 'readiness', '--within', '18m', '--format', 'json', '--report', `ics=${env['TZ']}.ics`, '--report', `text=${env['TZ']}.txt`], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => void err.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err: Buffer.concat(err).toString() }).toEqual({ code: 1, err: '' });
    return Buffer.concat(out).toString();
  };
  const printed: string[] = [];
  for (const env of surroundings) printed.push(await print(env));
  expect(new Set(printed).size).toBe(1);
  for (const ending of ['ics', 'txt']) expect(new Set(surroundings.map(({ TZ }) => readFileSync(path.join(cwd, `${TZ}.${ending}`), 'utf8'))).size).toBe(1);
}, 60_000);
