import picocolors from 'picocolors';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { absentInWords, count, printable, withoutCommands } from '../text.ts';
import { wrap } from '../wrap.ts';
import { renderLedger } from './ledger.ts';
import { renderSummary } from './summary.ts';

export interface ReadinessOptions {
  color: boolean;
  /** Columns to fill at most. */
  width: number;
  /** Show every requirement of each solution rather than one line a solution. */
  full: boolean;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** The readiness report a person reads: a table of all solutions, or the full ledger of each that was asked for. */
export function renderReadiness(report: ReadinessReport, options: ReadinessOptions): string {
  const colors = picocolors.createColors(options.color);
  const width = Math.max(60, Math.min(options.width, 100));
  const out: string[] = [];
  if (options.full) {
    out.push(`${colors.bold(`Readiness on ${report.asOf}`)}${colors.dim(`, program ${report.program}`)}`, '');
    for (const solution of report.solutions) out.push(...renderLedger(solution, { width, colors, show: options.show }), '');
    for (const partner of report.partnersWithoutSolution) out.push(`${printable(partner)} has no solution to judge yet.`, '');
  } else {
    out.push(...renderSummary(report, width, colors), '');
    const [example] = report.solutions.filter(({ ready }) => !ready).concat(report.solutions);
    if (example) out.push(colors.dim(`Every requirement of one solution: npx assay readiness ${printable(`${example.partner}/${example.solution}`)}`), '');
  }
  const absent = absentInWords(report.absent);
  if (absent !== undefined) out.push(...wrap(absent, width).map(colors.yellow), '');
  if (report.tier) out.push(...wrap(report.tier.defined ? `The requirements of ${report.tier.id} are those above.` : `Could not judge for ${report.tier.id}: its requirements are not yet defined. ${report.tier.note ?? ''}`, width), '');
  if (report.notJudged.length > 0) {
    out.push(colors.red(`${count(report.notJudged.length, 'file')} could not be judged:`));
    for (const { path, why } of report.notJudged) out.push(...wrap(printable(`${options.show(path)}: ${why}`), width - 2).map((line) => `  ${line}`));
    out.push('');
  }
  return withoutCommands(`${out.join('\n').replace(/\n+$/, '')}\n`);
}
