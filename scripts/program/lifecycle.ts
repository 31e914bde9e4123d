import { isRenewal } from '../../rules/kit/catalogue/lifecycle.ts';
import type { Program } from '../../schemas/generated/types.ts';

type Transition = Program['lifecycle']['transitions'][number];

/** What is wrong with the lifecycle of a program that a schema cannot say, in words; undefined when nothing is. */
export function findLifecycleContradiction({ lifecycle, tiers }: Program): string | undefined {
  const { statuses, transitions } = lifecycle;
  const known = new Set<string>(statuses.map(({ id }) => id));
  const ranks = new Map<string, number>(tiers.map(({ id, placement }) => [id, placement]));
  const seen = new Map<string, string>();
  for (const transition of transitions) {
    const { id, from, to, fromTier, toTier } = transition;
    const of = `lifecycle.transitions: ${id}`;
    const status = [from, to].find((name) => !known.has(name));
    if (status !== undefined) return `${of} names ${status}, which is no status`;
    const tier = [fromTier, toTier].find((name) => name !== undefined && !ranks.has(name));
    if (tier !== undefined) return `${of} names ${tier}, which is no tier`;
    const key = [from, fromTier, to, toTier].join(' ');
    const other = seen.get(key);
    if (other !== undefined) return `${of} is the same transition as ${other}`;
    seen.set(key, id);
    const wrong = wrongTiers(transition) ?? wrongEntry(transition, ranks);
    if (wrong !== undefined) return `${of} ${wrong}`;
  }
  const reached = reachable(transitions);
  const lost = statuses.find(({ id }) => !reached.has(id));
  return lost && `lifecycle.statuses: nothing leads from applicant to ${lost.id}`;
}

/** Only members have a tier: it begins where membership begins, and changes between two tiers. */
function wrongTiers({ from, to, fromTier, toTier }: Transition): string | undefined {
  if (toTier !== undefined && to !== 'member') return `gives a tier to a partner that is ${to}; only members have one`;
  if (fromTier !== undefined && (from !== 'member' || toTier === undefined)) return 'names a tier before without one after; it changes between two tiers of a member';
  if (to === 'member' && from !== 'member' && toTier === undefined) return 'makes a member without saying of which tier';
  if (from === 'member' && toTier !== undefined && fromTier === undefined) return 'names a tier after without one before';
  return toTier !== undefined && fromTier === toTier ? 'changes nothing' : undefined;
}

/** What blocks a transition is named for it; going up is never without, going down and out never with. */
function wrongEntry(transition: Transition, ranks: ReadonlyMap<string, number>): string | undefined {
  const { blockedBy } = transition;
  const expected = entryOf(transition, ranks);
  if (blockedBy === expected) return undefined;
  return expected === undefined ? `is blocked by ${blockedBy}, but nothing has to be met for it` : `is blocked by ${blockedBy ?? 'nothing'}, not by ${expected}`;
}

function entryOf(transition: Transition, ranks: ReadonlyMap<string, number>): string | undefined {
  const { from, to, fromTier, toTier } = transition;
  if (fromTier !== undefined && toTier !== undefined) return (ranks.get(toTier) ?? 0) > (ranks.get(fromTier) ?? 0) ? `tier->${toTier}` : undefined;
  if (isRenewal(transition)) return 'renewal';
  return to === 'candidate' || to === 'member' ? `${from}->${to}` : undefined;
}

function reachable(transitions: readonly Transition[]): ReadonlySet<string> {
  const reached = new Set<string>(['applicant']);
  // A set that grows while it is walked is walked to its new end.
  for (const status of reached) for (const { from, to } of transitions) if (from === status) reached.add(to);
  return reached;
}
