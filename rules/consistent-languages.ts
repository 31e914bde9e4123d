import { languageName } from './kit/article/languages.ts';
import { textsAt } from './kit/catalogue/values.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { allOf, quoted } from './kit/printable.ts';

const pointer = '/escalation/languages';

export const rule = defineRule({
  id: 'consistent-languages',
  scope: 'catalogue',
  summary: 'Where an Internal article names the languages of the desk, they are those of `partner.md`',
  why: 'Whoever calls chooses the language by the article; at the wrong one the call begins with a search for somebody else.',
  severity: 'warning',
  appliesTo: ['internal-article', 'partner'],
  *check({ partners }): Iterable<CatalogueReport> {
    for (const { partner, solutions } of partners.values()) {
      // A language of one country is the same language: en-GB, en.
      const given = [...new Set(textsAt(partner, pointer).map(base))];
      if (!partner || given.length === 0) continue;
      for (const article of [...solutions.values()].flatMap(({ internal }) => internal)) {
        const named = article.comparison?.languages ?? [];
        const more = named.filter((code) => !given.includes(code));
        const fewer = given.filter((code) => !named.includes(code));
        if (named.length > 0 && more.length + fewer.length > 0) yield report(article, partner, named, given);
      }
    }
  },
});

function report(article: DocumentFacts, partner: DocumentFacts, named: readonly string[], given: readonly string[]): CatalogueReport {
  const heading = article.sections.find(({ id }) => id === 'support-contacts')?.heading;
  const range = partner.frontMatter.values[pointer];
  const names = (codes: readonly string[]): string => allOf(codes.map(languageName));
  return {
    path: article.path,
    ...(heading && { at: heading.range }),
    what: `The article says that the desk speaks ${names(named)}; ${quoted('partner.md')} says ${names(given)}.`,
    fix: `Name the same languages in both, or leave them to ${quoted('partner.md')}.`,
    expected: [names(given)],
    related: [{ path: partner.path, ...(range && { range }), what: `languages of the escalation desk: ${names(given)}` }],
  };
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
