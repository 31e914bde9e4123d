import { actors, actorInWords, efforts } from '../../program/words.ts';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import type { SolutionReport } from '../../program/subject.ts';
import { columns } from '../frame.ts';
import { printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import { paint, type Colors } from './marks.ts';

type Requirement = SolutionReport['requirements'][number];

/** What is missing for the next step of some solutions, by who must do it; what takes minutes first. */
export function missingByActor(solutions: readonly SolutionReport[]): { actor: (typeof actors)[number]; steps: { solution: SolutionReport; step: NonNullable<SolutionReport['steps']>[number]; title: string; verdict: SolutionReport['requirements'][number]['verdict'] }[] }[] {
  const all = solutions.flatMap((solution) => (solution.steps ?? []).map((step) => {
    const requirement = solution.requirements.find(({ id }) => id === step.requirement);
    return { solution, step, title: requirement?.title ?? step.do, verdict: requirement?.verdict ?? 'fail' };
  }));
  return actors.flatMap((actor) => {
    const steps = efforts.flatMap((effort) => all.filter(({ step }) => step.who === actor && step.effort === effort));
    return steps.length === 0 ? [] : [{ actor, steps }];
  });
}

/** Requirements that begin to apply soon and would then stand in the way, by day. */
export function upcomingOf(solutions: readonly SolutionReport[]): { solution: SolutionReport; requirement: Requirement; upcoming: NonNullable<Requirement['upcoming']> }[] {
  const all = solutions.flatMap((solution) => solution.requirements.flatMap((requirement) => (requirement.upcoming?.blocks ? [{ solution, requirement, upcoming: requirement.upcoming }] : [])));
  return all.sort((a, b) => (a.upcoming.from < b.upcoming.from ? -1 : Number(a.upcoming.from > b.upcoming.from)));
}

/** The same as lines for a terminal: the first day, requirement, solution, and what to do before. */
export function renderUpcoming(solutions: readonly SolutionReport[], width: number, colors: Colors): string[] {
  const all = upcomingOf(solutions);
  if (all.length === 0) return [];
  return [
    colors.bold('Begins to apply, and would stand in the way'),
    ...all.flatMap(({ solution, requirement: { id, title }, upcoming: { from, next } }) =>
      wrap(printable(`${solution.partner}/${solution.solution}: ${next ?? title}`), width - 23).map((line, index) => (index === 0 ? `  ${colors.yellow(from)}  ${id.padEnd(7)}  ${line}` : `${' '.repeat(23)}${line}`))),
    '',
  ];
}

/** The steps as lines for a terminal: effort, requirement, solution, title. */
export function renderMissing(report: Pick<ReadinessReport, 'solutions'> & Partial<Pick<ReadinessReport, 'people'>>, width: number, colors: Colors): string[] {
  const groups = missingByActor(report.solutions);
  const nameOf = ({ partner, solution }: SolutionReport): string => printable(`${partner}/${solution}`);
  const wide = (texts: readonly string[]): number => Math.max(...texts.map(columns));
  const names = wide(groups.flatMap(({ steps }) => steps.map(({ solution }) => nameOf(solution))));
  const ids = wide(groups.flatMap(({ steps }) => steps.map(({ step }) => step.requirement)));
  const margin = 2 + 7 + 2 + ids + 2 + names + 2;
  return groups.flatMap(({ actor, steps }) => [
    colors.bold(`Missing from ${actorInWords(actor, report)}`),
    ...steps.flatMap(({ solution, step, title, verdict }) => {
      const name = nameOf(solution);
      const lead = `  ${colors.dim(step.effort.padEnd(7))}  ${paint(verdict, colors)(step.requirement.padEnd(ids))}  ${name}${' '.repeat(names - columns(name))}  `;
      return wrap(printable(title), Math.max(20, width - margin)).map((line, index) => `${index === 0 ? lead : ' '.repeat(margin)}${line}`);
    }),
    '',
  ]);
}
