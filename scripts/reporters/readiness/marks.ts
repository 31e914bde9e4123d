type Formatter = (text: string) => string;
import type picocolors from 'picocolors';
import type { RequirementReport, SolutionReport } from '../../program/subject.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;
type Verdict = RequirementReport['verdict'];

export const marks: Readonly<Record<Verdict, { mark: string; means: string }>> = {
  pass: { mark: '✓', means: 'met' },
  fail: { mark: '✗', means: 'not met' },
  pending: { mark: '○', means: 'not signed, or to be signed anew' },
  waived: { mark: '≈', means: 'waived' },
  'not-applicable': { mark: '–', means: 'does not apply' },
  'not-run': { mark: '?', means: 'could not be judged here' },
  'not-yet-defined': { mark: '…', means: 'not yet defined' },
};

/** How a verdict is coloured. */
export function paint(verdict: Verdict, colors: Colors): Formatter {
  if (verdict === 'pass') return colors.green;
  if (verdict === 'fail' || verdict === 'not-run') return colors.red;
  if (verdict === 'pending' || verdict === 'waived') return colors.yellow;
  return colors.dim;
}

/** What a solution is called by its status or tier. */
export function statusInWords({ status, tier, certified, next, tierNote }: SolutionReport): string {
  if (status === undefined) return 'unknown';
  if (status !== 'member' || tier === undefined) return status;
  if (!certified) return next === 'candidate->member' ? 'candidate' : 'applicant';
  return tierNote === undefined ? tier : `${tier} *`;
}

/** The step that a solution is judged for. */
export function nextInWords({ next, certified }: SolutionReport): string {
  if (next === 'applicant->candidate') return 'candidacy';
  if (next === 'candidate->member') return 'certification';
  if (next === 'renewal') return 'renewal';
  return certified ? 'membership' : '-';
}
