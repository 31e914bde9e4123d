import { describe, expect, test } from 'vitest';
import { goalsOf, isOnWay, wayOf, wayTo } from '../../scripts/program/goals.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { program } from '../fixtures/base.ts';
import { candidate, frontMatter, ledger, member, paths, readinessOf, signAll, withSignatures } from './signed.ts';

const all = await signAll();
const certified = { ...ledger, certified: '2026-11-01' };
const ofMember = withSignatures(all, { membership: member, certification: certified });
const applicant = withSignatures(all, { membership: { program: '2015-02', status: 'applicant', applied: '2026-08-03', agreement: candidate['agreement'] } });

const open = ({ solutions }: Awaited<ReturnType<typeof readinessOf>>): string[] => solutions.flatMap(({ requirements }) => requirements.filter(({ blocking }) => blocking).map(({ id }) => id));

test('the goals of the program, in the order in which a solution comes to them', () => {
  expect(goalsOf(program).map(({ id, way, defined }) => `${id}${defined ? '' : ' (not defined)'}: ${way.join(', ')}`)).toEqual([
    'candidate: applicant->candidate',
    'member: applicant->candidate, candidate->member',
    'silver: applicant->candidate, candidate->member',
    'gold (not defined): applicant->candidate, candidate->member, stays-member, tier->gold',
    'platinum (not defined): applicant->candidate, candidate->member, stays-member, tier->gold, tier->platinum',
    'stays-member: applicant->candidate, candidate->member, stays-member',
    'onboarding: applicant->candidate, candidate->member, stays-member, onboarding',
    'renewal: applicant->candidate, candidate->member, stays-member, renewal',
  ]);
});

test('a tier that includes one which is not defined is not defined either, with the sentence of its own first', () => {
  const tiers = program.tiers.map((tier) => (tier.id === 'platinum' ? { ...tier, defined: true } : tier));
  const platinum = goalsOf({ ...program, tiers }).find(({ id }) => id === 'platinum');
  expect(platinum).toMatchObject({ defined: false, note: expect.stringContaining('Gold Certification level') as string });
  expect(goalsOf(program).find(({ id }) => id === 'platinum')?.note).toContain('Platinum Certification level');
});

describe('judged as if it were the next step', () => {
  test('what lies on the way is asked for too, what is behind only where it continues', async () => {
    expect(open(await readinessOf(withSignatures({}, { membership: { program: '2015-02', status: 'applicant', applied: '2026-08-03' }, certification: ledger }), { goal: 'member' }))).toEqual(expect.arrayContaining(['APP-1', 'APP-8', 'CER-1', 'CER-7']));
    expect(open(await readinessOf(withSignatures({}), { goal: 'member' }))).not.toContain('APP-1');
    expect(open(await readinessOf(withSignatures({}), { goal: 'member' }))).toContain('APP-7');
  });

  test('an applicant with everything is ready, a member would be anew', async () => {
    expect(await readinessOf(applicant, { goal: 'candidate' })).toMatchObject({ ready: true, exitCode: 0, for: { id: 'candidate', defined: true } });
    expect(await readinessOf(ofMember, { goal: 'member' })).toMatchObject({ ready: true, exitCode: 0 });
    const { 'CER-4': _, ...signatures } = all;
    expect(open(await readinessOf(withSignatures(signatures, { membership: member, certification: certified }), { goal: 'member' }))).toEqual(['CER-4']);
    expect(open(await readinessOf(withSignatures(signatures, { membership: member, certification: certified })))).toEqual([]);
  });

  test('a renewal asks for the evaluation before it is due, and only of a certified solution', async () => {
    expect(open(await readinessOf(ofMember))).toEqual([]);
    expect(open(await readinessOf(ofMember, { goal: 'renewal' }))).toEqual(['REN-1']);
    const report = await readinessOf(withSignatures(all), { goal: 'renewal' });
    expect(report).toMatchObject({ ready: false, exitCode: 1, solutions: [{ ready: false, notFor: 'It is not certified yet, so there is no term to renew.' }] });
    expect(open(report)).toEqual([]);
  });

  test('on-boarding is asked of members, who are judged by it at no other time', async () => {
    expect(open(await readinessOf(ofMember, { goal: 'onboarding' }))).toEqual(['MEM-5']);
  });

  test('nothing is asked of who has left, whatever is asked for', async () => {
    const left = { ...ofMember, [paths.membership]: frontMatter({ ...member, status: 'lapsed', ended: '2026-11-02', reason: 'Not renewed.' }) };
    const report = await readinessOf(left, { goal: 'member' });
    expect(report).toMatchObject({ ready: false, exitCode: 1 });
    expect(open(report)).toEqual([]);
  });

  test('nobody is ready for what is not defined: exit 2', async () => {
    expect(await readinessOf(ofMember, { goal: 'gold' })).toMatchObject({ ready: false, exitCode: 2, for: { id: 'gold', defined: false, note: 'The Gold Certification level is still being finalized and this Program Guide will be updated at a later date.' }, solutions: [{ ready: false }] });
  });
});

describe('once the requirements of a tier are written', () => {
  const [first] = program.requirements;
  const later: Program = { ...program, tiers: program.tiers.map((tier) => (tier.id === 'gold' ? { ...tier, defined: true } : tier)), requirements: [...program.requirements, { ...first!, id: 'GLD-1', blocks: 'tier->gold', continuing: true }] };
  const gold = later.requirements.at(-1)!;
  const standing = { certified: true, tier: 'silver' } as const;

  test('a silver member need not meet them to stay, and must to become gold', () => {
    expect(isOnWay(gold, wayOf(standing, later))).toBe(false);
    const goal = goalsOf(later).find(({ id }) => id === 'gold')!;
    expect(goal.defined).toBe(true);
    expect(isOnWay(gold, wayTo(goal, wayOf(standing, later)))).toBe(true);
  });

  test('a gold member must keep meeting those that continue', () => {
    expect(isOnWay(gold, wayOf({ certified: true, tier: 'gold' }, later))).toBe(true);
    expect(isOnWay({ ...gold, continuing: false }, wayOf({ certified: true, tier: 'gold' }, later))).toBe(false);
  });
});
