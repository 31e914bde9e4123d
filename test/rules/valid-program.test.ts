import { describe, expect, it } from 'vitest';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import { rule } from '../../rules/valid-program.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { judgeCatalogue } from '../../scripts/pipeline/catalogue.ts';
import { changed, findBy, membership } from '../catalogue/found.ts';
import { baseContent, judge, program } from '../fixtures/base.ts';
import { nextProgram } from '../fixtures/next-program.ts';

const pinned = (version: string): Record<string, string> => changed(membership, '2015-02', version);

/** What the rule finds where these are the versions, the last one the current one. */
async function findAmong(versions: readonly Program[], files: Record<string, string>, asOf = '2026-11-16') {
  const { catalogue } = await judge({ ...baseContent, ...files });
  const known: ProgramVersions = { known: versions.map(({ version }) => version), find: (version) => versions.find((one) => one.version === version) };
  const current = versions.at(-1) as Program;
  return judgeCatalogue({ ...catalogue, asOf, program: current, versions: known }, [rule]).map(({ severity, what, fix }) => ({ severity, what, fix }));
}

describe('valid-program', () => {
  it('finds a version that is not there, and names those that are', async () => {
    expect(await findBy('valid-program', pinned('2014-07'))).toEqual([
      { path: membership, severity: 'error', at: '"2014-07"', what: 'There is no program `2014-07`.', fix: 'Write the version that the partner agreed to: `program: "2015-02"`.', expected: ['2015-02'] },
    ]);
    expect(await findAmong([program, nextProgram], pinned('2014-07'))).toMatchObject([{ fix: 'Write the version that the partner agreed to: `program: "2015-02"` or `program: "2027-01"`.' }]);
  });

  it('is content with the current version and with an older one', async () => {
    expect(await findBy('valid-program', {})).toEqual([]);
    expect(await findAmong([program, nextProgram], {})).toEqual([]);
    expect(await findAmong([program, nextProgram], pinned('2027-01'))).toEqual([]);
  });

  it('warns before a version is retired, and fails from that day on', async () => {
    const retired = { ...program, retired: '2027-03-01' };
    expect(await findAmong([retired, nextProgram], {}, '2026-09-01')).toEqual([]);
    expect(await findAmong([retired, nextProgram], {}, '2026-09-02')).toEqual([
      { severity: 'warning', what: 'The program `2015-02` is retired on 2027-03-01, in 180 days.', fix: 'Agree with the Ecosystem team on the day of the move and write `program: "2027-01"`; `assay diff-program 2015-02 2027-01` says what changes.' },
    ]);
    expect(await findAmong([retired, nextProgram], {}, '2027-02-28')).toMatchObject([{ severity: 'warning' }]);
    expect(await findAmong([retired, nextProgram], {}, '2027-03-01')).toMatchObject([{ severity: 'error', what: 'The program `2015-02` was retired on 2027-03-01.' }]);
    expect(await findAmong([retired], {}, '2027-03-01')).toMatchObject([{ fix: 'Agree with the Ecosystem team on the version that follows it.' }]);
  });

  it('does not offer a retired version in the place of one that is not there', async () => {
    expect(await findAmong([{ ...program, retired: '2026-11-16' }, nextProgram], pinned('2014-07'))).toMatchObject([{ fix: 'Write the version that the partner agreed to: `program: "2027-01"`.' }]);
  });

  it('leaves those that have left with the version of their time', async () => {
    const left = changed(membership, 'status: candidate', 'status: withdrawn\nended: "2026-10-01"');
    expect(await findAmong([{ ...program, retired: '2026-11-01' }, nextProgram], left)).toEqual([]);
  });

  it('leaves to the schema where no version is named', async () => {
    expect(await findBy('valid-program', changed(membership, 'program: "2015-02"\n', ''))).toEqual([]);
  });
});
