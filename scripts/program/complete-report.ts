import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { findDue } from '../due/index.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { limits } from '../pipeline/limits.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import type { Source } from '../source.ts';
import type { BaseSuppressions } from '../suppressions/suppress.ts';
import { readWaivers, type WaiverList } from '../suppressions/waivers.ts';
import { withSteps } from './next-steps.ts';

export interface CompleteOptions {
  asked: Asked;
  /** The last day to look for due dates at. */
  until: string;
  /** What counts instead of the content's own waivers. */
  base?: BaseSuppressions;
  /** What a path of the content is on the command line. */
  show(path: string): string;
}

/** The readiness report with what people plan by: the steps of each solution in the order to take them, and what comes due. */
export function completeReport(report: ReadinessReport, result: CheckResult, source: Pick<Source, 'read'>, { asked, until, base, show }: CompleteOptions): ReadinessReport {
  const { catalogue } = result;
  // What waits for whom is told of the step ahead, whatever else was asked for.
  const ahead = report.for ? judgeProgram(result, source, asked) : report;
  const waivers = readList(result, source, base);
  const due = findDue({
    catalogue,
    programFor: () => catalogue.program,
    readinessOf: (partner, solution) => ahead.solutions.find((entry) => entry.partner === partner && entry.solution === solution),
    ...(waivers && { waivers }),
  }, until, asked);
  return { ...withSteps(report, () => catalogue.program, show), due };
}

/** The waivers that count; none when they cannot be read, which is a finding of the check. */
function readList({ catalogue, notJudged }: CheckResult, source: Pick<Source, 'read'>, base: BaseSuppressions | undefined): WaiverList | undefined {
  const path = suppressionFiles.waivers;
  const isReadable = catalogue.files.has(path) && !notJudged.some((file) => file.path === path);
  const bytes = base ? base.waivers : isReadable ? source.read(path, limits['baseline-size'].most + 1) : undefined;
  return bytes && readWaivers(path, bytes).list;
}
