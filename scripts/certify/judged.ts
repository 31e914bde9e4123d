import { dayAt } from '../../rules/kit/catalogue/values.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import type { CheckResult } from '../pipeline/check.ts';
import type { RequirementReport, SolutionReport } from '../program/subject.ts';
import type { Source } from '../source.ts';
import { pathsOf } from './inputs.ts';

/** Content that was read and judged, and the readiness of what is asked about. */
export interface JudgedContent {
  source: Source;
  checked: CheckResult;
  readiness: ReadinessReport;
}

export type JudgedFor = 'membership' | 'certification';

/** Whether a solution can be stamped as it stands. */
export type Decision =
  | { verdict: 'ready'; judgedFor: JudgedFor; until: string }
  | { verdict: 'refused'; exitCode: 1 | 2; why: string; missing: RequirementReport[]; errors: Finding[]; judgedFor?: JudgedFor };

/**
 * Decides whether a solution can be stamped: a member's certified one when it meets all that a member must keep meeting, until the
 * end of the term; one in certification when it meets all that certification asks, until its window closes. Whether a term will be
 * renewed decides nothing about the one that runs.
 */
export function decide(solution: SolutionReport, { checked }: Pick<JudgedContent, 'checked'>): Decision {
  const { catalogue, notJudged, findings, absentRoots } = checked;
  const id = `${solution.partner}/${solution.solution}`;
  const refuse = (exitCode: 1 | 2, why: string, rest: Partial<Extract<Decision, { verdict: 'refused' }>> = {}): Decision => ({ verdict: 'refused', exitCode, why, missing: [], errors: [], ...rest });
  if (absentRoots.length > 0) return refuse(2, `${absentRoots.join(' and ')} ${absentRoots.length === 1 ? 'is' : 'are'} absent, so not everything can be judged.`);
  const inputs = new Set(pathsOf(catalogue.files, id));
  const stopped = notJudged.find(({ path }) => inputs.has(path));
  if (stopped) return refuse(2, `${stopped.path} could not be judged: ${stopped.why}`);
  const twice = [...inputs].find((path) => catalogue.repeated.has(path));
  if (twice !== undefined) return refuse(2, `${twice} stands in more than one content root, so nobody can tell which one is meant.`);

  const judgedFor: JudgedFor | undefined = solution.certified ? 'membership' : solution.next === 'candidate->member' ? 'certification' : undefined;
  if (!judgedFor) return refuse(1, solution.next === 'applicant->candidate' ? `It is no candidate for certification yet. ${solution.standing}` : solution.standing);
  const missing = findMissing(solution);
  const errors = findings.filter(({ path, severity, suppression }) => severity === 'error' && !suppression && inputs.has(path));
  if (missing.some(({ verdict }) => verdict === 'not-run')) return refuse(2, 'Not every requirement could be judged.', { missing, errors, judgedFor });
  if (missing.length > 0 || errors.length > 0) return refuse(1, solution.standing, { missing, errors, judgedFor });

  const until = judgedFor === 'membership' ? dayAt(catalogue.partners.get(solution.partner)?.membership, '/termEnds') : solution.deadline?.date;
  if (until === undefined) return refuse(1, 'membership.md names no end of the term, so nobody can tell until when a stamp would hold.', { judgedFor });
  if (until < catalogue.asOf) return refuse(1, judgedFor === 'membership' ? `The term ended on ${until}; what comes next is for both parties to decide.` : `The window for certification closed on ${until}.`, { judgedFor });
  return { verdict: 'ready', judgedFor, until };
}

/** What stands in the way of a stamp. */
function findMissing({ requirements }: Pick<SolutionReport, 'requirements'>): RequirementReport[] {
  return requirements.filter(({ blocking, blocks }) => blocking && blocks !== 'renewal');
}
