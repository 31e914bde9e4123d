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
const INTERNATIONAL = new RegExp(String.raw`(?<![\w+])\+ ?\(?\d[\d ().\u00a0\u2011\u2013/-]{4,28}\d${EXTENSION}`, 'gi');
const NORTH_AMERICAN = new RegExp(String.raw`(?<![\w.+/-]|\+ ?1[-. ])(?:1[-. ])?(?:\(\d{3}\)[ -]?|\d{3}[-.])\d{3}[-. ]\d{4}(?![\w-]|[./]\w)${EXTENSION}`, 'gi');
const LABELLED = new RegExp(
  String.raw`(?<=\b(?:phone|telephone|tel|hotline|fax|mobile|toll[- ]free|call(?: us)?)(?: number| support)?[^\w+\n(]{1,6})\(?\d[\d ().\u2013-]{5,20}\d(?![\w-])${EXTENSION}`,
  'gi',
);
const VANITY = /(?<![\w-])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z][A-Z\d-]{5,10}(?![\w-])/gu;
const DATE = /^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})/u;

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
      const [raw] = match;
      const start = match.index;
      const end = start + raw.length;
      const digits = raw.replaceAll(/\D/gu, '').length;
      if (pattern !== VANITY && (digits < 7 || digits > 22 || DATE.test(raw))) continue;
      found.push({ start, end, raw, value: normalizePhone(raw) });
    }
  }
  return withoutOverlaps(found);
}

/**
 * A number in E.164 with ";ext=" where it has an extension: "+1 (303) 555-0142 x7" becomes "+13035550142;ext=7".
 * Without a plus sign in front only its digits are left, since nobody can tell the country. Full-width digits are not digits here.
 */
export function normalizePhone(raw: string): string {
  const [, number = raw, extension] = /^(.*?)[ ,;]*(?:ext(?:ension|\.|=)?|x)[ .:]*(\d{1,7})\s*$/iu.exec(raw.slice(0, 80)) ?? [];
  const plus = number.trimStart().startsWith('+');
  const digits = (plus ? number.replace('(0)', '') : number).replaceAll(/[^0-9]/gu, '');
  return `${plus ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`;
}
