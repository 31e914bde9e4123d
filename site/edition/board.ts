import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { viewAddress } from '../../schemas/repository.ts';
import { strings } from '../strings.ts';
import { edition, href } from './current.ts';

export type SolutionReport = ReadinessReport['solutions'][number];
export type RequirementReport = SolutionReport['requirements'][number];
export type Verdict = RequirementReport['verdict'];
export type Actor = RequirementReport['owner'];
export type DueDate = NonNullable<ReadinessReport['due']>['dates'][number];
export type Waiver = NonNullable<ReadinessReport['waivers']>[number];
export type History = NonNullable<ReadinessReport['history']>;
export type HistoryChange = History['changes'][number];

/** Days ahead that the boards call soon; the span that `assay readiness` looks ahead unless told. */
export const soon = 60;

export const actors = ['partner', 'integrator', 'ecosystem-team'] as const satisfies readonly Actor[];

/** What a solution is judged for: the step ahead, what a Member keeps up, or nothing any more. */
export type StepAhead = keyof typeof strings.boards.matrix.steps;

export function stepOf({ next, certified, status }: SolutionReport): StepAhead {
  if (status === 'declined' || status === 'withdrawn' || status === 'lapsed') return 'ended';
  return next ?? (certified ? 'membership' : 'ended');
}

/** Solutions with something ahead of them, or something to keep up. */
export function openSolutions({ solutions }: ReadinessReport): SolutionReport[] {
  return solutions.filter((solution) => stepOf(solution) !== 'ended');
}

/** What stands in the way of the step ahead. */
export function blockingOf({ requirements }: SolutionReport): RequirementReport[] {
  return requirements.filter(({ blocking }) => blocking);
}

/** Who acts, as the program calls them. */
export function actorName(actor: Actor): string {
  return edition.program.people.find(({ role }) => role === actor)?.who ?? strings.boards.actors[actor];
}

/** What a status is called. */
export function statusName(status: string | undefined): string {
  return edition.program.lifecycle.statuses.find(({ id }) => id === status)?.title ?? strings.status.unknown;
}

/** Whatever a solution stands as: its tier where it is certified, else its partner's status. */
export function standsAs({ certified, tier, status }: SolutionReport): string {
  return (certified && edition.program.tiers.find(({ id }) => id === tier)?.title) || statusName(status);
}

/** The page of a solution, at its readiness. */
export function readinessHref({ partner, solution }: { partner: string; solution: string }): string {
  return href(`/partners/${partner}/${solution}/#readiness`);
}

/** The row of a solution's readiness that shows what a verdict rests on. */
export function rowHref({ partner, solution }: { partner: string; solution: string }, requirement: string): string {
  return href(`/partners/${partner}/${solution}/#${rowId(requirement)}`);
}

/** Id of that row. No heading of a text has a dot in its anchor. */
export function rowId(requirement: string): string {
  return `on.${requirement.toLowerCase()}`;
}

/** What is known of "partner/solution"; undefined where the edition has no such solution, as when a waiver names one that is gone. */
export function solutionNamed(name: string): SolutionReport | undefined {
  return edition.readiness?.solutions.find(({ partner, solution }) => `${partner}/${solution}` === name);
}

/** Whether an edition has a page of a partner. */
export function hasPartner(id: string): boolean {
  return edition.partners.some((partner) => partner.id === id);
}

const byPath = new Map(edition.articles.map((article) => [`${article.key}.md`, article]));

/** Where a place of the content can be seen: on a page of this edition, and in the repository. */
export function waysTo({ path, line, section }: { path: string; line?: number; section?: string }): { page?: string; file?: string } {
  const article = byPath.get(path);
  const file = viewAddress(edition.repositories, path, line);
  return { ...(article && { page: href(`${article.route}${section === undefined ? '' : `#${encodeURIComponent(section)}`}`) }), ...(file !== undefined && { file }) };
}

/** The window of one candidate. */
export interface Clock {
  solution: SolutionReport;
  state: 'ranOut' | 'running' | 'waived';
  date: string;
  /** Days left; negative when it has run out. */
  days: number;
  /** When it began, how many days it has, and how many of them are used; absent where nobody knows when it began. */
  span?: { from: string; all: number; used: number };
  /** Why one that has run out is let pass. */
  waiver?: RequirementReport['waiver'];
}

/** The requirement that a window is kept by. */
export const clockRequirement: string | undefined = edition.program.requirements.find(({ computed }) => computed?.by === 'within-candidacy')?.id;

/** The clocks of candidates, what closes first in front. */
export function clocksOf(report: ReadinessReport): Clock[] {
  return openSolutions(report).flatMap((solution): Clock[] => {
    const { deadline, requirements } = solution;
    if (deadline?.of !== 'candidacy') return [];
    const { from, date, days } = deadline;
    const all = from === undefined ? 0 : daysBetween(from, date);
    const waiver = requirements.find(({ id, verdict }) => id === clockRequirement && verdict === 'waived')?.waiver;
    return [{ solution, state: days >= 0 ? 'running' : waiver ? 'waived' : 'ranOut', date, days, ...(from !== undefined && { span: { from, all, used: all - days } }), ...(waiver && { waiver }) }];
  }).sort((a, b) => a.days - b.days);
}

/** Whole days from one day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
