/** When somebody is there: "always", or days of the week (0 is Sunday) with minutes of the day, in a time zone. */
export type OpenTimes = 'always' | { days: readonly number[]; from: number; until: number; zone: string };

const days: Readonly<Record<string, number>> = { su: 0, so: 0, mo: 1, tu: 2, di: 2, we: 3, mi: 3, th: 4, do: 4, fr: 5, sa: 6 };
const dayName = String.raw`(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|so|mo|di|mi|do|fr|sa|su|tu|we|th)[a-z]*\.?`;
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))? ?([ap]m)?(?: ?uhr)?`;
const pattern = new RegExp(String.raw`^(?:(?!weekday|werktag)(${dayName})(?: ?(?:to|through|until|bis|-|–) ?(${dayName}))?|(weekdays|werktags)|(daily|every day|täglich)),? ?(?:from |von )?${clock} ?(?:to|until|bis|-|–) ?${clock},?(?: (.+))?$`, 'iu');
/** Names of zones as people write them, and the zone whose clocks go by them. */
const zones: Readonly<Record<string, string>> = { pacific: 'America/Los_Angeles', mountain: 'America/Denver', central: 'America/Chicago', eastern: 'America/New_York', utc: 'UTC', gmt: 'UTC', cet: 'Europe/Berlin', 'central european': 'Europe/Berlin' };

/**
 * Reads stated hours: "24x7", or one span of days and one of hours, such as "Monday to Friday, 06:00 to 20:00 Pacific time".
 * Undefined for all else: whoever cannot be sure says nothing.
 *
 * @param zone where the team sits; what the hours themselves say counts more.
 */
export function readHours(hours: string, zone: string | undefined): OpenTimes | undefined {
  const text = hours.trim();
  if (/^24\s*[x×/]\s*7$/iu.test(text)) return 'always';
  const [, first, last, weekdays, daily, fromHour, fromMinute, fromHalf, untilHour, untilMinute, untilHalf, where] = pattern.exec(text) ?? [];
  if (fromHour === undefined || untilHour === undefined) return undefined;
  const named = where === undefined ? zone : zoneOf(where);
  const from = minutesOf(fromHour, fromMinute, fromHalf);
  const until = minutesOf(untilHour, untilMinute, untilHalf);
  if (named === undefined || from === undefined || until === undefined) return undefined;
  return { days: daily !== undefined ? span(0, 6) : weekdays !== undefined ? span(1, 5) : span(dayOf(first), dayOf(last ?? first)), from, until, zone: named };
}

/** The same in one word, for a script to read: "always" or "12345 360-1200 America/Los_Angeles". */
export function hoursAttribute(times: OpenTimes | undefined): string | undefined {
  return typeof times === 'object' ? `${times.days.join('')} ${times.from}-${times.until} ${times.zone}` : times;
}

function zoneOf(text: string): string | undefined {
  const name = text.trim().replace(/^\(|\)$/gu, '');
  const known = zones[name.toLowerCase().replace(/ (?:standard )?time$/u, '')] ?? name;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: known }).resolvedOptions().timeZone && known;
  } catch {
    return undefined;
  }
}

function minutesOf(hour: string, minute = '0', half?: string): number | undefined {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours > 24 || Number(minute) > 59 || (half !== undefined && Number(hour) > 12) ? undefined : hours * 60 + Number(minute);
}

function dayOf(name = ''): number {
  return days[name.slice(0, 2).toLowerCase()] ?? 0;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}
