import type { Program } from '../../schemas/generated/types.ts';
import type { Standing } from './standing.ts';
import type { Requirement } from './subject.ts';
import { blocksInWords } from './words.ts';

type Step = Requirement['blocks'];

/** What a solution can be judged for, by the name that a command line gives it. */
export interface Goal {
  id: string;
  title: string;
  /** As the end of "ready ...": "to become a candidate". */
  inWords: string;
  /** Steps whose requirements lie on the way to it, its own last. */
  way: readonly Step[];
  /** Only a certified solution can be judged for it. */
  ofMembers: boolean;
  /** Whether its requirements are written yet. */
  defined: boolean;
  /** What the program leaves open. */
  note?: string;
}

/** What lies ahead of a solution and what it has behind it. */
export interface Way {
  ahead: readonly Step[];
  behind: ReadonlySet<Step>;
}

/** Every goal of a program, in the order in which a solution comes to them. */
export function goalsOf(program: Program): Goal[] {
  const { lifecycle, tiers, requirements } = program;
  const statuses = lifecycle.statuses.flatMap(({ id, title }): Goal[] => {
    const way = wayToStatus(id, program);
    const own = way.at(-1);
    return own === undefined ? [] : [{ id, title, inWords: blocksInWords(own, program), way, ofMembers: false, defined: true }];
  });
  const certified = statuses.at(-1)?.way ?? [];
  const kept: Step[] = [...certified, 'stays-member'];
  const byTier = tiers.map((tier): Goal => {
    const open = [tier, ...tiersUpTo(tier.id, program)].find(({ defined }) => !defined);
    const way = tier.includes === undefined ? certified : [...kept, ...stepsOfTiers(tier.id, program)];
    return { id: tier.id, title: tier.title, inWords: `for ${tier.title}`, way, ofMembers: false, defined: open === undefined, ...(open && { note: open.note ?? 'Its requirements are not written yet.' }) };
  });
  // A member takes such a step without a new status.
  const others = [...new Set(requirements.map(({ blocks }) => blocks))].filter((blocks): blocks is 'onboarding' | 'stays-member' | 'renewal' => !blocks.includes('->'));
  const ofMembers = others.map((id): Goal => ({ id, title: namesOfOthers[id].title, inWords: namesOfOthers[id].inWords, way: id === 'stays-member' ? kept : [...kept, id], ofMembers: true, defined: true }));
  return [...statuses, ...byTier, ...ofMembers];
}

const namesOfOthers = {
  onboarding: { title: 'On-boarding', inWords: 'with on-boarding' },
  'stays-member': { title: 'Membership', inWords: 'to stay a Member' },
  renewal: { title: 'Renewal', inWords: 'to renew the term' },
};

/** The way of a solution from where it stands: to its next step, and where there is none, what it must keep up. */
export function wayOf({ certified, next, tier }: Pick<Standing, 'certified' | 'next' | 'tier'>, program: Program): Way {
  const behind = new Set<Step>();
  if (certified) {
    const tiers = tier === undefined ? [] : stepsOfTiers(tier, program);
    for (const step of ['applicant->candidate', 'candidate->member', ...tiers] as const) behind.add(step);
    return { ahead: [...behind, 'stays-member', ...(next === 'renewal' ? [next] : [])], behind };
  }
  if (next === 'candidate->member') return { ahead: ['applicant->candidate', next], behind: behind.add('applicant->candidate') };
  return { ahead: next === undefined ? [] : [next], behind };
}

/** The way to a goal from where a solution stands. A goal that lies behind it is judged as if it were ahead. */
export function wayTo({ way }: Goal, { behind }: Way): Way {
  return { ahead: way, behind: new Set([...behind].filter((step) => step !== way.at(-1))) };
}

/** Whether a requirement lies on a way: of what is behind only that which must still be so. */
export function isOnWay({ blocks, continuing }: Pick<Requirement, 'blocks' | 'continuing'>, { ahead, behind }: Way): boolean {
  return ahead.includes(blocks) && (continuing || !behind.has(blocks));
}

function wayToStatus(status: string, { lifecycle }: Program): Step[] {
  const way: Step[] = [];
  for (let at: string | undefined = status; at !== undefined; ) {
    const entry = lifecycle.transitions.find(({ from, to, blockedBy }) => to === at && from !== to && blockedBy !== undefined && !way.includes(blockedBy));
    if (entry?.blockedBy !== undefined) way.unshift(entry.blockedBy);
    at = entry?.from;
  }
  return way;
}

/** A tier with those that it includes, lowest first. */
function tiersUpTo(id: string, { tiers }: Program): Program['tiers'] {
  const found: Program['tiers'] = [];
  const named = (name: string | undefined): Program['tiers'][number] | undefined => tiers.find((tier) => tier.id === name);
  for (let tier = named(id); tier && !found.includes(tier); tier = named(tier.includes)) found.unshift(tier);
  return found;
}

function stepsOfTiers(id: string, program: Program): Step[] {
  return tiersUpTo(id, program).flatMap(({ id: tier, includes }) => (includes === undefined ? [] : [`tier->${tier}` as Step]));
}
