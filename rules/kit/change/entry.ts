import type { Transition } from '../catalogue/lifecycle.ts';
import { textAt } from '../catalogue/values.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { programOf, type Change, type Verdicts } from './change.ts';
import { movesOf, type Move } from './moves.ts';

type Step = NonNullable<Transition['blockedBy']>;

/** The solution that comes nearest to what a step asks for, and what it lacks. */
export interface Lacking {
  solution?: string;
  unmet: Verdicts;
}

/**
 * What a step asks for that is not met on the changed content. Of a partner's step one solution must meet all of it: where solutions
 * make the same step in the same change, they are asked themselves.
 */
export function findLacking(change: Change, move: Move): Lacking {
  const step = move.transition?.blockedBy;
  if (step === undefined) return { unmet: [] };
  const program = programOf(change, move.partner);
  const wanted = neededFor(step, program);
  if (wanted.size === 0) return { unmet: [] };
  const lacks = (solution: string): Lacking => ({
    solution,
    unmet: change.verdicts(move.partner, solution, move.renews).filter((requirement) => wanted.has(requirement.id) && !isMet(requirement, move)),
  });
  if (move.solution !== undefined) return lacks(move.solution);
  if (movesOf(change).some(({ partner, solution, transition }) => partner === move.partner && solution !== undefined && transition?.blockedBy === step)) return { unmet: [] };
  const solutions = [...(change.after.partners.get(move.partner)?.solutions.values() ?? [])];
  const asked = move.from?.status === 'member' ? solutions.filter(({ certification }) => textAt(certification, '/certified') !== undefined) : solutions;
  const all = asked.map(({ id }) => lacks(id)).toSorted((a, b) => a.unmet.length - b.unmet.length);
  return all[0] ?? { unmet: program.requirements.filter(({ id }) => wanted.has(id)).map(({ id, title, blocks, owner, effort }) => ({ id, title, blocks, owner, effort, verdict: 'not-run', blocking: true })) };
}

/** Requirements that block a step, and those of earlier steps that go on. */
function neededFor(step: Step, { requirements }: Program): ReadonlySet<string> {
  const order: readonly string[] = ['applicant->candidate', 'candidate->member'];
  const place = order.includes(step) ? order.indexOf(step) : order.length;
  return new Set(requirements.filter(({ blocks, continuing }) => blocks === step || (continuing && order.includes(blocks) && order.indexOf(blocks) < place)).map(({ id }) => id));
}

/** An evaluation that is not due yet has not been made, so nothing can be renewed by it. */
function isMet({ verdict, attested }: Verdicts[number], { renews }: Move): boolean {
  if (renews && attested?.verdict === 'not-applicable') return false;
  return verdict === 'pass' || verdict === 'waived' || verdict === 'not-applicable';
}
