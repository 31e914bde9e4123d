import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../scripts/pipeline/catalogue.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { isOnWay, wayOf } from '../../scripts/program/goals.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { memorySource } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { candidate, check, frontMatter, ledger, member, paths, readinessOf, signAll, widget, withSignatures } from './signed.ts';

const all = await signAll();
const applicant = { program: '2015-02', status: 'applicant', applied: '2026-08-03' };
const certified = { ...ledger, certified: '2026-11-01' };

function membershipOf(data: object): typeof baseContent {
  return { ...baseContent, [paths.membership]: frontMatter(data) };
}

describe('where a solution stands, and what it is judged for', () => {
  test.each<[string, typeof baseContent, object]>([
    ['an applicant', membershipOf(applicant), { status: 'applicant', next: 'applicant->candidate', certified: false, standing: 'Applicant since 2026-08-03.' }],
    ['a candidate', baseContent, { status: 'candidate', next: 'candidate->member', deadline: { of: 'candidacy', date: '2026-12-01', days: 15 }, standing: 'In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.' }],
    ['a candidate whose ledger nobody has opened', Object.fromEntries(Object.entries(baseContent).filter(([path]) => path !== paths.certification)), { next: 'candidate->member', deadline: { date: '2026-12-01' } }],
    ['a certified solution of a member', withSignatures(all, { membership: member, certification: certified }), { tier: 'silver', certified: true, certifiedOn: '2026-11-01', next: undefined, deadline: { of: 'term', date: '2027-11-01', days: 350 }, standing: 'Silver; certified on 2026-11-01; the term ends on 2027-11-01, in 350 days.' }],
    ['a certified solution near the end of the term', withSignatures(all, { membership: { ...member, termEnds: '2026-12-31' }, certification: certified }), { certified: true, next: 'renewal' }],
    ['a further solution of a member, in certification', withSignatures(all, { membership: member }), { status: 'member', tier: 'silver', certified: false, next: 'candidate->member', standing: 'In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.' }],
    ['a further solution of a member, applied for', withSignatures({}, { membership: member, certification: {} }), { certified: false, next: 'applicant->candidate', standing: 'A further solution of a member, applied for since 2026-08-03.' }],
    ['one certified on a day to come', withSignatures(all, { membership: member, certification: { ...ledger, certified: '2026-11-17' } }), { certified: false, next: 'candidate->member' }],
    ['one that was declined', membershipOf({ ...applicant, status: 'declined', ended: '2026-10-01', reason: 'Two Members offer the same' }), { status: 'declined', next: undefined, ready: false, standing: 'Declined on 2026-10-01: Two Members offer the same.' }],
    ['one whose membership lapsed', withSignatures(all, { membership: { ...member, status: 'lapsed', ended: '2026-11-02', reason: 'Not renewed.' }, certification: certified }), { certified: false, next: undefined, standing: 'Lapsed on 2026-11-02: Not renewed.' }],
    ['one that the Ecosystem team has not taken in yet', Object.fromEntries(Object.entries(baseContent).filter(([path]) => path !== paths.membership && path !== paths.certification)), { status: undefined, next: 'applicant->candidate', certified: false, ready: false, standing: 'Applied on 2026-08-03; partners/acme/membership.md is not there yet.' }],
    ['one of no status', membershipOf({ status: 'friend' }), { status: undefined, next: undefined, ready: false, standing: 'Unknown: partners/acme/membership.md gives no status.' }],
  ])('%s', async (_, files, expected) => {
    const { solution } = await widget(files);
    expect({ ...solution, status: solution.status, next: solution.next }).toMatchObject(expected);
  });
});

describe('what stands in the way', () => {
  const open = async (files: typeof baseContent): Promise<string[]> => (await widget(files)).solution.requirements.filter(({ blocking }) => blocking).map(({ id }) => id);

  test('an applicant waits for the application alone', async () => {
    expect(await open(membershipOf(applicant))).toEqual(['APP-1', 'APP-2', 'APP-4', 'APP-5', 'APP-6', 'APP-7', 'APP-8']);
  });

  test('a candidate waits for certification, and for the standing it must keep', async () => {
    expect(await open(baseContent)).toEqual(['APP-7', 'CER-1', 'CER-2', 'CER-3', 'CER-4', 'CER-6', 'CER-7', 'CER-8']);
  });

  test('a candidate that has everything is ready, whatever comes after certification', async () => {
    const { solution } = await widget(withSignatures(all));
    expect(solution.ready).toBe(true);
    expect(solution.requirements.find(({ id }) => id === 'MEM-5')).toMatchObject({ verdict: 'fail', blocking: false });
  });

  test('a member must keep what continues and follow its product, but need not be certified twice', async () => {
    const files = withSignatures({}, { membership: member, certification: certified });
    expect(await open(files)).toEqual(['APP-7']);
    const old = { ...files, [paths.deploy]: String(files[paths.deploy]).replace('version: "4.2"', 'version: "3.0"') };
    expect(await open(old)).toEqual(['APP-7', 'DOC-10']);
  });

  test('every requirement is needed at some time', () => {
    const times = [{ certified: false, next: 'applicant->candidate' as const }, { certified: false, next: 'candidate->member' as const }, { certified: true, next: 'renewal' as const }];
    const never = program.requirements.filter((requirement) => requirement.blocks !== 'onboarding' && !times.some((time) => isOnWay(requirement, wayOf(time, program))));
    expect(never).toEqual([]);
  });
});

