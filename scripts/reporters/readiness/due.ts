import { inDays } from '../../../rules/kit/catalogue/days.ts';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { columns } from '../frame.ts';
import { printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import type { Colors } from './marks.ts';
import { aboutInWords, whoInWords, type DueDate } from './words.ts';

export interface DueOptions {
  width: number;
  colors: Colors;
  /** Say of each date what happens then, and where it stands. */
  full: boolean;
  show(path: string): string;
  /** What the program calls its roles. */
  people?: NonNullable<ReadinessReport['people']>;
}

/** Columns of text that a line is worth beginning for. */
const leastText = 40;
/** Days ahead from which a date is shown as near. */
const soon = 14;

/** What is overdue and what comes due, a line a date: the day, what it is about, what is due and who must act. */
export function renderDue({ until, dates }: NonNullable<ReadinessReport['due']>, options: DueOptions): string[] {
  const { colors } = options;
  if (dates.length === 0) return [`Nothing is overdue, and nothing comes due by ${until}.`];
  const [overdue, ahead] = [dates.filter(({ days }) => days < 0), dates.filter(({ days }) => days >= 0)];
  const layout = layoutOf(dates, options);
  const render = (list: readonly DueDate[]): string[] => list.flatMap((due) => renderDate(due, layout, options));
  return [
    ...(overdue.length > 0 ? [colors.bold(colors.red('Overdue')), ...render(overdue), ''] : []),
    ...(ahead.length > 0 ? [colors.bold(`Due by ${until}`), ...render(ahead)] : [`Nothing comes due by ${until}.`]),
  ];
}

interface Layout {
  /** Columns of how far away a day is; 0 when that is left out. */
  far: number;
  about: number;
  /** Columns before the text; it stands below when there is no room beside. */
  margin: number;
  below: boolean;
}

function layoutOf(dates: readonly DueDate[], { width, full }: DueOptions): Layout {
  const wide = (texts: string[]): number => Math.max(...texts.map(columns));
  const far = wide(dates.map(({ days }) => inDays(days)));
  const about = wide(dates.map((due) => printable(aboutInWords(due))));
  const margin = (left: number): number => 2 + 10 + 2 + (left > 0 ? left + 2 : 0) + (about > 0 ? about + 2 : 0);
  if (full) return { far, about, margin: 14, below: true };
  if (width - margin(far) >= leastText) return { far, about, margin: margin(far), below: false };
  if (width - margin(0) >= leastText) return { far: 0, about, margin: margin(0), below: false };
  return { far, about, margin: 14, below: true };
}

function renderDate(due: DueDate, { far, about, margin, below }: Layout, { width, colors, full, show, people }: DueOptions): string[] {
  const { days, what, effect, about: { path, line } } = due;
  const day = (days < 0 ? colors.red : days <= soon ? colors.yellow : (text: string) => text)(due.day);
  const name = printable(aboutInWords(due));
  const text = wrap(printable(`${what}${full ? ` ${effect}` : ''} (${whoInWords(due, { ...(people && { people }) })})`), width - margin);
  const place = full && path !== undefined ? [colors.cyan(printable(line === undefined ? show(path) : `${show(path)}:${line}`))] : [];
  const indent = ' '.repeat(margin);
  if (below) {
    const head = name === '' ? colors.dim(inDays(days)) : `${colors.dim(inDays(days).padEnd(far))}  ${name}`;
    return [`  ${day}  ${head}`, ...[...text, ...place].map((each) => `${indent}${each}`)];
  }
  const head = `  ${day}${far > 0 ? `  ${colors.dim(inDays(days).padEnd(far))}` : ''}${about > 0 ? `  ${name}${' '.repeat(about - columns(name))}` : ''}`;
  return text.map((each, index) => (index === 0 ? `${head}  ${each}` : `${indent}${each}`));
}
