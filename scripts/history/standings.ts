import { hasEnded } from '../program/standing.ts';
import type { SolutionReport, Verdict } from '../program/subject.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';

export type History = NonNullable<ReadinessReport['history']>;
export type Change = History['changes'][number];

/** What became of a solution, whenever that was. */
export type Difference = Pick<Change, 'stands' | 'next' | 'ready' | 'turned'>;

/** Where one solution stood at one time. */
export interface SolutionStanding {
  stands: NonNullable<Change['stands']>;
  next: NonNullable<Change['next']>;
  ready: NonNullable<Change['ready']>;
  /** Verdicts by requirement, in the order of the program. */
  verdicts: Record<string, Verdict>;
}

/** Where every solution stood at one time, by "partner/solution". */
export type Standings = Record<string, SolutionStanding>;

/** What a readiness report says of solutions, in short. */
export function standingsOf({ solutions }: Pick<ReadinessReport, 'solutions'>): Standings {
  return Object.fromEntries(solutions.map((solution) => [`${solution.partner}/${solution.solution}`, standingOf(solution)]));
}

function standingOf(solution: SolutionReport): SolutionStanding {
  const { status = 'unknown', next = 'none', certified, ready, requirements } = solution;
  return {
    stands: status,
    next,
    ready: hasEnded(solution) || (next === 'none' && !certified) ? 'none' : ready ? 'ready' : 'not-ready',
    verdicts: Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict])),
  };
}

/** What differs between two times, by "partner/solution", in their order; of a solution that is new or gone, only where it stands. */
export function differences(before: Standings, after: Standings): Map<string, Difference> {
  const changed = new Map<string, Difference>();
  for (const id of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const difference = differenceOf(before[id], after[id]);
    if (difference) changed.set(id, difference);
  }
  return changed;
}

function differenceOf(was: SolutionStanding | undefined, is: SolutionStanding | undefined): Difference | undefined {
  if (!is) return { stands: 'gone' };
  const { stands, next, ready } = is;
  if (!was) return { stands, next, ready };
  const turned = Object.entries(is.verdicts).flatMap(([id, to]) => {
    const from = was.verdicts[id];
    return from === to ? [] : [{ id, ...(from && { from }), to }];
  });
  const change = { ...(was.stands !== stands && { stands }), ...(was.next !== next && { next }), ...(was.ready !== ready && { ready }), ...(turned.length > 0 && { turned }) };
  return Object.keys(change).length === 0 ? undefined : change;
}
