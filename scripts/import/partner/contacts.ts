import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { findHours } from '../../../rules/kit/article/hours.ts';
import { findPhones } from '../../../rules/kit/article/phone.ts';
import { hostOf, mailAddresses, webAddresses } from './addresses.ts';
import { profileSections, type Guide, type Line } from './guide.ts';

/** Channels as a guide gives them; what it does not give is absent. */
export interface Channels {
  email?: string;
  phone?: string;
  hours?: string;
  url?: string;
}

/** Contacts read from a guide. */
export interface Contacts {
  support: Channels;
  sales: Channels;
}

const aboutSupport = /\b(?:support|help ?desk|help|technical|service)\b/i;
const aboutSales = /\b(?:sales?|marketing|pricing|quote|buy|inquir|inquer|info@|licens)/i;

/** Reads the channels for support and sales from the profile of a guide and from its answer to "Who should I contact for support?". */
export function contactsOf(guide: Guide): Contacts {
  const sections = [...profileSections(guide), ...guide.sections.filter(({ title }) => /\b(?:contact|support)\b/i.test(title))];
  const lines = [...new Set(sections)].flatMap((section) => section.lines);
  // Answers in bold stand below their question, which is no heading.
  const answers = guide.sections.flatMap((section) => linesBelow(section.lines, /who should i contact for support/i));
  const all = [...lines, ...answers];
  return {
    support: channels(all, (line) => (aboutSales.test(line.text) && !aboutSupport.test(line.text) ? 0 : rank(line, aboutSupport, aboutSales)), aboutSupport, /^sales|-sales|sales-/i),
    sales: channels(all, (line) => rank(line, aboutSales, aboutSupport), aboutSales, /support|help/i),
  };
}

function linesBelow(lines: readonly Line[], question: RegExp): Line[] {
  const at = lines.findIndex((line) => question.test(line.text));
  return at === -1 ? [] : lines.slice(at + 1).map((line) => ({ ...line, label: `support / ${line.label}` }));
}

/** 2: the line itself is about it; 1: what stands above it is, and not about the other; 0: neither. */
function rank(line: Line, about: RegExp, other: RegExp): number {
  if (about.test(line.text)) return 2;
  if (other.test(line.text)) return 0;
  const [title = '', label = ''] = line.label.split(' / ', 2);
  if (about.test(label)) return 1;
  return about.test(title) && !other.test(label) ? 1 : 0;
}

function channels(lines: readonly Line[], rankOf: (line: Line) => number, about: RegExp, other: RegExp): Channels {
  const ranked = lines.map((line) => ({ line, rank: rankOf(line) })).filter(({ rank: of }) => of > 0);
  ranked.sort((a, b) => b.rank - a.rank);
  const first = <T>(read: (line: Line) => T | undefined): T | undefined => {
    for (const { line } of ranked) {
      const found = read(line);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const email = first((line) => bestMail(mailAddresses(line).filter((address) => !other.test(address.split('@')[0] ?? '')), about));
  const phone = first(readPhone);
  const hours = first((line) => (findHours(line.text)[0]?.value === '24x7' ? '24x7' : undefined));
  const url = first((line) => webAddresses(line).find((address) => !/\.(?:pdf|zip|exe)$/i.test(address)));
  return { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), ...(hours !== undefined && { hours }), ...(url !== undefined && { url }) };
}

function bestMail(addresses: readonly string[], about: RegExp): string | undefined {
  return addresses.find((address) => about.test(address.split('@')[0] ?? '')) ?? addresses[0];
}

/** The first telephone number of a line, in international form; numbers without a country are North American, as the vendor is. */
function readPhone(line: Line): string | undefined {
  for (const { raw } of findPhones(line.text)) {
    const number = parsePhoneNumberFromString(raw, { defaultCountry: 'US', extract: false });
    if (number?.isValid()) return number.formatInternational();
  }
  return undefined;
}

/** The first web address of some lines that is none of support, sales or a file; "/" at the end of a bare host is kept as written. */
export function websiteIn(lines: readonly Line[], fits: (host: string) => boolean): string | undefined {
  for (const line of lines) {
    if (rank(line, aboutSupport, /$^/) > 1 || rank(line, aboutSales, /$^/) > 1) continue;
    const address = webAddresses(line).find((url) => fits(hostOf(url) ?? '') && !/\.(?:pdf|zip|exe|png|jpe?g)$/i.test(url));
    if (address !== undefined) return address;
  }
  return undefined;
}
