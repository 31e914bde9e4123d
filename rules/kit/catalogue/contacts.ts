import { distance } from 'fastest-levenshtein';
import type { Program } from '../../../schemas/generated/types.ts';
import { findHours } from '../article/hours.ts';
import { normalizePhone } from '../article/phone.ts';
import type { Contact, DocumentFacts } from '../facts.ts';
import { type Field, findField } from './fields.ts';
import { isTransposed } from './name-index.ts';

export type Channel = 'email' | 'phone';

/** A contact of a partner's front matter, in the form in which contacts are compared. */
export interface Listed {
  pointer: string;
  field: Field;
  value: string;
}

const pointers: Record<Channel, readonly string[]> = {
  email: ['/support/email', '/escalation/email', '/sales/email', '/owners/account/email', '/owners/sales/email'],
  phone: ['/support/phone', '/escalation/phone', '/sales/phone'],
};

/** The contacts that `partner.md` lists. */
export function listedContacts(partner: DocumentFacts, channel: Channel): Listed[] {
  return pointers[channel].flatMap((pointer) => {
    const field = findField(partner, pointer);
    return field ? [{ pointer, field, value: channel === 'email' ? field.value.toLowerCase() : normalizePhone(field.value) }] : [];
  });
}

/** Contacts of a document that stand in a section where the program asks for contacts, or below one. */
export function supportContacts({ sections, contacts, identity }: DocumentFacts, program: Program): Contact[] {
  if (identity.kind !== 'public-article' && identity.kind !== 'internal-article') return [];
  const ids = new Set(program.sections[identity.kind].filter(({ holds }) => holds.includes('email') || holds.includes('phone')).map(({ id }) => id));
  const isSupport = (index: number): boolean => {
    for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) {
      const id = sections[at]?.id;
      if (id !== undefined && ids.has(id)) return true;
    }
    return false;
  };
  return contacts.filter(({ section }) => isSupport(section));
}

/** Whether a contact is the vendor's own, which articles name for questions about the cloud. */
export function isVendors({ kind, value }: Contact, { vendor }: Program): boolean {
  if (kind !== 'email') return false;
  const domain = value.slice(value.lastIndexOf('@') + 1);
  return value === vendor.email.toLowerCase() || vendor.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

/** Whether a contact in a text is this one. A number without its country is the same number; another rule asks for the country. */
export function isSame({ kind, value }: Contact, listed: string): boolean {
  if (value === listed) return true;
  return kind === 'phone' && !value.startsWith('+') && value.length >= 7 && listed.endsWith(value);
}

/**
 * Whether a contact reads as a slip of the pen in this one. Few letters apart for addresses; for numbers two
 * neighbouring digits exchanged, since the next number of a company is often a telephone of its own.
 */
export function isSlipOf({ kind, value }: Contact, listed: string): boolean {
  if (value === listed) return false;
  if (kind === 'phone') return isTransposed(value, listed);
  const [local = '', domain = ''] = value.split('@');
  const [listedLocal = '', listedDomain = ''] = listed.split('@');
  if (domain === listedDomain) return isFewEditsFrom(local, listedLocal);
  return local === listedLocal && isFewEditsFrom(domain, listedDomain);
}

/** Short names differ by a letter and mean another mailbox: noc and soc. */
function isFewEditsFrom(text: string, other: string): boolean {
  if (Math.abs(text.length - other.length) > 2 || other.length < 5 || other.length > 100 || /\d$/.test(text)) return false;
  return distance(text, other) <= (other.length < 8 ? 1 : 2);
}

/** What a statement of hours says; undefined when it says both or neither. */
export function hoursOf(text: string): Contact['value'] | undefined {
  return onlyOne(findHours(text).map(({ value }) => value));
}

/** The one value of a list; undefined when there are several or none. */
export function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
