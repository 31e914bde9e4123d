import type { Program } from '../../../schemas/generated/types.ts';
import { quoted } from '../printable.ts';
import { dayAt, textAt, type HasFrontMatter } from './values.ts';

export type Transition = Program['lifecycle']['transitions'][number];
export type Status = Transition['from'];
export type Tier = NonNullable<Transition['toTier']>;

/** Where a partner stands: its status, and of a member its tier. */
export interface Stage {
  status: Status;
  tier?: Tier;
}

/** What a membership says of where its partner stands; undefined where it gives no status that the program has. */
export function stageOf(membership: HasFrontMatter | undefined, { lifecycle, tiers }: Program): Stage | undefined {
  const status = lifecycle.statuses.find(({ id }) => id === textAt(membership, '/status'))?.id;
  const tier = tiers.find(({ id }) => id === textAt(membership, '/tier'))?.id;
  return status && { status, ...(status === 'member' && tier && { tier }) };
}

/** The farthest status that the dates of a membership tell of. */
export function reachedBy(membership: HasFrontMatter | undefined): Exclude<Status, 'declined' | 'withdrawn' | 'lapsed'> {
  if (dayAt(membership, '/memberSince') !== undefined) return 'member';
  return dayAt(membership, '/candidateSince') === undefined ? 'applicant' : 'candidate';
}

/** The transition that leads from one stage to another; undefined when the program has none. Renewal is no change of stage. */
export function findTransition({ lifecycle }: Program, from: Stage, to: Stage): Transition | undefined {
  return lifecycle.transitions.find((transition) => transition.from === from.status && transition.to === to.status && !isRenewal(transition) && transition.fromTier === (from.status === to.status ? from.tier : undefined) && transition.toTier === to.tier);
}

/** Where one may go from a stage in one step, in the order of the program. */
export function nextStages({ lifecycle }: Program, from: Stage): Stage[] {
  return lifecycle.transitions.flatMap((transition) => {
    if (transition.from !== from.status || isRenewal(transition) || (transition.fromTier !== undefined && transition.fromTier !== from.tier)) return [];
    return { status: transition.to, ...(transition.toTier && { tier: transition.toTier }) };
  });
}

/** A new term: the one transition that changes neither status nor tier. */
export function isRenewal({ from, to, toTier }: Pick<Transition, 'from' | 'to' | 'toTier'>): boolean {
  return from === to && toTier === undefined;
}

/** "`member` (gold)": a stage in a sentence. */
export function stageInWords({ status, tier }: Stage): string {
  return tier === undefined ? quoted(status) : `${quoted(status)} (${tier})`;
}

/** "becomes a candidate", "is declined": what a step makes of somebody. */
export function becomesInWords({ status, tier }: Stage): string {
  if (status === 'declined' || status === 'withdrawn') return `is ${status}`;
  if (status === 'lapsed') return 'lapses';
  return `becomes ${status === 'applicant' ? 'an' : 'a'} ${status}${tier === undefined ? '' : ` (${tier})`}`;
}
