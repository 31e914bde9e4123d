import type { ProgramDiffReport } from '../../../schemas/generated/types.ts';
import { inDays } from '../../../rules/kit/catalogue/days.ts';
import { count } from '../text.ts';

export type Change = ProgramDiffReport['changes'][number];
export type SolutionDiff = ProgramDiffReport['solutions'][number];
export type RequirementDiff = SolutionDiff['requirements'][number];
type Judged = NonNullable<RequirementDiff['before']>;

export const marks: Readonly<Record<Change['change'], string>> = { added: '+', removed: '-', changed: '~' };

const verdicts: Readonly<Record<Judged['verdict'], string>> = {
  pass: 'met',
  fail: 'not met',
  pending: 'waits for a signature',
  waived: 'waived',
  'not-applicable': 'does not apply',
  'not-run': 'could not be judged',
  'not-yet-defined': 'not yet defined',
};

/** "2015-02", or the file with the version in it. */
export function versionInWords({ given, version }: ProgramDiffReport['before']): string {
  return given === version ? version : `${version} (${given})`;
}

const one: Readonly<Record<string, string>> = { statuses: 'status', transitions: 'transition', tiers: 'tier' };

/** What a change of the program is about: `DOC-11 The Public article ...`, `section "Removal" of the public article`. */
export function subjectInWords({ id, kind, title }: Change): string {
  if (kind === 'requirement') return title === undefined ? id : `${id} ${title}`;
  const [area = '', document, part] = id.split('.');
  if (kind === 'section') return part === undefined ? `sections of the ${document?.replace('-', ' ') ?? ''}` : `section "${title ?? part}" of the ${document?.replace('-', ' ') ?? ''}`;
  if (document === undefined) return area;
  return `${one[area] ?? area} "${title ?? document}"`;
}

/** What becomes of a solution, in a few words. */
export function effectInWords({ effect, before, after }: SolutionDiff): string {
  if (effect === 'not-judged') return 'could not be judged';
  const ready = (is: boolean): string => (is ? 'ready' : 'not ready');
  if (before.ready !== after.ready) return `${ready(before.ready)} → ${ready(after.ready)}`;
  const blocking = before.blocking === after.blocking ? '' : `, ${before.blocking} → ${count(after.blocking, 'requirement')} open`;
  return `${before.ready ? 'stays ready' : 'stays not ready'}${blocking}`;
}

/** The verdicts on a requirement before and after. */
export function verdictsInWords({ change, before, after }: RequirementDiff): string {
  const was = before && judgedInWords(before);
  const is = after && judgedInWords(after);
  if (change === 'added' && is !== undefined) return `new: ${is}`;
  if (change === 'removed' && was !== undefined) return `no longer asked for; was: ${was}`;
  return `${was ?? 'not asked for'} → ${is ?? 'not asked for'}`;
}

/** Those that are told one by one, and those that come or go without anybody having to do anything, as one sentence. */
export function divide(requirements: readonly RequirementDiff[]): { told: RequirementDiff[]; also?: string } {
  const isTold = ({ before, after }: RequirementDiff): boolean => {
    const one = before && after ? undefined : (before ?? after);
    return !one || one.blocking || (one.upcoming !== undefined && one.upcoming.verdict !== 'pass');
  };
  const rest = requirements.filter((requirement) => !isTold(requirement));
  const also = rest.map(({ id, change, after }) => (change === 'removed' ? `${id} is no longer asked for` : `${id} is new: ${after ? judgedInWords(after) : ''}`)).join('; ');
  return { told: requirements.filter(isTold), ...(rest.length > 0 && { also: `Also: ${also}.` }) };
}

function judgedInWords({ verdict, blocking, upcoming }: Judged): string {
  if (upcoming) return `from ${upcoming.from} ${verdicts[upcoming.verdict]}${upcoming.blocks ? ', and would block' : ''}`;
  return `${verdicts[verdict]}${blocking ? ', blocks' : ''}`;
}

/** A deadline that is another one, in words; undefined when it is the same. */
export function deadlineInWords({ before, after }: SolutionDiff): string | undefined {
  const [was, is] = [before.deadline, after.deadline];
  if (was?.date === is?.date && was?.of === is?.of) return undefined;
  const end = (deadline: typeof was): string => (deadline ? `${deadline.of === 'term' ? 'term ends' : 'window of candidacy closes'} on ${deadline.date}, ${inDays(deadline.days)}` : 'no deadline');
  return `${end(was)} → ${end(is)}`;
}

/** How many solutions there are of each sort, as sentences. */
export function countsInWords({ counts, partnersWithoutSolution }: ProgramDiffReport): string[] {
  const parts = [
    counts.notJudged > 0 && `${counts.notJudged} could not be judged`,
    counts.worse > 0 && `${counts.worse} worse off`,
    counts.mixed > 0 && `${counts.mixed} better in one thing and worse in another`,
    counts.better > 0 && `${counts.better} better off`,
    counts.other > 0 && `${counts.other} with other differences`,
    `${counts.unaffected} unaffected`,
  ].filter((part) => part !== false);
  const sentences = [`${count(counts.solutions, 'solution')}: ${[...parts, ...(counts.ended > 0 ? [`${counts.ended} of partners that have left or were not taken`] : [])].join(', ')}.`];
  if (partnersWithoutSolution.length > 0) sentences.push(`Without a solution to judge: ${partnersWithoutSolution.join(', ')}.`);
  return sentences;
}
