import type { Credit } from '../schemas/entitlements.ts';
import { strings } from './strings.ts';

const dates = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(strings.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** Many pages name the same days, and writing one out takes long. */
const formatted = new Map<string, string>();
const dollars = new Intl.NumberFormat(strings.locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames(strings.language, { type: 'language' });
const lists = new Intl.ListFormat(strings.language);

/** "2026-10-02" -> "2 October 2026". What is no date stays as it is. */
export function formatDate(date: string): string {
  let words = formatted.get(date);
  if (words === undefined) {
    const time = Date.parse(date);
    formatted.set(date, (words = Number.isNaN(time) ? date : dates.format(time)));
  }
  return words;
}

/** "2026-10" -> "October 2026". */
export function formatMonth(month: string): string {
  return months.format(Date.parse(`${month}-01`));
}

/** 2000 -> "$2,000". */
function formatDollars(amount: number): string {
  return dollars.format(amount);
}

/** Amounts of credit: "$2,000 a month and $5,000 more". One without a span of time is "more" where it comes on top of something. */
export function formatCredit(credits: readonly Credit[], isOnTop = false): string {
  return formatList(credits.map(({ usd, per }, index) => {
    const amount = formatDollars(usd);
    if (per === 'month') return strings.tiers.creditMonthly(amount);
    return isOnTop || index > 0 ? strings.tiers.creditMore(amount) : amount;
  }));
}

/** A stretch of a sentence as one of its own: "access to ..." -> "Access to ...". */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ["Autoscale", "Backup"] -> "Autoscale and Backup". */
export function formatList(items: readonly (string | undefined)[]): string {
  return lists.format(items.filter((item) => item !== undefined));
}

/** ["en", "de"] -> "English and German". */
export function formatLanguages(tags: readonly (string | undefined)[]): string {
  return formatList(tags.map((tag) => tag && languageName(tag)));
}

/** Hours as people say them; "24x7" in words. */
export function formatHours(hours: string): string {
  return /^24\s*[x×/]\s*7$/i.test(hours.trim()) ? strings.contacts.roundTheClock : hours;
}

/** An address as people write it: "https://www.acme.example/" -> "acme.example". */
export function siteName(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?|\/$/g, '');
}

/** Address that dials a telephone number, extension included: "+1 303 555 0142 ext. 7" -> "tel:+13035550142;ext=7". */
export function telephoneAddress(phone: string): string {
  const [, number = '', extension] = /^([^a-z]*)(?:[a-z.]+\s*(\d+))?/i.exec(phone) ?? [];
  return `tel:${number.replace(/[^+\d]/g, '')}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** "accounts-users" -> "Accounts users". */
export function formatSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** First letters of up to two words, for a maker's mark: "Gauge Moor" -> "GM", "Brindlevault" -> "BR". */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first = '', second] = words;
  return (second === undefined ? [...first].slice(0, 2).join('') : [...first].slice(0, 1).join('') + [...second].slice(0, 1).join('')).toUpperCase();
}

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
