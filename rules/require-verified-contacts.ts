import { addMonths } from './kit/catalogue/days.ts';
import { dayAt, textAt, valueAt } from './kit/catalogue/values.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'require-verified-contacts',
  scope: 'catalogue',
  summary: 'Somebody has tried every contact of a partner not too long ago',
  why: 'Numbers and mailboxes change with the people behind them, and nobody notices until a call at night reaches nobody.',
  severity: 'warning',
  appliesTo: ['partner'],
  *check({ partners, program, asOf }): Iterable<CatalogueReport> {
    const months = program.house.contactsVerifiedMonths;
    for (const { partner, membership } of partners.values()) {
      // Who has left the program is not asked to keep its pages.
      if (!partner || textAt(membership, '/ended') !== undefined) continue;
      const { keys, values } = partner.frontMatter;
      if (valueAt(partner, '/contactsVerified') === undefined) {
        // Contacts that are missing are the business of the schema; there is nobody to try.
        if (!['/escalation', '/support', '/sales'].some((contact) => valueAt(partner, contact) !== undefined)) continue;
        const at = keys['/escalation'] ?? keys['/support'] ?? keys['/sales'];
        yield { path: partner.path, ...(at && { at }), what: 'Nobody has said when the contacts were last tried.', fix: `Call and write to each of them, then add ${`\`contactsVerified: "${asOf}"\``} with the day of it.` };
        continue;
      }
      const verified = dayAt(partner, '/contactsVerified');
      const at = values['/contactsVerified'];
      if (verified !== undefined && addMonths(verified, months) < asOf) {
        yield { path: partner.path, ...(at && { at }), what: `The contacts were last tried on ${verified}, more than ${months} months before ${asOf}.`, fix: 'Call and write to each of them again, correct what has changed, and write the day of it.', actual: verified };
      }
    }
  },
});
