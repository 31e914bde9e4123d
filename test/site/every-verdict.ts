import type { ReadinessReport } from '../../schemas/generated/types.ts';

const verdicts = ['pass', 'fail', 'pending', 'waived', 'not-applicable', 'not-run', 'not-yet-defined'] as const;

/** Why the waived ones are. */
export const waiver = { reason: 'The recording waits for the studio that both companies share.', approver: 'Noor Haddad', approved: '2026-10-20', expires: '2027-01-31' };

/** A report in which every verdict occurs, whatever the content says: those of the first solution are taken in turn. */
export function withEveryVerdict(report: ReadinessReport): ReadinessReport {
  const [first, ...others] = report.solutions;
  if (!first) throw new Error('The report holds no solution.');
  const requirements = first.requirements.map((requirement, at) => {
    const verdict = verdicts[at % verdicts.length]!;
    return { ...requirement, verdict, blocking: verdict === 'fail', ...(verdict === 'waived' && { waiver }) };
  });
  return { ...report, solutions: [{ ...first, requirements }, ...others] };
}
