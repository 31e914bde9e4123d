import picocolors from 'picocolors';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { absentInWords, count, printable, withoutCommands } from '../text.ts';
import { wrap } from '../wrap.ts';
import { renderDue } from './due.ts';
import { renderEntitlements } from './entitlements.ts';
import { renderHistory } from './history.ts';
import { renderLedger } from './ledger.ts';
import { renderMissing, renderUpcoming } from './missing.ts';
import { renderSummary } from './summary.ts';
import { notDefinedInWords } from './words.ts';

export interface ReadinessOptions {
  color: boolean;
  /** Columns to fill at most. */
  width: number;
  /** Show every requirement of each solution rather than one line a solution. */
  full: boolean;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** The readiness report a person reads: a table of all solutions and what is missing by whom, or the full ledger of each that was asked for; then what comes due. */
export function renderReadiness(report: ReadinessReport, options: ReadinessOptions): string {
  const colors = picocolors.createColors(options.color);
  const width = Math.max(60, Math.min(options.width, 100));
  const shown = { width, colors, show: options.show };
  const out = [`${colors.bold(`Readiness on ${report.asOf}`)}${colors.dim(`, program ${report.program}${report.for ? `, ${report.for.inWords}` : ''}`)}`, ''];
  const notDefined = notDefinedInWords(report);
  if (notDefined !== undefined) out.push(...wrap(notDefined, width).map(colors.yellow), '');
  if (options.full) {
    for (const solution of report.solutions) out.push(...renderLedger(solution, { ...shown, goal: report.for, tiers: report.tiers ?? [], people: report.people ?? [] }), '');
    for (const partner of report.partnersWithoutSolution) out.push(`${printable(partner)} has no solution to judge yet.`, '');
    const entitled = report.partners.map((partner) => renderEntitlements(partner, width, colors)).filter((lines) => lines.length > 0);
    for (const lines of entitled) out.push(...lines, '');
  } else {
    out.push(...renderSummary(report, width, colors), '', ...renderMissing(report, width, colors));
  }
  out.push(...renderUpcoming(report.solutions, width, colors));
  if (report.due) out.push(...renderDue(report.due, { ...shown, full: options.full, people: report.people ?? [] }), '');
  if (report.history) out.push(...renderHistory(report.history, width, colors), '');
  const [example] = report.solutions.filter(({ ready }) => !ready).concat(report.solutions);
  if (!options.full && example) out.push(colors.dim(`Every requirement of one solution: npx assay readiness ${printable(`${example.partner}/${example.solution}`)}`), '');
  const absent = absentInWords(report.absent);
  if (absent !== undefined) out.push(...wrap(absent, width).map(colors.yellow), '');
  if (report.notJudged.length > 0) {
    out.push(colors.red(`${count(report.notJudged.length, 'file')} could not be judged:`));
    for (const { path, why } of report.notJudged) out.push(...wrap(printable(`${options.show(path)}: ${why}`), width - 2).map((line) => `  ${line}`));
    out.push('');
  }
  return withoutCommands(`${out.join('\n').replace(/\n+$/, '')}\n`);
}
