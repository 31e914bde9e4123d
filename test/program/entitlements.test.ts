import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditsOf, entitlementsOf, sumsOf, tiersUpTo } from '../../schemas/entitlements.ts';
import { creditInWords } from '../../scripts/program/entitlements.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { program } from '../fixtures/base.ts';
import { candidate, frontMatter, member, paths, readinessOf, signAll, withSignatures } from './signed.ts';

describe('what a partner is entitled to', () => {
  test.each([
    ['silver', [{ usd: 2000, per: 'month' }], '$2,000 a month', 1],
    ['gold', [{ usd: 2000, per: 'month' }, { usd: 5000 }], '$2,000 a month, plus $5,000 for which the guide names no span of time', 2],
    ['platinum', [{ usd: 2000, per: 'month' }, { usd: 13_000 }], '$2,000 a month, plus $13,000 for which the guide names no span of time', 3],
  ])('at %s', (tier, sums, words, placement) => {
    const { credit, ...rest } = entitlementsOf({ status: 'member', tier, condition: 'pass' }, program);
    expect(credit).toMatchObject({ sums, state: 'given', while: 'APP-7' });
    expect(creditInWords(credit?.sums ?? [])).toBe(words);
    expect(rest.placement).toBe(placement);
  });

  test('has the words of the guide, with the tier that brings them', () => {
    const { why, benefits, credit } = entitlementsOf({ status: 'member', tier: 'gold', condition: 'pass' }, program);
    expect(why).toBe('Member at Gold, which has all benefits of Silver.');
    expect(benefits.filter(({ from }) => from === 'Silver')).toHaveLength(7);
    expect(benefits.filter(({ from }) => from === 'Gold').map(({ text }) => text)).toContain('Preferred marketplace placement');
    expect(credit?.parts.map(({ from, text }) => `${from}: ${text}`)).toEqual(['Silver: $2k per month integration credit for ongoing testing and updates', 'Gold: +$5k additional integration credit for demonstrations and promotion']);
    expect(entitlementsOf({ status: 'member', tier: 'platinum' }, program).why).toBe('Member at Platinum, which has all benefits of Gold and of Silver.');
  });

  test('of a candidate is the credit of candidacy, and no place in the directory', () => {
    const entitlements = entitlementsOf({ status: 'candidate', condition: 'pass' }, program);
    expect(entitlements).toMatchObject({ as: 'Candidate', credit: { sums: [{ usd: 2000, per: 'month' }], state: 'given' } });
    expect(entitlements.placement).toBeUndefined();
  });

  test.each(['applicant', 'declined', 'withdrawn', 'lapsed', undefined, 'friend'])('of whoever is %s is nothing, with the reason', (status) => {
    const entitlements = entitlementsOf({ status, tier: 'gold', condition: 'pass' }, program);
    expect(entitlements).toMatchObject({ benefits: [], why: expect.stringMatching(/\.$/) });
    expect(entitlements.credit ?? entitlements.placement).toBeUndefined();
  });

  test('comes with a tier, and none without one', () => {
    expect(entitlementsOf({ status: 'member' }, program)).toEqual({ as: 'Member', why: 'Benefits come with a tier, and membership.md names none that the program has.', benefits: [] });
    expect(entitlementsOf({ status: 'member', tier: 'diamond' }, program).benefits).toEqual([]);
  });

  test.each([['pass', 'given'], ['waived', 'given'], ['fail', 'withheld'], ['pending', 'withheld'], ['not-run', 'unknown'], [undefined, 'unknown']])('the condition of the credit at %s: %s', (condition, state) => {
    expect(entitlementsOf({ status: 'member', tier: 'silver', condition }, program).credit?.state).toBe(state);
  });

  test('tiers that name each other come to an end', () => {
    const circle = { tiers: program.tiers.map((tier) => (tier.id === 'silver' ? { ...tier, includes: 'platinum' as const } : tier)) };
    expect(tiersUpTo('platinum', circle)).toHaveLength(3);
  });

  test('a higher tier never brings less, and amounts for different spans are never added up', () => {
    const credit = fc.option(fc.record({ creditUsd: fc.integer({ min: 0, max: 20_000 }) }, { requiredKeys: ['creditUsd'] }).chain((one) => fc.boolean().map((monthly) => (monthly ? { ...one, per: 'month' as const } : one))), { nil: {} });
    fc.assert(fc.property(fc.array(credit, { minLength: 3, maxLength: 3 }), (credits) => {
      const tiers = program.tiers.map((tier, index) => ({ ...tier, entitlements: [{ id: tier.id, text: tier.title, ...credits[index] }] }));
      const own: Program = { ...program, tiers };
      const ofTier = ['silver', 'gold', 'platinum'].map((tier) => entitlementsOf({ status: 'member', tier, condition: 'pass' }, own));
      for (const [index, { benefits, credit: has }] of ofTier.entries()) {
        expect(benefits).toEqual(expect.arrayContaining(ofTier[index - 1]?.benefits ?? []));
        const all = tiers.slice(0, index + 1).flatMap(({ entitlements }) => creditsOf(entitlements));
        expect(has?.sums ?? []).toEqual(sumsOf(all));
        expect((has?.sums ?? []).reduce((sum, { usd }) => sum + usd, 0)).toBe(all.reduce((sum, { usd }) => sum + usd, 0));
        expect(new Set(has?.sums.map(({ per }) => per)).size).toBe(has?.sums.length ?? 0);
      }
    }));
  });
});

describe('in the readiness report', () => {
  test('the credit goes on while the partner is a customer in good standing', async () => {
    const signatures = await signAll();
    const entitlementsIn = async (given: typeof signatures, membership: object) => (await readinessOf(withSignatures(given, { membership }))).partners[0]?.entitlements;
    expect(await entitlementsIn(signatures, member)).toMatchObject({ as: 'Silver', credit: { state: 'given', inWords: '$2,000 a month', why: 'It goes on while APP-7 ("Cloud customer in good standing") is met, and it is.' } });
    const { ['APP-7']: _, ...others } = signatures;
    expect(await entitlementsIn(others, candidate)).toMatchObject({ as: 'Candidate', credit: { state: 'withheld', why: 'It stops until APP-7 ("Cloud customer in good standing") is met.' } });
  });

  test('a partner without a solution has them too', async () => {
    const { partners } = await readinessOf({ [paths.membership]: frontMatter({ ...candidate, attestations: [(await signAll())['APP-7']] }) });
    expect(partners).toMatchObject([{ partner: 'acme', entitlements: { as: 'Candidate', credit: { state: 'given' } } }]);
  });

  test('where the membership cannot be read, nobody can tell', async () => {
    const { partners } = await readinessOf({ 'partners/acme/partner.md': '---\nname: Acme\n---\n' });
    expect(partners).toEqual([{ partner: 'acme', partnerName: 'Acme' }]);
  });
});
