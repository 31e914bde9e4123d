import { isSlipOf, listedContacts } from './kit/catalogue/contacts.ts';
import { domainsOf, hostOfUrl, nearMiss } from './kit/catalogue/domains.ts';
import { findField } from './kit/catalogue/fields.ts';
import { type CatalogueReport, defineRule, type PartnerEntry } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-near-miss-domain',
  scope: 'catalogue',
  summary: "No address is one letter away from the partner's own domain",
  why: 'Mail and visitors go to whoever has registered the mistyped name, and some register it for that.',
  severity: 'warning',
  appliesTo: ['partner', 'solution', 'application', 'public-article', 'internal-article'],
  *check({ partners, program }): Iterable<CatalogueReport> {
    for (const entry of partners.values()) {
      if (!entry.partner) continue;
      const own = domainsOf(entry.partner);
      if (own.length === 0) continue;
      const known = [...own, ...program.vendor.domains];
      const listed = listedContacts(entry.partner, 'email');
      const seen = new Map<string, string | undefined>();
      const meantBy = (host: string): string | undefined => {
        if (!seen.has(host)) seen.set(host, nearMiss(host, known));
        return seen.get(host);
      };
      for (const document of documentsOf(entry)) {
        const reported = new Set<string>();
        for (const { host, text, range } of hostsOf(document)) {
          const meant = reported.has(host) ? undefined : meantBy(host);
          // A whole contact that is mistyped is the business of `consistent-contacts`.
          if (meant === undefined || listed.some(({ value }) => isSlipOf({ kind: 'email', value: text.toLowerCase(), raw: text, range, section: -1 }, value))) continue;
          reported.add(host);
          yield { path: document.path, at: range, what: `The domain of ${quoted(text)} is almost ${quoted(meant)}.`, fix: `Write ${quoted(meant)}, or correct ${quoted('partner.md')} if this one is right.`, actual: host, expected: [meant] };
        }
      }
    }
  },
});

function documentsOf({ partner, solutions }: PartnerEntry): DocumentFacts[] {
  const ofSolutions = [...solutions.values()].flatMap((entry) => [entry.solution, entry.application, ...entry.public, ...entry.internal]);
  return [partner, ...ofSolutions].filter((document) => document !== undefined);
}

interface Host {
  host: string;
  /** The address around it. */
  text: string;
  range: Range;
}

/** Hosts of addresses in the front matter, of contacts and links in the text, and of names in text and code. */
function hostsOf(document: DocumentFacts): Host[] {
  const fields = ['/website', '/support/email', '/support/url', '/escalation/email', '/sales/email', '/sales/url', '/owners/account/email', '/owners/sales/email', '/pricing/url', '/contact/email'];
  return [
    ...fields.flatMap((pointer) => findField(document, pointer) ?? []).map(({ value, range }) => ({ text: value, range })),
    ...document.contacts.filter(({ kind }) => kind === 'email').map(({ raw, range }) => ({ text: raw, range })),
    // An address of mail is a contact too.
    ...document.references.filter(({ url }) => !url.startsWith('mailto:')).map(({ url, range }) => ({ text: url, range })),
    ...(document.comparison?.parts ?? []).filter(({ kind }) => kind === 'host').map(({ name, range }) => ({ text: name, range })),
  ].flatMap(({ text, range }) => {
    const host = hostOfUrl(text);
    return host === undefined ? [] : [{ host, text, range }];
  });
}
