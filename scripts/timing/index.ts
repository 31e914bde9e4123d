import type { CheckReport } from '../../schemas/generated/types.ts';
import { UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Judges } from '../pipeline/isolate.ts';
import { renderTimes, timesForReport } from './render-times.ts';
import { timedJudges } from './timed-judges.ts';
import { Stopwatch } from './timing.ts';

/** A check whose time is measured. */
export interface TimedCheck {
  timing: Stopwatch;
  judges: Judges;
  /** Where the time went so far, for a report that was asked to tell. */
  forReport(): { timing?: NonNullable<CheckReport['timing']> };
  /** Prints the table to standard error. */
  print(files: number, host: Pick<Host, 'err' | 'color'>): void;
}

/** Begins to measure, from the start of the process. `asked` is the value of `--timing`, or true where it has none. */
export function startTiming(asked: unknown): TimedCheck {
  if (asked !== true && asked !== 'json') throw new UsageError(`--timing prints a table, --timing=json also puts it into the JSON report; ${JSON.stringify(asked)} is neither`);
  const timing = new Stopwatch(() => performance.now(), 0);
  return {
    timing,
    judges: timedJudges(timing),
    forReport: () => (asked === 'json' ? { timing: timesForReport(timing) } : {}),
    print: (files, host) => host.err(renderTimes(timing, files, host.color)),
  };
}
