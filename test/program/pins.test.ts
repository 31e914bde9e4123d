import { describe, expect, test } from 'vitest';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import type { Program, ReadinessReport } from '../../schemas/generated/types.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, edited, program } from '../fixtures/base.ts';
import { nextProgram } from '../fixtures/next-program.ts';
import { paths } from './signed.ts';

/** Some versions of a program, the first one the current one. */
function among(...programs: readonly Program[]): { program: Program; versions: ProgramVersions } {
  const [current = program] = programs;
  return { program: current, versions: { known: programs.map(({ version }) => version).sort(), find: (version) => programs.find((one) => one.version === version) } };
}

async function judge(files: SourceFiles, programs: ReturnType<typeof among>, { day = asOf, isolate = false } = {}): Promise<{ result: CheckResult; report: ReadinessReport }> {
  const source = memorySource(files);
  const result = await checkContent(source, { ...programs, asOf: day, isolate });
  return { result, report: judgeProgram(result, source) };
}

const pinning = (version: string, files = baseContent): SourceFiles => ({ ...files, [paths.membership]: edited(paths.membership, '"2015-02"', JSON.stringify(version))[paths.membership] ?? '' });

/** A second partner, which pins the version of the clean content. */
const withOther = Object.fromEntries(Object.entries(baseContent).map(([path, text]) => [path.replace('/acme/', '/bolt/'), text]));

const missing = { rule: 'require-sections', path: paths.deploy, what: 'The section `Remove it again` is missing.' };
/** The article without the section that the later version asks for. */
const withoutRemoval = { ...pinning('2027-01'), [paths.deploy]: String(baseContent[paths.deploy]).replace(/## Remove it again\n[^#]*/, '') };

describe('the version that a partner pins', () => {
  test('decides which sections its articles must have, and leaves those of others alone', async () => {
    const files = { ...withOther, ['partners/bolt/widget/public/deploy.md']: withoutRemoval[paths.deploy] ?? '', ...withoutRemoval };
    for (const isolate of [false, true]) {
      const { result } = await judge(files, among(program, nextProgram), { isolate });
      expect(result.findings.filter(({ rule }) => rule === 'require-sections')).toMatchObject([missing]);
      expect(result.catalogue.documents.size).toBe(Object.keys(files).length);
    }
    expect((await judge(files, among(program))).result.findings.filter(({ rule }) => rule === 'require-sections')).toEqual([]);
  });

  test('decides the requirements and the window, and the report says so', async () => {
    const { report } = await judge(pinning('2027-01'), among(program, nextProgram));
    const [solution] = report.solutions;
    expect(solution?.requirements.map(({ id }) => id)).toEqual(nextProgram.requirements.map(({ id }) => id));
    expect(solution).toMatchObject({
      program: { version: '2027-01', state: 'other', what: 'Judged by program 2027-01.' },
      standing: 'In certification since 2026-09-01; the window closed on 2026-11-01, 15 days ago. Judged by program 2027-01.',
    });
    expect(report).toMatchObject({ program: '2015-02', partners: [{ partner: 'acme', program: { version: '2027-01', state: 'other' } }] });
  });

  test('is the current one for most, and then there is nothing to say about it', async () => {
    const { report } = await judge(baseContent, among(program, nextProgram));
    expect(report.solutions[0]).toMatchObject({ program: { version: '2015-02', state: 'current' }, standing: 'In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.' });
    expect(report.solutions[0]?.requirements).toHaveLength(program.requirements.length);
  });

  test('does not cost a look at other versions where there is only one', async () => {
    const find = (): never => {
      throw new Error('nobody asked for another version');
    };
    const { report } = await judge(baseContent, { program, versions: { known: ['2015-02'], find } });
    expect(report.solutions[0]?.program?.state).toBe('current');
  });

  test.each([
    ['unknown', pinning('2014-07'), 'membership.md names program "2014-07", which does not exist; there are 2015-02 and 2027-01.'],
    ['absent', { ...baseContent, [paths.membership]: edited(paths.membership, 'program: "2015-02"\n', '')[paths.membership] ?? '' }, 'membership.md names no version of the program; there are 2015-02 and 2027-01.'],
    ['no text', { ...baseContent, [paths.membership]: edited(paths.membership, 'program: "2015-02"', 'program: 3')[paths.membership] ?? '' }, 'membership.md names no version of the program; there are 2015-02 and 2027-01.'],
  ])('is not guessed where it is %s: nothing is run, and the exit code is 2', async (_, files, what) => {
    const { report } = await judge(files, among(program, nextProgram));
    expect(report).toMatchObject({ exitCode: 2, ready: false });
    const [solution] = report.solutions;
    expect(solution).toMatchObject({ ready: false, standing: what });
    expect(solution?.deadline).toBeUndefined();
    expect(solution?.requirements).toHaveLength(program.requirements.length);
    for (const requirement of solution?.requirements ?? []) expect(requirement).toMatchObject({ verdict: 'not-run', blocking: false, computed: { what } });
    expect(report.partners[0]?.entitlements).toBeUndefined();
  });

  test('warns before it is retired, and makes ready for nothing from that day on', async () => {
    const retired = { ...program, retired: '2026-12-01' };
    const before = (await judge(baseContent, among(retired), { day: '2026-11-30' })).report.solutions[0];
    expect(before).toMatchObject({ program: { state: 'retiring', retired: '2026-12-01' }, standing: expect.stringContaining('Judged by program 2015-02, which is retired on 2026-12-01, tomorrow.') });
    const { report } = await judge(baseContent, among(retired), { day: '2026-12-01' });
    expect(report).toMatchObject({ exitCode: 1, solutions: [{ ready: false, program: { state: 'retired' }, standing: expect.stringContaining('Program 2015-02 was retired on 2026-12-01: nobody is ready by it any more.') }] });
  });

  test('of a partner that has left is of no matter', async () => {
    const left = { ...baseContent, [paths.membership]: edited(paths.membership, 'status: candidate', 'status: withdrawn\nended: "2026-10-01"')[paths.membership] ?? '' };
    expect((await judge(left, among({ ...program, retired: '2026-10-02' }))).report.solutions[0]).toMatchObject({ status: 'withdrawn', standing: 'Withdrawn on 2026-10-01.' });
  });
});
