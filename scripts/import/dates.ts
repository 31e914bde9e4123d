/** What an old date says. */
export interface OldDate {
  /** Year first, when the text holds a day of the calendar. */
  day?: string;
  /** Whether the text holds more than the date. */
  remark: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads an old date: month first ("6-19-2015", "7/29/2015", "06-20-16", "May 19, 2016"), or year first; other words may stand around it. */
export function readOldDate(text: string): OldDate {
  const written = text.trim();
  const numbers = /(?<!\d)(\d{1,4})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(written);
  const words = /(?<![a-z])([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(written);
  const found = numbers ?? words;
  const day = numbers ? fromNumbers(numbers) : words ? fromWords(words) : undefined;
  const remark = found === null || found[0].length !== written.length;
  return { ...(day !== undefined && { day }), remark };
}

function fromNumbers([, first = '', second = '', third = '']: RegExpExecArray): string | undefined {
  if (first.length === 4) return calendarDay(Number(first), Number(second), Number(third));
  if (first.length > 2) return undefined;
  return calendarDay(Number(third.length === 2 ? `20${third}` : third), Number(first), Number(second));
}

function fromWords([, month = '', day = '', year = '']: RegExpExecArray): string | undefined {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : calendarDay(Number(year), index + 1, Number(day));
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1970 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
