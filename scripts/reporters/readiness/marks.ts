import type picocolors from 'picocolors';
import type { RequirementReport } from '../../program/subject.ts';

type Formatter = (text: string) => string;

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
