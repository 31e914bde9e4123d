import { createRequire } from 'node:module';

// Only Internal articles need it, and its tables of all countries take longer to load than a small check.
let library: typeof import('libphonenumber-js/max') | undefined;
const load = (): typeof import('libphonenumber-js/max') => (library ??= createRequire(import.meta.url)('libphonenumber-js/max') as typeof import('libphonenumber-js/max'));

/** A number as the library reads it: on one line, with plain spaces and hyphens, and no brackets around the country code. */
const plain = (raw: string): string => raw.replaceAll(/[\n\u00a0\u2011\u2013]/gu, ' ').replace(/^\s*\(\+ ?(\d{1,3})\)/u, '+$1');

/** What callers of most countries dial before a country code. */
const ABROAD = /^00(?=[1-9])/u;

/** What keeps a text from being a telephone number that can be dialled from anywhere, as the end of a sentence; undefined when nothing does. */
export function phoneProblem(raw: string): string | undefined {
  if (!/^[\n\u0020-\u007e\u00a0\u2011\u2013]*$/u.test(raw)) return 'holds characters that are not ASCII digits';
  const written = plain(raw).trim();
  if (ABROAD.test(written)) return 'begins with `00` for calls abroad, which is another prefix in other countries';
  if (!written.startsWith('+')) return 'lacks the plus sign and country code';
  if (!/^\+[\d\s()./-]*(?:[ ,;]*(?:ext(?:ension|\.|=)?|x)[ .:]*\d*)?$/iu.test(written)) return 'holds more than a number';
  const { parsePhoneNumberFromString, validatePhoneNumberLength } = load();
  // Without "extract: false" it reads a number out of any text around it.
  if (parsePhoneNumberFromString(written, { extract: false })?.isValid()) return undefined;
  switch (validatePhoneNumberLength(written)) {
    case 'TOO_SHORT':
      return 'has too few digits for its country';
    case 'TOO_LONG':
      return 'has too many digits for its country';
    case 'INVALID_COUNTRY':
      return 'begins with a country code that does not exist';
    default:
      return 'is not a number that its country gives out';
  }
}

/** Why a valid number does not serve callers from everywhere, as the end of a sentence; undefined when it does. */
export function phoneReach(raw: string): string | undefined {
  switch (load().parsePhoneNumberFromString(raw, { extract: false })?.getType()) {
    case 'TOLL_FREE':
      return 'is free of charge in its own country and cannot be reached from most others';
    case 'PREMIUM_RATE':
    case 'SHARED_COST':
      return 'is charged at a special rate, and many exchanges refuse to dial it';
    case 'PAGER':
    case 'VOICEMAIL':
      return 'is a machine that nobody answers';
    default:
      return undefined;
  }
}

/** How a number is written for the world that is North American, or begins as for calls abroad; undefined for others, whose country cannot be told. */
export function internationalForm(raw: string): string | undefined {
  if (ABROAD.test(raw.trim())) return asInternational(raw.trim().replace(ABROAD, '+'));
  const [, area, exchange, line] = /^1?([2-9]\d{2})([2-9]\d{2})(\d{4})$/u.exec(raw.replaceAll(/\D/gu, '')) ?? [];
  return area && exchange && line && !raw.trimStart().startsWith('+') ? `+1 ${area} ${exchange} ${line}` : undefined;
}

/** A number as it is written for the world, "+1 303 555 0142 ext. 7"; undefined when it is none that can be dialled. */
export function asInternational(raw: string): string | undefined {
  // Most numbers are right already, which is seen without the library.
  if (/^\+1 [2-9]\d{2} [2-9]\d{2} \d{4}$/u.test(raw)) return raw;
  if (phoneProblem(raw) !== undefined) return undefined;
  return load().parsePhoneNumberFromString(plain(raw), { extract: false })?.formatInternational();
}
