import type { Contact } from '../facts.ts';
import type { Range } from '../finding.ts';
import { findEmails } from './emails.ts';
import { findHours } from './hours.ts';
import { findPhones, normalizePhone } from './phone.ts';
import type { Lines } from '../lines.ts';

/** A part of a block's visible text, with where it was written. */
export interface Piece {
  /** Offset in the text of the block. */
  at: number;
  text: string;
  start: number;
  end: number;
  code: boolean;
}

/** A contact given by an address, "mailto:" or "tel:", so that the text it covers is not read a second time. */
export interface LinkedContact {
  url: string;
  /** In the text of the block. */
  from: number;
  to: number;
  range: Range;
}

/** Contacts of one block (a paragraph, a heading, a cell), from its text (that of all pieces) and its links, in order. Hours are asked of partners only, and cost the most to find. */
export function findContacts(text: string, pieces: readonly Piece[], linked: readonly LinkedContact[], source: Lines, section: number, withHours: boolean): Contact[] {
  const emails = findEmails(text);
  const phones = findPhones(text);
  const hours = withHours ? findHours(text) : [];
  if (linked.length + emails.length + phones.length + hours.length === 0) return [];
  const found: { from: number; contact: Contact }[] = [];
  for (const { url, from, to, range } of linked) {
    const kind = /^mailto:/iu.test(url) ? 'email' : 'phone';
    const address = decode(url.slice(url.indexOf(':') + 1).replace(/\?.*$/su, ''));
    const shown = text.slice(from, to).trim();
    if (address === '') continue;
    const contact: Contact = {
      kind,
      raw: kind === 'phone' && shown !== '' && normalizePhone(shown) === normalizePhone(address) ? shown : address,
      value: kind === 'email' ? address.toLowerCase() : normalizePhone(address),
      range,
      section,
    };
    found.push({ from, contact });
  }
  const add = (kind: Contact['kind'], match: { start: number; end: number; raw: string }, value: string): void => {
    if (kind !== 'hours' && linked.some(({ from, to }) => match.start < to && from < match.end)) return;
    const place = placeOf(match, pieces, source);
    if (place) found.push({ from: match.start, contact: { kind, raw: match.raw, value, range: place, section } });
  };
  for (const match of emails) add('email', match, match.raw.toLowerCase());
  for (const match of phones) add('phone', match, match.value);
  for (const match of hours) add('hours', match, match.value);
  found.sort((a, b) => a.from - b.from);
  // An HTML link covers no text of its own here; the text behind it often is the address once more.
  const isRepeated = ({ from, contact }: (typeof found)[number], index: number): boolean => {
    const before = found[index - 1];
    return before !== undefined && before.from === from && before.contact.kind === contact.kind && before.contact.value === contact.value;
  };
  return found.filter((one, index) => !isRepeated(one, index)).map(({ contact }) => contact);
}

/** Where a match was written; undefined when it is a part of some code (a user and host, say) and so no contact. */
function placeOf(match: { start: number; end: number; raw: string }, pieces: readonly Piece[], source: Lines): Range | undefined {
  const first = pieces.findLast((piece) => piece.at <= match.start)!;
  const last = pieces.findLast((piece) => piece.at < match.end)!;
  if ((first.code || last.code) && !(first === last && first.text.trim() === match.raw)) return undefined;
  if (first === last) {
    const written = source.text.slice(first.start, first.end);
    // Text and source agree up to the first escape or line break, which is where most contacts stand.
    const near = match.start - first.at;
    const within = written.startsWith(match.raw, near) ? near : written.indexOf(match.raw);
    if (within >= 0) return source.range(first.start + within, first.start + within + match.raw.length);
  }
  return source.range(first.start, last.end);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
