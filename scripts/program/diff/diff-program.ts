import type { Program, ProgramDiffReport, ReadinessReport } from '../../../schemas/generated/types.ts';
import { name, version } from '../../version.ts';
import { hasEnded } from '../standing.ts';
import { changesOf } from './changes.ts';
import { compareSolution, type Context, type SolutionDiff } from './compare.ts';
import type { Touched } from './reasons.ts';

/** A version of a program, and what all partners would come to by it. */
export interface Judged {
  /** As somebody named it. */
  given: string;
  program: Program;
  report: ReadinessReport;
}

/**
 * What would change for everybody if one version of the program took the place of another. Every solution is in the report: affected,
 * unaffected, or of a partner for which nothing lies ahead. Exit code 2 when something could not be judged, 1 when somebody would be
 * worse off.
 */
export function diffProgram(before: Judged, after: Judged): ProgramDiffReport {
  const changes = changesOf(before.program, after.program);
  const context: Context = { changes, touched: (id) => touchedOf(id, [after.program, before.program]) };
  const was = new Map(before.report.solutions.map((solution) => [keyOf(solution), solution]));
  const solutions: SolutionDiff[] = [];
  const unaffected: string[] = [];
  const ended: string[] = [];
  for (const solution of after.report.solutions) {
    const old = was.get(keyOf(solution));
    const diff = old && compareSolution(old, solution, context);
    if (diff) solutions.push(diff);
    else (hasEnded(solution) ? ended : unaffected).push(keyOf(solution));
  }
  const notJudged = [...new Map([...before.report.notJudged, ...after.report.notJudged].map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const count = (effect: SolutionDiff['effect']): number => solutions.filter((solution) => solution.effect === effect).length;
  const absent = after.report.absent ?? before.report.absent;
  return {
    tool: { name, version },
    asOf: after.report.asOf,
    before: { given: before.given, version: before.program.version, requirements: before.program.requirements.length },
    after: { given: after.given, version: after.program.version, requirements: after.program.requirements.length },
    exitCode: notJudged.length > 0 || count('not-judged') > 0 ? 2 : count('worse') + count('mixed') > 0 ? 1 : 0,
    counts: { solutions: after.report.solutions.length, worse: count('worse'), better: count('better'), mixed: count('mixed'), other: count('other'), notJudged: count('not-judged'), unaffected: unaffected.length, ended: ended.length },
    changes,
    solutions: solutions.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
    unaffected,
    ended,
    partnersWithoutSolution: [...after.report.partnersWithoutSolution],
    notJudged,
    ...(absent && { absent: [...absent] }),
  };
}

const order: readonly SolutionDiff['effect'][] = ['not-judged', 'worse', 'mixed', 'other', 'better'];

function keyOf({ partner, solution }: { partner: string; solution: string }): string {
  return `${partner}/${solution}`;
}

/** What a requirement is about, in either version. */
function touchedOf(id: string, programs: readonly Program[]): Touched {
  const computed = programs.flatMap(({ requirements }) => requirements.find((requirement) => requirement.id === id)?.computed ?? []);
  const notice = programs.some(({ requirements }) => requirements.find((requirement) => requirement.id === id)?.attested?.notBefore?.notice);
  return {
    id,
    by: computed[0]?.by ?? (notice ? 'within-term' : undefined),
    kinds: computed.flatMap(({ kinds = [] }) => kinds),
    sections: computed.flatMap(({ sections = [] }) => sections),
  };
}
