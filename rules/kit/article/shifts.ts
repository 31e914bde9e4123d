const SPAN = /^(?:between )?(\d{1,2})(?::?([0-5]\d))? ?([ap])?\.?(?:m\.?)? ?(?:-|–|—|to|until|and) ?(\d{1,2})(?::?([0-5]\d))? ?([ap])?\.?(?:m\.?)?$/i;
/** A time zone right behind a span: "MST", "UTC+1", "Singapore time". */
const ZONE = /^[\s(|]{0,3}((?:UTC|GMT)(?: ?[+-] ?\d{1,2}(?::\d\d)?)?|[A-Z]{2,4}T|[A-Z][a-z]+ time)\b/u;
const DAY = 1440;

/** A span of hours as written, with the text behind it. */
export interface WrittenSpan {
  raw: string;
  behind: string;
}

/** Whether a text gives a span of hours, rather than days: "08:00-16:00", "9am to 5pm". */
export function isSpan(raw: string): boolean {
  return minutesOf(raw) !== undefined;
}

/** Whether a span goes over midnight, as that of a night shift. */
export function isOvernight(raw: string): boolean {
  const span = minutesOf(raw);
  return span !== undefined && span.end > DAY;
}

/**
 * Whether spans of hours are shifts that take turns all day: without a gap where they stand in one time zone, or a whole day together
 * where they stand in several.
 */
export function areShifts(spans: readonly WrittenSpan[], followsTheSun: boolean): boolean {
  const parsed = spans.flatMap(({ raw, behind }) => {
    const span = minutesOf(raw);
    return span ? [{ ...span, zone: ZONE.exec(behind)?.[1] }] : [];
  });
  if (parsed.length < 2 || parsed.reduce((sum, { start, end }) => sum + end - start, 0) < DAY) return false;
  return followsTheSun || new Set(parsed.map(({ zone }) => zone)).size > 1 || leavesNoGap(parsed);
}

function leavesNoGap(spans: readonly { start: number; end: number }[]): boolean {
  let covered = 0;
  const ordered = spans.flatMap(({ start, end }) => (end > DAY ? [{ start, end: DAY }, { start: 0, end: end - DAY }] : [{ start, end }])).sort((a, b) => a.start - b.start);
  for (const { start, end } of ordered) {
    if (start > covered) return false;
    covered = Math.max(covered, end);
  }
  return covered >= DAY;
}

/** From its start to its end in minutes; the end is beyond a day where it is on the next one. */
function minutesOf(raw: string): { start: number; end: number } | undefined {
  const [, from, fromMinute, fromHalf, to, toMinute, toHalf] = SPAN.exec(raw.trim()) ?? [];
  if (from === undefined || to === undefined) return undefined;
  let end = minuteOf(to, toMinute, toHalf);
  let start = minuteOf(from, fromMinute, fromHalf);
  // "9-5" ends in the afternoon.
  if ([fromMinute, fromHalf, toMinute, toHalf].every((part) => part === undefined) && end <= start && start <= DAY / 2) end += DAY / 2;
  // "1-5 pm" is in one half of the day, "9-5 pm" begins in the other one.
  if (fromHalf === undefined && toHalf?.toLowerCase() === 'p' && start + DAY / 2 < end) start += DAY / 2;
  return { start, end: end <= start ? end + DAY : end };
}

function minuteOf(hour: string, minute = '0', half?: string): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute);
}
