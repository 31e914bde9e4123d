import { type Catalogue, type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { type Channel, hoursOf, isSame, isSlipOf, isVendors, type Listed, listedContacts, onlyOne, supportContacts } from './kit/catalogue/contacts.ts';
import { programFor } from './kit/catalogue/pin.ts';
import { findField, relatedField } from './kit/catalogue/fields.ts';
import type { Contact, DocumentFacts } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'consistent-contacts',
  scope: 'catalogue',
  summary: 'Articles give the contacts of `partner.md`: escalation in Internal, support in Public ones',
  why: 'When the two differ, one of them is out of date, and the reader has a fair chance to choose that one.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'partner', 'solution'],
  *check(given): Iterable<CatalogueReport> {
    for (const { partner, membership, solutions } of given.partners.values()) {
      if (!partner) continue;
      const catalogue = { ...given, program: programFor({ ...(membership && { membership }) }, given) };
      const ofSolutions = [...solutions.values()].flatMap(({ solution, public: publicArticles, internal }) => [...(solution ? [solution] : []), ...publicArticles, ...internal]);
      for (const article of [partner, ...ofSolutions]) {
        const support = supportContacts(article, catalogue.program);
        yield* compare(catalogue, partner, article, support, 'email');
        yield* compare(catalogue, partner, article, support, 'phone');
        yield* compareHours(catalogue, partner, article, support);
      }
    }
  },
});

const names: Record<Channel, string> = { email: 'email address', phone: 'telephone number' };

function* compare(catalogue: Catalogue, partner: DocumentFacts, article: DocumentFacts, support: readonly Contact[], channel: Channel): Iterable<CatalogueReport> {
  const role = roleOf(article);
  const listed = listedContacts(partner, channel);
  const wanted = listed.find(({ pointer }) => pointer === `/${role}/${channel}`);
  if (!wanted) return;
  const ofChannel = (contact: Contact): boolean => contact.kind === channel && isComparable(contact) && !isVendors(contact, catalogue.program);
  const isListed = (contact: Contact): boolean => listed.some(({ value }) => isSame(contact, value));
  const reported = new Set<Contact>();
  const report = (contact: Contact, what: string, meant: Listed, why?: string): CatalogueReport => {
    reported.add(contact);
    return {
      path: article.path,
      at: contact.range,
      actual: contact.raw,
      expected: [meant.field.value],
      what,
      ...(why !== undefined && { why }),
      fix: `Write ${quoted(meant.field.value)}, or correct ${quoted('partner.md')} if this one is right.`,
      related: [relatedField(partner, meant.field, `${meant.pointer.slice(1).split('/').join(' ')} of the partner`)],
    };
  };

  if (role === 'support') {
    const internal = listed.filter(({ pointer }) => pointer.startsWith('/escalation/'));
    const isInternal = (contact: Contact): boolean =>
      internal.some(({ value }) => isSame(contact, value)) && !listed.some(({ pointer, value }) => /^\/(?:support|sales)\//.test(pointer) && isSame(contact, value));
    for (const contact of article.contacts.filter((one) => ofChannel(one) && isInternal(one))) {
      yield report(contact, `${article.identity.kind === 'public-article' ? 'This Public article' : 'This page, which customers read,'} gives the internal escalation ${names[channel]} ${quoted(contact.raw)}.`, wanted, "It is kept free for the vendor's support staff; customers who use it block the way for urgent cases.");
    }
  }

  // What cannot be used has a finding of its own, and must not be copied into articles.
  if (!isUsable(wanted, channel)) return;
  const here = support.filter((contact) => ofChannel(contact) && !reported.has(contact));
  if (!here.some((contact) => isSame(contact, wanted.value))) {
    const other = here.find((contact) => isSlipOf(contact, wanted.value)) ?? here.find((contact) => !isListed(contact)) ?? here[0];
    if (other) yield report(other, `The ${names[channel]} ${quoted(other.raw)} differs from the partner's ${role} one, ${quoted(wanted.field.value)}${extensionNote(other, wanted)}.`, wanted);
  }

  for (const contact of article.contacts) {
    if (!ofChannel(contact) || reported.has(contact) || isListed(contact)) continue;
    // A slip in the internal contact must not be mended into a Public article.
    const meant = listed.find(({ pointer, value }) => (role === 'escalation' || /^\/(?:support|sales)\//.test(pointer)) && isSlipOf(contact, value));
    if (meant) yield report(contact, `The ${names[channel]} ${quoted(contact.raw)} is almost ${quoted(meant.field.value)}, which the partner gives.`, meant, 'A message or call to a mistyped contact reaches nobody, or a stranger.');
  }
}

function* compareHours({ program }: Catalogue, partner: DocumentFacts, article: DocumentFacts, support: readonly Contact[]): Iterable<CatalogueReport> {
  const role = roleOf(article);
  const field = findField(partner, `/${role}/hours`);
  const promised = field && hoursOf(field.value);
  const stated = support.filter(({ kind }) => kind === 'hours');
  const said = onlyOne(stated.map(({ value }) => value));
  const [first] = stated;
  if (!field || !first || promised === undefined || said === undefined || promised === said) return;
  // Hours that stand beside the vendor's or the sales contact may be theirs.
  const listed = listedContacts(partner, 'email');
  const isOthers = (contact: Contact): boolean => isVendors(contact, program) || listed.some(({ pointer, value }) => pointer.startsWith('/sales/') && isSame(contact, value));
  if (role === 'support' && article.contacts.some((contact) => contact.section === first.section && isOthers(contact))) return;
  // Limited hours in an Internal article are the business of `require-support-contacts`.
  if (role === 'escalation' && said === 'limited') return;
  yield {
    path: article.path,
    at: first.range,
    actual: first.raw,
    expected: [field.value],
    what: `The article says ${quoted(first.raw)}, the partner's ${role} hours are ${quoted(field.value)}.`,
    why: 'A reader who relies on the wrong hours waits for an answer that does not come, or does not call when somebody would answer.',
    fix: `Write the hours of ${quoted('partner.md')}, or correct them there if the article is right.`,
    related: [relatedField(partner, field, `${role} hours of the partner`)],
  };
}

function roleOf({ identity }: DocumentFacts): 'escalation' | 'support' {
  return identity.kind === 'internal-article' ? 'escalation' : 'support';
}

/** Whether a contact of the profile has the form of one; whether it exists is for others to say. */
function isUsable({ value }: Listed, channel: Channel): boolean {
  return channel === 'email' ? /^[!-~]+@[a-z0-9.-]+\.[a-z]{2,}$/.test(value) : /^\+\d{7,}/.test(value);
}

/** Letters in place of digits cannot be compared. */
function isComparable({ kind, value }: Contact): boolean {
  return kind !== 'phone' || value.replaceAll(/\D/g, '').length >= 7;
}

function extensionNote({ kind, value }: Contact, { value: wanted }: Listed): string {
  return kind === 'phone' && value.split(';')[0] === wanted.split(';')[0] ? ', in the extension' : '';
}
