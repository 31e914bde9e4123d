import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, isDay } from '../../rules/kit/catalogue/days.ts';
import type { Program, ProgramDiffReport } from '../../schemas/generated/types.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { diffProgram } from '../../scripts/program/diff/diff-program.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { nextProgram, removalRequirement } from '../fixtures/next-program.ts';
import { article, ports } from '../suppressions/content.ts';

const day = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map((days) => addDays(asOf, days)),
  fc.constantFrom('2026-02-28', '2028-02-29', '2026-12-31', '2027-01-01', '2026-11-15', asOf, '2026-11-17'),
);

describe('a waiver never outlives its expiry', () => {
  /** Ways to write a day: those that are read, and those that look as if they were. */
  const written = fc.constantFrom<(text: string) => string>(
    (text) => JSON.stringify(text),
    (text) => `'${text}'`,
    (text) => text,
    (text) => `${text} # until further notice`,
    (text) => `"${text}T23:59:59Z"`,
    (text) => `${text} 00:00:00`,
    (text) => `" ${text}"`,
    (text) => JSON.stringify(text.replaceAll('-', '/')),
    (text) => JSON.stringify(text.split('-').reverse().join('-')),
    (text) => JSON.stringify(text.replace(/-0/g, '-')),
    (text) => JSON.stringify(text.replace(/\d\d$/, '31')),
    (text) => JSON.stringify(text.replace(/\d\d$/, '30')),
    (text) => `"9${text}"`,
    () => '"never"',
    () => 'null',
    () => '.inf',
    () => '99999999',
  );
  const unsafe = article('See the [status of the platform](http://status.ctl.example/).');

  test('in no report, whatever is written and whenever it is read', async () => {
    await fc.assert(fc.asyncProperty(day, day, day, written, fc.boolean(), async (today, approved, expires, write, isBase) => {
      const dates = `    reason: Screenshots of the next release take another two weeks to make.\n    approver: Noor Haddad\n    approved: "${approved}"\n    expires: ${write(expires)}\n`;
      const text = `waivers:\n  - requirement: MEM-3\n    solution: acme/widget\n${dates}  - rule: no-unsafe-link\n    path: ${ports}\n${dates}`;
      const files: SourceFiles = { ...baseContent, ...unsafe, ...(!isBase && { 'program/waivers.yaml': text }) };
      const source = memorySource(files);
      const result = await checkContent(source, { program, asOf: today, isolate: false, ...(isBase && { base: { waivers: Buffer.from(text) } }) });
      const waived = judgeProgram(result, source).solutions.flatMap(({ requirements }) => requirements.filter(({ verdict }) => verdict === 'waived').flatMap(({ waiver }) => waiver ?? []));
      const suppressed = result.findings.flatMap(({ suppression }) => suppression ?? []);
      const last = /^["']?(\d{4}-\d{2}-\d{2})["']?(?: #.*)?$/.exec(write(expires))?.[1];
      const holds = isDay(last) && approved <= today && approved <= last && today <= last;
      for (const until of [...waived.map((waiver) => waiver.expires), ...suppressed.map(({ until }) => until ?? '')]) {
        expect(isDay(until)).toBe(true);
        expect(until >= today).toBe(true);
      }
      expect([waived.length, suppressed.length]).toEqual(holds ? [1, 1] : [0, 0]);
    }), { numRuns: 150, examples: [[asOf, asOf, asOf, (text) => JSON.stringify(text), false], [asOf, asOf, addDays(asOf, -1), (text) => JSON.stringify(text), false]] });
  });
});

describe('programs that differ', () => {
  let result: CheckResult;
  const source = memorySource(baseContent);
  const judged = (by: Program, today = asOf) => ({ given: by.version, program: by, report: judgeProgram({ ...result, catalogue: { ...result.catalogue, program: by, asOf: today } }, source) });

  beforeAll(async () => {
    result = await checkContent(source, { program, asOf, isolate: false });
  });

  /** A version of the program that somebody might write: requirements gone, come, begun, ended, and other windows. */
  const versions: fc.Arbitrary<Program> = fc.record({
    gone: fc.subarray(program.requirements.map(({ id }) => id), { maxLength: 4 }),
    days: fc.dictionary(fc.constantFrom(...program.requirements.map(({ id }) => id)), fc.record({ since: day, until: fc.option(day, { nil: undefined }) }), { maxKeys: 6 }),
    isNew: fc.boolean(),
    candidacyMonths: fc.integer({ min: 1, max: 6 }),
    isNext: fc.boolean(),
  }).map(({ gone, days, isNew, candidacyMonths, isNext }) => ({
    ...program,
    sections: (isNext ? nextProgram : program).sections,
    windows: { ...program.windows, candidacyMonths },
    requirements: [...program.requirements.filter(({ id }) => !gone.includes(id)).map((requirement) => {
      const { since = requirement.since, until } = days[requirement.id] ?? {};
      return { ...requirement, since, ...(until !== undefined && until >= since && { until }) };
    }), ...(isNew ? [removalRequirement] : [])],
  }));

  test('a requirement blocks on no day before its first and after its last, and else as if it had neither', () => {
    fc.assert(fc.property(day, day, fc.option(fc.nat(300)), fc.constantFrom(...program.requirements.map(({ id }) => id)), (today, since, length, id) => {
      const until = length === null ? undefined : addDays(since, length);
      const withDays = (days: { since: string; until?: string }): Program => ({ ...program, requirements: program.requirements.map((requirement) => (requirement.id === id ? { ...requirement, ...days } : requirement)) });
      const find = (by: Program) => judged(by, today).report.solutions[0]?.requirements.find((requirement) => requirement.id === id);
      const [dated, always] = [find(withDays({ since, ...(until !== undefined && { until }) })), find(withDays({ since: '1900-01-01' }))];
      const applies = since <= today && (until === undefined || today <= until);
      expect(dated?.blocking).toBe(applies && always?.blocking);
      expect(dated?.verdict).toBe(applies ? always?.verdict : 'not-applicable');
      const isNear = today < since && today >= addDays(since, -program.house.requirementNoticeDays) && always?.verdict !== 'not-applicable';
      const { from, verdict, blocks } = dated?.upcoming ?? {};
      expect([from, verdict, blocks]).toEqual(isNear ? [since, always?.verdict, always?.blocking] : [undefined, undefined, undefined]);
    }), { numRuns: 200 });
  });

  test('a version does not differ from itself', () => {
    fc.assert(fc.property(versions, day, (version, today) => {
      const report = diffProgram(judged(version, today), judged(version, today));
      expect(report).toMatchObject({ exitCode: 0, changes: [], solutions: [] });
      expect(validatorFor('program-diff-report')(report)).toEqual([]);
    }), { numRuns: 50 });
  });

  test('the difference the other way round is its mirror image', () => {
    fc.assert(fc.property(versions, versions, day, (one, other, today) => {
      const there = diffProgram(judged(one, today), judged(other, today));
      const back = diffProgram(judged(other, today), judged(one, today));
      expect(validatorFor('program-diff-report')(there)).toEqual([]);
      expect(sorted(mirrored(there))).toEqual(sorted(back));
      expect(there.counts.solutions).toBe(there.counts.worse + there.counts.better + there.counts.mixed + there.counts.other + there.counts.notJudged + there.counts.unaffected + there.counts.ended);
    }), { numRuns: 100 });
  });
});

type Solution = ProgramDiffReport['solutions'][number];

const otherEffect: Record<Solution['effect'], Solution['effect']> = { worse: 'better', better: 'worse', mixed: 'mixed', other: 'other', 'not-judged': 'not-judged' };
const otherChange = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' } as const;

function swapped<T extends { before?: unknown; after?: unknown }>({ before, after, ...rest }: T): unknown {
  return { ...rest, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) };
}

function mirrored(report: ProgramDiffReport): object {
  const { before, after, changes, solutions, counts } = report;
  return {
    ...report,
    before: after,
    after: before,
    counts: { ...counts, worse: counts.better, better: counts.worse },
    changes: changes.map((change) => ({ ...change, change: otherChange[change.change], fields: change.fields.map(swapped) })),
    solutions: solutions.map((solution) => ({ ...(swapped(solution) as object), effect: otherEffect[solution.effect], requirements: solution.requirements.map((requirement) => ({ ...(swapped(requirement) as object), change: otherChange[requirement.change] })) })),
  };
}

/** Without what has no mirror image: the exit code, the order, and sentences that name a direction. */
function sorted(report: object): unknown {
  const order = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(order).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !['exitCode', 'reasons', 'title'].includes(key)).map(([key, item]) => [key, order(item)] as const);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return order(report);
}
