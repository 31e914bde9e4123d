import { withoutOverlaps } from './overlaps.ts';

/** A statement about when somebody answers. */
export interface HoursMatch {
  start: number;
  end: number;
  raw: string;
  value: '24x7' | 'limited';
}

const ROUND_THE_CLOCK =
  /(?<![\w./-])(?:24 ?[x×/] ?7(?: ?[x×/] ?365)?|7 ?[x×/] ?24|24 hours (?:a|per|each|every) day|(?:a)?round[- ]the[- ]clock|24-hour (?:support|phone|telephone|line|hotline|service|coverage|cover)|twenty-four hours a day|day and night|at any (?:time of day|hour))(?![\w./-]*\w)/gi;
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?s?';
const LIMITED = [
  new RegExp(String.raw`\b${DAY}\.? ?(?:-|–|—|to|through|thru|until) ?${DAY}\b`, 'gi'),
  /\b(?:business|office|working) (?:hours|days)\b/gi,
  /\b(?:on )?(?:weekdays|week days)\b(?: only)?/gi,
  /(?<![\w:.-])(?:[01]?\d|2[0-4])(?::[0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)? ?(?:-|–|—|to|until) ?(?:[01]?\d|2[0-4])(?::[0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)/gi,
  /(?<![\w:.-])(?:[01]?\d|2[0-3]):[0-5]\d ?(?:-|–|—|to|until) ?(?:[01]?\d|2[0-4]):[0-5]\d(?![\w:])/gi,
  /(?<![\w:.,$-])(?:8|9|nine) ?(?:-|–|to) ?(?:5|6|five|six)(?![\w:%-]|[.,]\d)/gi,
];
/** What each of the patterns needs; most text has none of it. */
const HINT = /\d ?[x×/] ?(?:7|24)|hours?\b|clock\b|days?\b|\d ?[ap]\.?m\b|:\d\d ?(?:-|–|—|to|until)|(?:[89]|nine) ?(?:-|–|to)|(?:mon|tue|wed|thu|fri|sat|sun)s?\.? ?(?:-|–|—|t|u)/i;
const WHOLE_DAY = /^0?0:00\D+(?:24:00|23:59)$/u;
const WHOLE_WEEK = /^mon\w*\W.*sun\w*$/i;
/** "Outside of our business hours" limits nothing. */
const OUTSIDE = /\b(?:outside|after|beyond|besides|not (?:only|just)(?: at| during| on| in)?)(?: of)?(?: (?:the|our|their|its|your|these|normal|regular|usual|standard|local)){0,3} ?$/i;
const NEGATION = /\b(?:not|no|isn't|aren't|never|without|except|less than)(?: \S+){0,3} ?$/i;

/** Statements of support hours in a text: round the clock, or limited to some days or hours. A denied "24x7" counts as limited. */
export function findHours(text: string): HoursMatch[] {
  if (!HINT.test(text)) return [];
  const plain = text.replaceAll(/[\n\u00a0]/gu, ' ').replaceAll('’', "'");
  const found: HoursMatch[] = [];
  const add = ({ 0: { length }, index: start }: RegExpExecArray, value: HoursMatch['value']): void => {
    found.push({ start, end: start + length, raw: text.slice(start, start + length), value });
  };
  const before = ({ index }: RegExpExecArray): string => plain.slice(Math.max(0, index - 50), index);
  for (const match of plain.matchAll(ROUND_THE_CLOCK)) {
    add(match, NEGATION.test(before(match)) ? 'limited' : '24x7');
  }
  for (const pattern of LIMITED) {
    for (const match of plain.matchAll(pattern)) {
      if (!WHOLE_WEEK.test(match[0]) && !OUTSIDE.test(before(match))) add(match, WHOLE_DAY.test(match[0]) ? '24x7' : 'limited');
    }
  }
  return withoutOverlaps(found);
}
