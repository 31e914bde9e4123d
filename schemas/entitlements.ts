import type { Program } from './generated/types.ts';

type Tier = Program['tiers'][number];
type Given = Tier['entitlements'][number];

/** What an entitlement is judged by: where a partner stands, and whether it meets what its credit depends on. */
export interface PartnerStanding {
  status?: string | undefined;
  /** Of a member. */
  tier?: string | undefined;
  /** The verdict on the requirement that the program names as `creditWhile`; absent where nobody can tell. */
  condition?: string | undefined;
}

/** An amount of credit; without `per` the guide names no span of time for it. */
export interface Credit {
  usd: number;
  per?: 'month';
}

export interface Benefit {
  id: string;
  /** In the guide's words. */
  text: string;
  /** The tier, or the status, that brings it. */
  from: string;
}

/** What a partner is entitled to. */
export interface Entitlements {
  /** "Gold", "Candidate": what the partner has it as. */
  as: string;
  /** Why it is entitled to this, or to nothing, in a sentence. */
  why: string;
  /** Rank in the public directory; a larger number comes first. Members alone are listed. */
  placement?: number;
  /** Absent where no credit comes with the standing. */
  credit?: {
    /** One amount for each span of time: amounts for different ones are never added up. */
    sums: Credit[];
    /** What they are made of, the lowest tier first. */
    parts: (Benefit & Credit)[];
    state: 'given' | 'withheld' | 'unknown';
    /** The requirement that must be met for it to go on. */
    while?: string;
  };
  /** All benefits, the lowest tier first; those that are credit too. */
  benefits: Benefit[];
}

/**
 * What a partner is entitled to by its status and tier: a tier has all that the tiers below it have. Says nothing that the program
 * does not say: a credit for which it names no month is not counted as one a month.
 */
export function entitlementsOf({ status, tier: tierId, condition }: PartnerStanding, program: Program): Entitlements {
  const title = program.lifecycle.statuses.find(({ id }) => id === status)?.title ?? 'Unknown';
  if (status === 'candidate') return { as: title, why: 'Candidates have this while they are being certified.', ...listed(program.candidacy.entitlements.map((given) => ({ given, from: title })), program, condition) };
  if (status !== 'member') return { as: title, why: whyNothing(status), benefits: [] };
  const tiers = tiersUpTo(tierId, program);
  const tier = tiers.at(-1);
  if (!tier) return { as: title, why: 'Benefits come with a tier, and membership.md names none that the program has.', benefits: [] };
  const below = tiers.slice(0, -1).map((lower) => lower.title);
  const why = `Member at ${tier.title}${below.length === 0 ? '' : `, which has all benefits of ${below.toReversed().join(' and of ')}`}.`;
  return { as: tier.title, why, placement: tier.placement, ...listed(tiers.flatMap((one) => one.entitlements.map((given) => ({ given, from: one.title }))), program, condition) };
}

/** A tier with those below it, the lowest first; empty when there is no such tier. */
export function tiersUpTo(id: string | undefined, { tiers }: Pick<Program, 'tiers'>): Tier[] {
  const found: Tier[] = [];
  for (let at = id; at !== undefined; ) {
    const tier = tiers.find((one) => one.id === at);
    if (!tier || found.includes(tier)) break;
    found.unshift(tier);
    at = tier.includes;
  }
  return found;
}

/** One amount for each span of time, those for a month first. */
export function sumsOf(credits: readonly Credit[]): Credit[] {
  const spans = [...new Set(credits.map(({ per }) => per))].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  return spans.map((per) => ({ usd: credits.filter((credit) => credit.per === per).reduce((sum, { usd }) => sum + usd, 0), ...(per !== undefined && { per }) }));
}

/** The credit among some entitlements. */
export function creditsOf(entitlements: readonly Given[]): Credit[] {
  return entitlements.flatMap(({ creditUsd, per }) => (creditUsd === undefined ? [] : { usd: creditUsd, ...(per !== undefined && { per }) }));
}

function listed(all: readonly { given: Given; from: string }[], { creditWhile }: Program, condition: string | undefined): Pick<Entitlements, 'credit' | 'benefits'> {
  const parts = all.flatMap(({ given, from }) => creditsOf([given]).map((credit) => ({ id: given.id, text: given.text, from, ...credit })));
  const benefits = all.map(({ given: { id, text }, from }) => ({ id, text, from }));
  if (parts.length === 0) return { benefits };
  return { credit: { sums: sumsOf(parts), parts, state: stateOf(creditWhile, condition), ...(creditWhile !== undefined && { while: creditWhile }) }, benefits };
}

function stateOf(requirement: string | undefined, condition: string | undefined): 'given' | 'withheld' | 'unknown' {
  if (requirement === undefined || condition === 'pass' || condition === 'waived' || condition === 'not-applicable') return 'given';
  return condition === 'fail' || condition === 'pending' ? 'withheld' : 'unknown';
}

function whyNothing(status: string | undefined): string {
  if (status === 'applicant') return 'Applicants have no benefits yet; those of a candidate begin when the agreement is signed.';
  if (status === 'declined') return 'The application was not taken further, so there are no benefits.';
  return status === 'withdrawn' || status === 'lapsed' ? 'The partner has left the program, and its benefits ended with that.' : 'Nothing is known of the status of the partner.';
}