describe('the report', () => {
  test('is as its schema says', async () => {
    for (const files of [baseContent, withSignatures(all, { membership: { ...member, tier: 'gold' }, certification: certified }), membershipOf({ status: 7 })]) {
      expect(validatorFor('readiness-report')(await readinessOf(files))).toEqual([]);
    }
  });

  test('exits 0 when all is ready, 1 when something is missing', async () => {
    expect(await readinessOf(withSignatures(all))).toMatchObject({ ready: true, exitCode: 0 });
    expect(await readinessOf(baseContent)).toMatchObject({ ready: false, exitCode: 1 });
  });

  test('lets those that have left decide nothing, unless only they are asked for', async () => {
    const files = { ...withSignatures(all), 'partners/bcme/membership.md': frontMatter({ ...applicant, status: 'withdrawn', ended: '2026-10-01', reason: 'Sold.' }), 'partners/bcme/gauge/solution.md': String(baseContent[paths.solution]).replace('name: Widget', 'name: Gauge') };
    expect(await readinessOf(files)).toMatchObject({ ready: true, exitCode: 0 });
    expect(await readinessOf(files, { partner: 'bcme' })).toMatchObject({ ready: false, exitCode: 1 });
  });

  test('names partners that have no solution', async () => {
    expect(await readinessOf({ ...withSignatures(all), 'partners/bcme/membership.md': frontMatter(applicant) })).toMatchObject({ partnersWithoutSolution: ['bcme'] });
  });

  test('could not judge a tier whose requirements are not yet defined', async () => {
    const gold = withSignatures(all, { membership: { ...member, tier: 'gold' }, certification: certified });
    const { solution } = await widget(gold);
    expect(solution.tierNote).toBe('The Gold Certification level is still being finalized and this Program Guide will be updated at a later date.');
    expect(solution.ready).toBe(true);
    expect(await readinessOf(gold)).toMatchObject({ exitCode: 0 });
    expect(await readinessOf(gold, { goal: 'platinum' })).toMatchObject({ exitCode: 2, for: { id: 'platinum', defined: false } });
    expect(await readinessOf(gold, { goal: 'silver' })).toMatchObject({ exitCode: 0, for: { id: 'silver', defined: true } });
  });

  test('could not judge where a file of the solution was not', async () => {
    const files = withSignatures(all);
    const result = await check(files, asOf);
    const notJudged = [{ path: paths.support, why: 'Judging it took over 10 s.' }];
    const report = judgeProgram({ ...result, notJudged }, memorySource(files));
    expect(report).toMatchObject({ exitCode: 2, ready: false, notJudged });
    const [solution] = report.solutions;
    expect(solution?.requirements.filter(({ verdict }) => verdict === 'not-run').map(({ id }) => id)).toEqual(['CER-2', 'DOC-2', 'DOC-5', 'DOC-6', 'DOC-7', 'DOC-8', 'DOC-9', 'DOC-10']);
    expect(judgeProgram({ ...result, notJudged }, memorySource(files), { partner: 'acme', solution: 'widget' }).exitCode).toBe(2);
  });

  test('says not run where the private root was not given', async () => {
    const files = withSignatures(all);
    const { catalogue, ...result } = await check(files, asOf);
    const absent = ['application', 'certification', 'internal-article'] as const;
    const documents = [...catalogue.documents.values()].filter(({ identity }) => !absent.some((kind) => kind === identity.kind));
    const partial = buildCatalogue(documents, documents.map(({ path }) => path), program, asOf, absent);
    const report = judgeProgram({ ...result, catalogue: partial }, memorySource(files));
    const verdicts = Object.groupBy(report.solutions[0]?.requirements ?? [], ({ verdict }) => verdict);
    expect(verdicts['not-run']?.map(({ id }) => id)).toEqual(['APP-1', 'APP-2', 'APP-3', 'APP-4', 'APP-5', 'APP-6', 'CER-1', 'CER-2', 'CER-3', 'CER-4', 'CER-5', 'CER-6', 'CER-7', 'CER-8', 'DOC-2', 'DOC-5', 'DOC-6', 'DOC-7', 'DOC-8', 'DOC-9', 'DOC-10', 'REN-1']);
    expect(report.exitCode).toBe(2);
  });

  test('judges a member of every status that the program knows', async () => {
    for (const { id } of program.lifecycle.statuses) {
      const { solution } = await widget(membershipOf({ ...candidate, status: id }));
      expect(solution.status).toBe(id);
      expect(solution.requirements).toHaveLength(program.requirements.length);
    }
  });
});
