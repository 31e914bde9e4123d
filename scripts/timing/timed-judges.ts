import type { Finding } from '../../rules/kit/finding.ts';
import type { FileVerdict } from '../pipeline/judge-file.ts';
import { openJudges, type Judges } from '../pipeline/isolate.ts';
import { add, type Stopwatch } from './timing.ts';

/** Milliseconds that judging one file took: parsing it and all of it, and each rule. */
export interface FileTimes {
  judging: Record<string, number>;
  perRule: Record<string, number>;
}

/** No rule has such a name: what stands under it is no finding. */
const carrier = '(times)';

/** A verdict that carries, as one more finding, how long it took; `timedJudges` takes it off again. */
export function withTimes(verdict: FileVerdict, times: FileTimes): FileVerdict {
  const carried: Finding = { rule: carrier, severity: 'note', path: '', what: JSON.stringify(times), why: '', fix: '' };
  return { ...verdict, findings: [...verdict.findings, carried] };
}

/** Processes that judge files as others do, and tell a stopwatch how long each part took. */
export function timedJudges(stopwatch: Stopwatch): Judges {
  const judges = openJudges({ entry: new URL('./timed-process.ts', import.meta.url) });
  return {
    judge: (assignment, files, onVerdict) =>
      judges.judge(assignment, files, (file, verdict) => {
        if ('why' in verdict) {
          onVerdict(file, verdict);
          return;
        }
        const { digest, facts, findings, omitted } = verdict;
        const carried = findings.pop();
        if (carried) tell(stopwatch, JSON.parse(carried.what) as FileTimes);
        // Without its text, which holds the times too.
        onVerdict(file, { digest, ...(facts && { facts }), findings, omitted });
      }),
    end: () => judges.end(),
  };
}

function tell(stopwatch: Stopwatch, { judging, perRule }: FileTimes): void {
  const rules = Object.values(perRule).reduce((sum, each) => sum + each, 0);
  const { all = 0, parse = 0 } = judging;
  add(stopwatch.judging, 'parse', parse);
  add(stopwatch.judging, 'apply rules', rules);
  add(stopwatch.judging, 'read, front matter, facts', all - parse - rules);
  for (const [id, time] of Object.entries(perRule)) add(stopwatch.perRule, id, time);
}
