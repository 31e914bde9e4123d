import { isDay } from './kit/catalogue/days.ts';
import { findField } from './kit/catalogue/fields.ts';
import { dayAt, textAt } from './kit/catalogue/values.ts';
import { type CatalogueReport, defineRule, type SolutionEntry } from './kit/define-rule.ts';
import type { DocumentFacts, DocumentKind } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** The days of each kind of document that tell of something that has happened. */
const past: Readonly<Partial<Record<DocumentKind, { pointer: string; what: string }>>> = {
  partner: { pointer: '/contactsVerified', what: 'The day on which the contacts were tried' },
  solution: { pointer: '/released', what: 'The day of the release' },
  'public-article': { pointer: '/reviewed', what: 'The day of the review' },
  'internal-article': { pointer: '/reviewed', what: 'The day of the review' },
  'vendor-article': { pointer: '/reviewed', what: 'The day of the review' },
};

export const rule = defineRule({
  id: 'consistent-article-dates',
  scope: 'catalogue',
  summary: 'Days of review, release and verification have come, and an article was reviewed with the version that it documents',
  why: 'The day tells the reader how far to trust the page; one that cannot be true makes a page that nobody has looked at seem fresh.',
  severity: 'error',
  appliesTo: ['partner', 'solution', 'public-article', 'internal-article', 'vendor-article'],
  *check({ documents, partners, asOf }): Iterable<CatalogueReport> {
    for (const document of documents.values()) {
      const { pointer, what } = past[document.identity.kind] ?? {};
      if (pointer === undefined) continue;
      const day = textAt(document, pointer);
      if (day === undefined || day <= asOf || !isDay(day)) continue;
      const at = document.frontMatter.values[pointer];
      yield { path: document.path, ...(at && { at }), what: `${what ?? ''} (${day}) has not come yet on ${asOf}.`, fix: 'Write the day on which it happened.', actual: day };
    }
    for (const { solutions } of partners.values()) for (const entry of solutions.values()) yield* reviewedTooEarly(entry, asOf);
  },
});

/** A version cannot be followed before it is there. */
function* reviewedTooEarly({ solution, public: publicArticles, internal }: SolutionEntry, asOf: string): Iterable<CatalogueReport> {
  const released = dayAt(solution, '/released');
  const version = findField(solution, '/version');
  if (!solution || released === undefined || released > asOf || !version) return;
  for (const article of [...publicArticles, ...internal]) {
    const reviewed = dayAt(article, '/reviewed');
    if (reviewed === undefined || reviewed >= released || findField(article, '/version')?.value !== version.value) continue;
    yield { path: article.path, ...placeOf(article), severity: 'warning', what: `The article was reviewed on ${reviewed}, before version ${quoted(version.value)} was released on ${released}.`, fix: 'Follow the article with the released version and write the day of it, or correct the day of the release.', actual: reviewed, related: [relatedDay(solution, released)] };
  }
}

function placeOf({ frontMatter }: DocumentFacts): Pick<CatalogueReport, 'at'> {
  const at = frontMatter.values['/reviewed'];
  return at ? { at } : {};
}

function relatedDay({ path, frontMatter }: DocumentFacts, released: string): NonNullable<CatalogueReport['related']>[number] {
  const range = frontMatter.values['/released'];
  return { path, ...(range && { range }), what: `released: ${released}` };
}
