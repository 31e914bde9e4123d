import { addDays, addMonths, isDay } from '../../rules/kit/catalogue/days.ts';
import { UsageError } from '../errors.ts';

const lastDay = '9999-12-31';

/** The last day of a span that begins on a day, from "60d", "8w" or "3m" (days, weeks, months). Throws UsageError for anything else. */
export function endOfSpan(from: string, span: unknown): string {
  const [, digits, unit] = /^(\d{1,4})([dwm])$/.exec(String(span)) ?? [];
  if (digits === undefined) throw new UsageError(`--within is a number of days, weeks or months, as in 60d, 8w or 3m, not ${JSON.stringify(span)}`);
  const number = Number(digits);
  const end = unit === 'm' ? addMonths(from, number) : addDays(from, unit === 'w' ? number * 7 : number);
  return isDay(end) ? end : lastDay;
}
