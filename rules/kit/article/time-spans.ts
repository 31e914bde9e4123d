/** A span of time that a text names: "15 minutes", "one working day", "the next morning". */
export interface TimeSpan {
  start: number;
  end: number;
  raw: string;
  /** "15 min" or "1 working day": spans are the same when this is. */
  value: string;
  /** To compare which is longer; a working day is longer than a day. */
  minutes: number;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, the: 1, one: 1, 'half an': 0.5, 'half a': 0.5, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 };
const UNITS: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440, w: 10_080 };
const SPAN = new RegExp(String.raw`(?<![\w.,-])(\(\d{1,4}\)|\d{1,4}|${Object.keys(NUMBERS).join('|')})(?:[ \u00a0-]|(?<=\d))((?:working|business)[ -])?(minutes?|mins?|hours?|hrs?|h|days?|weeks?)(?![\w])|\b(?:next|following) ((?:working|business) )?(?:day|morning)\b|\b(?:same) ((?:working|business) )?day\b`, 'gi');
/** A notice given beforehand is no time to answer in. */
const NOTICE = /^\s*(?:ahead|before|beforehand|earlier|in advance|old|ago|of notice|'? ?notice)\b/i;
const HINT = /min|hour|h\b|hrs?\b|day|week|morning/i;

/** Spans of time in a text, in order. */
export function findTimeSpans(text: string): TimeSpan[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(SPAN)].map(({ 0: raw, 1: number, 2: working, 3: unit, 4: nextWorking, index: start }) => {
    const isWorking = (working ?? nextWorking) !== undefined;
    const amount = number === undefined ? 1 : NUMBERS[number.toLowerCase()] ?? Number(number.replaceAll(/\D/g, ''));
    const letter = unit?.[0]?.toLowerCase() ?? 'd';
    const minutes = amount * UNITS[letter === 'm' ? 'min' : letter]!;
    return { start, end: start + raw.length, raw, value: isWorking ? `${minutes / 1440} working days` : `${minutes} min`, minutes: isWorking ? minutes * 1.4 : minutes };
  });
}

/** The first span of time in a text that is one to answer in. */
export function findAnswerTime(text: string): TimeSpan | undefined {
  return findTimeSpans(text).find(({ end }) => !NOTICE.test(text.slice(end)));
}
