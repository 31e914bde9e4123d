import type { ProgramDiffReport } from '../../../schemas/generated/types.ts';
import { hasEnded } from '../standing.ts';
import { isOpen, type RequirementReport, type SolutionReport } from '../subject.ts';
import type { Change } from './changes.ts';
import { reasonsFor, type Touched } from './reasons.ts';

export type SolutionDiff = ProgramDiffReport['solutions'][number];
type RequirementDiff = SolutionDiff['requirements'][number];
type Judged = NonNullable<RequirementDiff['before']>;

/** The difference between the two versions. */
export interface Context {
  changes: readonly Change[];
  /** What a requirement of either version is about. */
  touched(id: string): Touched;
}

/** What a change of the program does to a solution; `undefined` when nobody would notice. */
export type Effect = SolutionDiff['effect'] | undefined;

/**
 * One solution judged by two versions. A requirement that only one of them has, and that is met, is no difference to the solution.
 *
 * @returns undefined when neither verdict, nor what blocks, nor a deadline differs.
 */
export function compareSolution(before: SolutionReport, after: SolutionReport, { changes, touched }: Context): SolutionDiff | undefined {
  if (hasEnded(after)) return undefined;
  const requirements = compareRequirements(before, after, { changes, touched });
  const effect = effectOf(before, after, requirements);
  if (effect === undefined) return undefined;
  const { partner, solution, partnerName, solutionName } = after;
  return { partner, solution, partnerName, solutionName, effect, before: standingOf(before), after: standingOf(after), requirements };
}

function effectOf(before: SolutionReport, after: SolutionReport, requirements: readonly RequirementDiff[]): Effect {
  if ([before, after].some(isNotJudged)) return 'not-judged';
  if (before.ready !== after.ready) return after.ready ? 'better' : 'worse';
  const begins = requirements.some((requirement) => requirement.after?.blocking && !requirement.before?.blocking);
  const ends = requirements.some((requirement) => requirement.before?.blocking && !requirement.after?.blocking);
  if (begins || ends) return begins && ends ? 'mixed' : begins ? 'worse' : 'better';
  const [was, is] = [before.deadline, after.deadline];
  return requirements.some((requirement) => isNoticed(requirement, after)) || was?.date !== is?.date || was?.of !== is?.of || before.next !== after.next ? 'other' : undefined;
}

/** Nobody can tell what would become of it: a file was not judged, or what it needs is not there. */
function isNotJudged({ requirements, status }: SolutionReport): boolean {
  return status === undefined || requirements.some(({ verdict }) => verdict === 'not-run');
}

function compareRequirements(before: SolutionReport, after: SolutionReport, { changes, touched }: Context): RequirementDiff[] {
  const [was, is] = [before, after].map(({ requirements }) => new Map(requirements.map((requirement) => [requirement.id, requirement]))) as [Map<string, RequirementReport>, Map<string, RequirementReport>];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): RequirementDiff[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const title = (now ?? old)?.title ?? id;
    const [from, to] = [old && judgedAs(old), now && judgedAs(now)];
    if (from && to && isSame(from, to)) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : changes.some((known) => known.id === id) ? 'changed' : 'same';
    return [{ id, title, change, ...(from && { before: from }), ...(to && { after: to }), reasons: from && to ? reasonsFor(touched(id), changes) : [] }];
  });
}

function judgedAs({ verdict, blocking, upcoming, computed, attested }: RequirementReport): Judged {
  const part = [computed, attested].find((one) => one?.verdict === verdict) ?? computed ?? attested;
  const isOpen = verdict !== 'pass' && verdict !== 'waived';
  return { verdict, blocking, what: part?.what ?? 'Nothing is computed or signed.', evidence: isOpen ? (part?.evidence ?? []) : [], ...(upcoming && { upcoming: { from: upcoming.from, verdict: upcoming.verdict, blocks: upcoming.blocks } }) };
}

function isSame(a: Judged, b: Judged): boolean {
  return a.verdict === b.verdict && a.blocking === b.blocking && a.upcoming?.from === b.upcoming?.from && a.upcoming?.verdict === b.upcoming?.verdict;
}

/** Whether it makes a difference: one that only one version has does so where it blocks, will block, or is open for a certified solution, which has the step behind it. */
function isNoticed({ before, after }: RequirementDiff, { certified }: SolutionReport): boolean {
  if (before && after) return true;
  const one = before ?? after;
  return one !== undefined && (one.blocking || one.upcoming?.blocks === true || (certified && isOpen(one.upcoming?.verdict ?? one.verdict)));
}

function standingOf({ ready, requirements, standing, deadline }: SolutionReport): SolutionDiff['before'] {
  return { ready, blocking: requirements.filter(({ blocking }) => blocking).length, standing, ...(deadline && { deadline: { of: deadline.of, date: deadline.date, days: deadline.days } }) };
}
