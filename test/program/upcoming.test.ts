import { describe, expect, test } from 'vitest';
import type { Program } from '../../schemas/generated/types.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import type { RequirementReport, SolutionReport } from '../../scripts/program/subject.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { memorySource } from '../../scripts/source.ts';
import { baseContent, program } from '../fixtures/base.ts';
import { changedRequirement } from '../fixtures/next-program.ts';
import { withSignatures, signAll } from './signed.ts';

/** The program with one requirement that begins or ends to apply on other days. */
function withDays(id: string, days: { since?: string; until?: string }): Program {
  return { ...program, requirements: program.requirements.map((requirement) => (requirement.id === id ? changedRequirement(id, days) : requirement)) };
}

async function judge(by: Program, day: string, id: string, files = baseContent): Promise<{ solution: SolutionReport; requirement: RequirementReport }> {
  const source = memorySource(files);
  const report = judgeProgram(await checkContent(source, { program: by, asOf: day, isolate: false }), source);
  expect(validatorFor('readiness-report')(report)).toEqual([]);
  const [solution] = report.solutions;
  const requirement = solution?.requirements.find((one) => one.id === id);
  if (!solution || !requirement) throw new Error(`no ${id}`);
  return { solution, requirement };
}

describe('a requirement that begins to apply', () => {
  const soon = withDays('CER-6', { since: '2027-01-01' });

  test('is judged within the notice ahead, and blocks nothing yet', async () => {
    const { solution, requirement } = await judge(soon, '2026-11-16', 'CER-6');
    expect(requirement).toMatchObject({
      verdict: 'not-applicable',
      blocking: false,
      computed: { verdict: 'not-applicable', what: 'Applies from 2027-01-01, in 46 days: would wait for a signature.', evidence: [{ path: 'partners/acme/widget/certification.md' }] },
      upcoming: { from: '2027-01-01', verdict: 'pending', blocks: true, next: expect.stringContaining('Integrator then signs CER-6') },
    });
    expect(requirement.attested).toBeUndefined();
    expect(solution.requirements.filter(({ blocking }) => blocking).map(({ id }) => id)).not.toContain('CER-6');
  });

  test('leaves ready what is ready, until the day comes', async () => {
    const { ['CER-6']: _, ...signatures } = await signAll();
    const files = withSignatures(signatures);
    const near = withDays('CER-6', { since: '2026-11-20' });
    expect((await judge(near, '2026-11-19', 'CER-6', files)).solution.ready).toBe(true);
    const { solution, requirement } = await judge(near, '2026-11-20', 'CER-6', files);
    expect(solution.ready).toBe(false);
    expect(requirement).toMatchObject({ verdict: 'pending', blocking: true });
    expect(requirement.upcoming).toBeUndefined();
  });

  test('says when it would be met already', async () => {
    const { requirement } = await judge(withDays('DOC-1', { since: '2026-11-17' }), '2026-11-16', 'DOC-1');
    expect(requirement).toMatchObject({ computed: { what: 'Applies from 2026-11-17, tomorrow: is met already.' }, upcoming: { verdict: 'pass', blocks: false } });
  });

  test('is not judged before the notice begins, ninety days ahead', async () => {
    expect((await judge(soon, '2026-10-03', 'CER-6')).requirement.upcoming).toMatchObject({ from: '2027-01-01' });
    const { requirement } = await judge(soon, '2026-10-02', 'CER-6');
    expect(requirement).toMatchObject({ verdict: 'not-applicable', computed: { what: 'Applies from 2027-01-01.' } });
    expect(requirement.upcoming).toBeUndefined();
  });

  test('is not announced to solutions that it is not asked of', async () => {
    const ofOthers = { ...program, requirements: program.requirements.map((requirement) => (requirement.id === 'CER-6' ? changedRequirement('CER-6', { since: '2027-01-01', kinds: ['saas'] }) : requirement)) };
    const { requirement } = await judge(ofOthers, '2026-11-16', 'CER-6');
    expect(requirement.upcoming).toBeUndefined();
    expect(requirement.verdict).toBe('not-applicable');
  });
});

test('a requirement counts on its last day, and not from the day after', async () => {
  const ending = withDays('CER-6', { until: '2026-11-16' });
  expect((await judge(ending, '2026-11-16', 'CER-6')).requirement.blocking).toBe(true);
  expect((await judge(ending, '2026-11-17', 'CER-6')).requirement).toMatchObject({ verdict: 'not-applicable', computed: { what: 'Applied until 2026-11-16.' } });
});
