import type { ReadinessReport } from '../../schemas/generated/types.ts';

const verdicts = ['pass', 'fail', 'pending', 'waived', 'not-applicable', 'not-run', 'not-yet-defined'] as const;

/** A report in which every verdict occurs, whatever the content says: those of the first solution are taken in turn. */
export function withEveryVerdict(report: ReadinessReport): ReadinessReport {
  const [first, ...others] = report.solutions;
  if (!first) throw new Error('The report holds no solution.');
  const requirements = first.requirements.map((requirement, at) => {
    const verdict = verdicts[at % verdicts.length]!;
    return { ...requirement, verdict, blocking: verdict === 'fail' };
  });
  return { ...report, solutions: [{ ...first, requirements }, ...others] };
}
