import { type Listed, listedContacts } from './kit/catalogue/contacts.ts';
import { relatedField } from './kit/catalogue/fields.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { allOf, quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'unique-contact',
  scope: 'catalogue',
  summary: 'No two partners give the same email address or telephone number',
  why: 'A contact that was copied with another profile sends customers to the wrong company, with their data.',
  severity: 'warning',
  appliesTo: ['partner'],
  *check({ partners }): Iterable<CatalogueReport> {
    const first = new Map<string, { partner: DocumentFacts; listed: Listed }>();
    for (const { partner } of partners.values()) {
      if (!partner) continue;
      const shared = new Map<DocumentFacts, [own: Listed, other: Listed][]>();
      for (const listed of [...listedContacts(partner, 'email'), ...listedContacts(partner, 'phone')]) {
        const other = first.get(listed.value);
        if (!other) first.set(listed.value, { partner, listed });
        else if (other.partner !== partner) shared.set(other.partner, [...(shared.get(other.partner) ?? []), [listed, other.listed]]);
      }
      for (const [other, contacts] of shared) yield report(partner, other, contacts);
    }
  },
});

function report(partner: DocumentFacts, other: DocumentFacts, contacts: readonly [own: Listed, other: Listed][]): CatalogueReport {
  const [first] = contacts;
  const names = [...new Set(contacts.map(([own]) => quoted(own.field.value)))];
  return {
    path: partner.path,
    at: first![0].field.range,
    what: `${allOf(names)} ${names.length === 1 ? 'is a contact' : 'are contacts'} of ${quoted(other.identity.partner ?? '')} too.`,
    fix: `Give the ${names.length === 1 ? 'contact' : 'contacts'} of this partner; correct the other profile if ${names.length === 1 ? 'it belongs' : 'they belong'} here.`,
    related: contacts.map(([, theirs]) => relatedField(other, theirs.field, 'the same contact of the other partner')),
  };
}
