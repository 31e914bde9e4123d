import { hasEnded } from '../../program/standing.ts';
import type { SolutionReport } from '../../program/subject.ts';
import { actorInWords } from '../../program/words.ts';
import type { NamesPeople } from '../../../rules/kit/roles.ts';
import { allOf } from '../../../rules/kit/printable.ts';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { count } from '../text.ts';

export type Goal = NonNullable<ReadinessReport['for']>;
export type DueDate = NonNullable<ReadinessReport['due']>['dates'][number];

/** What a solution is called by its status or tier. */
export function statusInWords({ status, tier, certified, next, tierNote }: SolutionReport): string {
  if (status === undefined) return next === undefined ? 'unknown' : 'applied';
  if (status !== 'member' || tier === undefined) return status;
  if (!certified) return next === 'candidate->member' ? 'candidate' : 'applicant';
  return tierNote === undefined ? tier : `${tier} *`;
}

/** The step that a solution is judged for. */
export function nextInWords(solution: SolutionReport, goal?: Goal): string {
  const { next, certified, notFor } = solution;
  if (goal) return hasEnded(solution) || notFor !== undefined ? '-' : (stepsOfStatuses[goal.id] ?? goal.title.toLowerCase());
  if (next === 'applicant->candidate') return 'candidacy';
  if (next === 'candidate->member') return 'certification';
  if (next === 'renewal') return 'renewal';
  return certified ? 'membership' : '-';
}

const stepsOfStatuses: Readonly<Record<string, string>> = { candidate: 'candidacy', member: 'certification' };

/** Whether a solution is ready, in one word: "-" where nothing is asked of it, "…" where that is not defined, "?" where nobody can tell. */
export function readyInWords(solution: SolutionReport, goal?: Goal): string {
  if (hasEnded(solution) || solution.notFor !== undefined) return '-';
  if ((solution.status === undefined && solution.next === undefined) || solution.program?.state === 'unknown' || solution.program?.state === 'absent') return '?';
  if (goal?.defined === false) return '…';
  return solution.ready ? 'yes' : 'no';
}

/** The verdict on a solution: a word or two, and the sentence that goes on from there. Without the first, nothing is asked of it. */
export function verdictInWords(solution: SolutionReport, goal?: Goal): { word?: string; rest: string } {
  const { requirements, certified, next, ready, notFor, program } = solution;
  if (hasEnded(solution)) return { rest: 'Nothing lies ahead; a new application begins anew. The requirements are shown as they stand.' };
  if (notFor !== undefined) return { rest: notFor };
  if (program?.state === 'unknown' || program?.state === 'absent') return { word: 'Not judged', rest: ': nobody can tell by which version of the program.' };
  if (program?.state === 'retired') return { word: 'Not ready', rest: ': the partner must move to another version of the program first.' };
  if (!certified && next === undefined) return { word: 'Not ready', rest: ': nobody can tell what it is judged for.' };
  const open = requirements.filter(({ blocking }) => blocking).length;
  const inTheWay = `${count(open, 'requirement')} ${open === 1 ? 'stands' : 'stand'} in the way`;
  if (goal?.defined === false) return { word: 'Not yet defined', rest: `: nobody can be judged ${goal.inWords}${open > 0 ? `; ${inTheWay} all the same` : ''}.` };
  const what = goal?.inWords ?? (next === undefined ? 'to stay a Member' : steps[next]);
  return ready ? { word: 'Ready', rest: ` ${what}.` } : { word: 'Not ready', rest: ` ${what}: ${inTheWay}.` };
}

const steps = { 'applicant->candidate': 'to become a candidate', 'candidate->member': 'to be certified', renewal: 'to renew the term' };

/** What the program leaves open about what was asked for, with its own sentence; undefined when nothing is. */
export function notDefinedInWords({ for: goal }: ReadinessReport): string | undefined {
  if (!goal || goal.defined) return undefined;
  return `Could not judge for ${goal.title}: its requirements are not yet defined.${goal.note === undefined ? '' : ` "${goal.note}"`}`;
}

/** How many solutions are ready: "5 of 10 solutions ready". */
export function readyCount({ solutions }: ReadinessReport): { ready: number; open: number; ended: number } {
  const open = solutions.filter((solution) => !hasEnded(solution) && solution.notFor === undefined);
  return { ready: open.filter(({ ready }) => ready).length, open: open.length, ended: solutions.filter(hasEnded).length };
}

/** What the program leaves open about the tiers that stand with an asterisk, but for the one that was asked for. */
export function tierNotes({ solutions, for: goal }: ReadinessReport): string[] {
  const notes = new Map(solutions.flatMap(({ tier, tierNote }) => (tier !== undefined && tierNote !== undefined && tierNote !== goal?.note ? [[tier, tierNote] as const] : [])));
  return [...notes].map(([tier, note]) => `The requirements of ${tier} are not yet defined: "${note}"`);
}

/** What a due date is about: "acme/widget", "acme", or nothing when it is about all. */
export function aboutInWords({ about: { partner, solution } }: DueDate): string {
  return [partner, solution].filter((part) => part !== undefined).join('/');
}

/** Who must act: "the partner and the Ecosystem team". */
export function whoInWords({ who }: Pick<DueDate, 'who'>, report: NamesPeople): string {
  return allOf(who.map((actor) => actorInWords(actor, report)));
}

/** The verdict on all that was asked for, as a title: "5 of 10 solutions ready". */
export function titleInWords(report: ReadinessReport): string {
  const { ready, open } = readyCount(report);
  if (report.notJudged.length > 0) return `Could not judge ${count(report.notJudged.length, 'file')}`;
  if (report.for?.defined === false) return `${report.for.title} is not yet defined`;
  return `${ready} of ${count(open, 'solution')} ready${report.for ? ` ${report.for.inWords}` : ''}`;
}

/** What a report that leaves the terminal says of itself. */
export const internalNote = 'Internal: it tells of applications, contracts and internal articles, and is not for customers or other partners.';

/** What there is to say about the versions of the program that partners pin: one sentence for each that is judged by no, by another, or by a retiring one. */
export function pinNotes({ partners }: ReadinessReport): string[] {
  return partners.flatMap(({ partner, program }) => (program?.what === undefined ? [] : `${partner}: ${program.what}`));
}
