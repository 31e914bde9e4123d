import type { Program, ReadinessReport } from '../../schemas/generated/types.ts';
import { shellWord } from '../command.ts';
import { isOpen, type Requirement, type RequirementReport, type SolutionReport } from '../program/subject.ts';
import { actors, efforts } from '../program/words.ts';

export type Step = NonNullable<SolutionReport['steps']>[number];

/** Evaluators whose findings `assay check` lists with their places. */
const foundByCheck = new Set(['no-blocking-findings', 'no-findings-of']);

/**
 * The report with the steps of each solution: what is missing, by who must act, then by effort, then in the order of the program.
 *
 * @param show what a path of the content is on the command line.
 */
export function withSteps(report: ReadinessReport, programFor: (partner: string) => Program, show: (path: string) => string): ReadinessReport {
  return { ...report, solutions: report.solutions.map((solution) => ({ ...solution, steps: stepsOf(solution, programFor(solution.partner), show) })) };
}

function stepsOf(solution: SolutionReport, program: Program, show: (path: string) => string): Step[] {
  const steps = solution.requirements.filter(({ blocking }) => blocking).map((requirement): Step => {
    const known = program.requirements.find(({ id }) => id === requirement.id);
    return {
      requirement: requirement.id,
      who: requirement.owner,
      effort: requirement.effort,
      do: requirement.next ?? requirement.title,
      places: openParts(requirement).flatMap(({ evidence }) => evidence),
      command: commandFor(requirement, known, solution, show),
    };
  });
  return steps.sort((a, b) => actors.indexOf(a.who) - actors.indexOf(b.who) || efforts.indexOf(a.effort) - efforts.indexOf(b.effort));
}

/** Parts of a requirement that are not met; with one computed, that is what comes first. */
function openParts({ computed, attested }: RequirementReport): NonNullable<RequirementReport['computed']>[] {
  return [computed, attested].filter((part) => part !== undefined).filter(({ verdict }) => isOpen(verdict));
}

/** The command that shows how, or does it. */
function commandFor(report: RequirementReport, requirement: Requirement | undefined, { partner, solution }: SolutionReport, show: (path: string) => string): string {
  const name = `${partner}/${solution}`;
  const isComputedOpen = report.computed !== undefined && openParts(report).includes(report.computed);
  const places = report.computed?.evidence ?? [];
  if (isComputedOpen && foundByCheck.has(requirement?.computed?.by ?? '') && places.some(({ line }) => line !== undefined)) return `npx assay check ${shellWord(show(`partners/${name}`))}`;
  const isForSigner = !isComputedOpen && requirement?.attested?.roles.some((role) => role === report.owner);
  if (isForSigner && requirement?.attested?.steps) return `npx assay walkthrough ${name}`;
  if (isForSigner) return `npx assay attest ${name} --for ${report.id}`;
  return `npx assay explain ${report.id}`;
}
