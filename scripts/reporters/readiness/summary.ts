import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { inDays } from '../../../rules/kit/catalogue/days.ts';
import { columns } from '../frame.ts';
import { count, printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import type { Colors } from './marks.ts';
import { nextInWords, pinNotes, readyCount, readyInWords, statusInWords, tierNotes, type Goal } from './words.ts';

type SolutionReport = ReadinessReport['solutions'][number];

interface Row {
  solution: string;
  stands: string;
  next: string;
  ready: string;
  open: string;
  deadline: string;
}

const heads: Row = { solution: 'Solution', stands: 'Stands as', next: 'Judged for', ready: 'Ready', open: 'Open', deadline: 'Deadline' };

/** One line a solution, and the sum. */
export function renderSummary(report: ReadinessReport, width: number, colors: Colors): string[] {
  const { solutions } = report;
  const out: string[] = [];
  if (solutions.length > 0) out.push(...renderTable(solutions, width, colors, report.for), '');
  const { ready, open, ended } = readyCount(report);
  const isAll = ready === open && open > 0;
  const others = solutions.length - open - ended;
  out.push(`${(isAll ? colors.green : colors.yellow)(`${ready} of ${count(open, 'solution')} ready`)}${report.for ? ` ${report.for.inWords}` : ''}.`);
  if (others > 0) out.push(`${count(others, 'solution')} more ${others === 1 ? 'is' : 'are'} not certified yet, which comes first.`);
  if (ended > 0) out.push(`${count(ended, 'solution')} more ${ended === 1 ? 'belongs' : 'belong'} to partners that have left or were not taken.`);
  for (const partner of report.partnersWithoutSolution) out.push(`${printable(partner)} has no solution to judge yet.`);
  for (const note of pinNotes(report)) out.push(...wrap(printable(note), width).map(colors.yellow));
  for (const note of tierNotes(report)) out.push(...wrap(`* ${note}`, width).map((line) => colors.dim(line)));
  return out;
}

function renderTable(solutions: readonly SolutionReport[], width: number, colors: Colors, goal: Goal | undefined): string[] {
  const rows = solutions.map((solution) => toRow(solution, goal, true));
  const sizes = measure([heads, ...rows]);
  // On a narrow terminal the day is enough; how far away it is comes second.
  const isWide = Object.values(sizes).reduce((sum, size) => sum + size + 2, 2) <= width;
  const shown = isWide ? rows : solutions.map((solution) => toRow(solution, goal, false));
  const fitted = isWide ? sizes : measure([heads, ...shown]);
  return [
    colors.dim(line(heads, fitted)),
    ...shown.map((row) => {
      if (row.ready === '-') return colors.dim(line(row, fitted));
      return line(row, fitted, { ready: row.ready === 'yes' ? colors.green : row.ready === '…' ? colors.yellow : colors.red });
    }),
  ];
}

function toRow(solution: SolutionReport, goal: Goal | undefined, withDays: boolean): Row {
  const { partner, solution: id, requirements, deadline } = solution;
  const ready = readyInWords(solution, goal);
  const blocking = requirements.filter(({ blocking }) => blocking).length;
  return {
    solution: printable(`${partner}/${id}`),
    stands: statusInWords(solution),
    next: nextInWords(solution, goal),
    ready,
    open: ready === '-' || ready === '?' ? ready : String(blocking),
    deadline: deadline === undefined ? '' : `${deadline.date}${withDays ? `, ${inDays(deadline.days)}` : ''}`,
  };
}

function measure(rows: readonly Row[]): Record<keyof Row, number> {
  const size = (key: keyof Row): number => Math.max(...rows.map((row) => columns(row[key])));
  return { solution: size('solution'), stands: size('stands'), next: size('next'), ready: size('ready'), open: size('open'), deadline: size('deadline') };
}

function line(row: Row, sizes: Record<keyof Row, number>, paint: { ready?: (text: string) => string } = {}): string {
  const pad = (key: keyof Row): string => row[key] + ' '.repeat(Math.max(0, sizes[key] - columns(row[key])));
  const ready = pad('ready');
  return `  ${pad('solution')}  ${pad('stands')}  ${pad('next')}  ${paint.ready ? paint.ready(ready) : ready}  ${row.open.padStart(sizes.open)}  ${row.deadline}`.trimEnd();
}
