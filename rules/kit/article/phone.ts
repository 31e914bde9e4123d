import { withoutOverlaps } from './overlaps.ts';

/** A stretch of text that is written like a telephone number. */
export interface PhoneMatch {
  start: number;
  end: number;
  raw: string;
  /** As `normalizePhone` gives it. */
  value: string;
}

const EXTENSION = String.raw`(?:[ ,;]{0,2}(?:ext(?:ension|\.)?|x)[ .:]{0,2}\d{1,7}(?!\w))?`;
// Every repetition is bounded, so that the scan stays linear on any text.
const INTERNATIONAL = new RegExp(String.raw`(?<![\w+])(?:\(\+ ?\d{1,3}\)|\+ ?\(?\d)[\d\n ().\u00a0\u2011\u2013/-]{4,28}\d${EXTENSION}`, 'gi');
const NORTH_AMERICAN = new RegExp(String.raw`(?<![\w.+/-]|\+ ?1[-. ])(?:1[-. ])?(?:\(\d{3}\)[ -]?|\d{3}[-.])\d{3}[-. ]\d{4}(?![\w-]|[./]\w)${EXTENSION}`, 'gi');
const LABELLED = new RegExp(
  String.raw`(?<=\b(?:phone|telephone|tel|hotline|fax|mobile|toll[- ]free|call(?: us)?)(?: number| support)?[^\w+\n(]{1,6})\(?\d[\d ().\u2013-]{5,20}\d(?![\w-])${EXTENSION}`,
  'gi',
);
const VANITY = /(?<![\w-])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z][A-Z\d-]{5,10}(?![\w-])/gu;
const DATE = /^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})/u;

/** What follows a number in a line of contacts and begins with digits too: the end of a sentence, "24/7", "24 hours", "2nd line", "08:00". */
const SENTENCE = /(?<=[\d)])\.[ \u00a0]/u;
const HOURS = /[ \u00a0(/\u2011\u2013-]+(?:(?:24|7) ?[x/] ?(?:24|[5-7])(?: ?[x/] ?365)?|(?:8|12)x[5-7])$/iu;
const COUNT = /[ \u00a0(/\u2011\u2013-]+\d{1,2}$/u;
const COUNTED = /^(?:st|nd|rd|th|:\d\d| ?(?:×|h|hrs?|hours?|min|minutes?|seconds?|days?|rings?|times?|[ap]\.?m))(?![A-Za-z])/iu;
const FEWEST_DIGITS = 7;
/** With its country code. */
const WHOLE_DIGITS = 10;

/** Each with what it needs, which most text lacks and which is much faster to look for. */
const PATTERNS: readonly [pattern: RegExp, hint: RegExp][] = [
  [INTERNATIONAL, /\+/u],
  [VANITY, /8\d\d\)?[-. ][A-Z]/u],
  [NORTH_AMERICAN, /\d{3}[-. ]\d{4}/u],
  [LABELLED, /phone|tel|hotline|fax|mobile|toll|call/i],
];

/**
 * Telephone numbers in a text, as far as their shape tells: with a plus sign; in the North American form; with letters for
 * digits; or any digits behind a word such as "phone". Whether a number exists is for the caller to ask.
 */
export function findPhones(text: string): PhoneMatch[] {
  if (!/\d\d/u.test(text)) return [];
  const found: PhoneMatch[] = [];
  for (const [pattern, hint] of PATTERNS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const behind = start + match[0].length;
      const raw = numberOf(match[0], text.slice(behind, behind + 10));
      const end = start + raw.length;
      const digits = digitsIn(raw);
      if (pattern !== VANITY && (digits < FEWEST_DIGITS || digits > 22 || DATE.test(raw))) continue;
      found.push({ start, end, raw, value: normalizePhone(raw) });
    }
  }
  return withoutOverlaps(found);
}

/** The number of a match: what is written behind one often begins with digits, and nothing but its words tells. */
function numberOf(match: string, behind: string): string {
  let number = match;
  const cut = (at: number): void => {
    const shorter = number.slice(0, Math.max(0, at)).replace(/[^\d)]+$/u, '');
    if (digitsIn(shorter) >= FEWEST_DIGITS) number = shorter;
  };
  // An editor wraps a line inside a number too; behind a whole one another line begins.
  for (const { index } of match.matchAll(/\n/gu)) if (digitsIn(match.slice(0, index)) >= WHOLE_DIGITS && index < number.length) cut(index);
  cut(number.search(SENTENCE));
  const bracket = number.lastIndexOf('(');
  if (bracket > 0 && !number.includes(')', bracket)) cut(bracket);
  cut(number.search(HOURS));
  if (number === match && COUNTED.test(behind)) cut(number.search(COUNT));
  return number;
}

const digitsIn = (text: string): number => text.replaceAll(/\D/gu, '').length;

/**
 * A number in E.164 with ";ext=" where it has an extension: "+1 (303) 555-0142 x7" becomes "+13035550142;ext=7".
 * Without a plus sign in front only its digits are left, since nobody can tell the country. Full-width digits are not digits here.
 */
export function normalizePhone(raw: string): string {
  const [, number = raw, extension] = /^(.*?)[ ,;]*(?:ext(?:ension|\.|=)?|x)[ .:]*(\d{1,7})\s*$/iu.exec(raw.slice(0, 80)) ?? [];
  const plus = /^\s*\(?\+/u.test(number);
  const digits = (plus ? number.replace('(0)', '') : number).replaceAll(/[^0-9]/gu, '');
  return `${plus ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`;
}
