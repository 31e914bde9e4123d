import { type Catalogue, type CatalogueReport, defineRule, type Report, type SolutionEntry } from './kit/define-rule.ts';
import { findField, relatedField } from './kit/catalogue/fields.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { folded } from './kit/one-line.ts';
import { quoted } from './kit/printable.ts';
import { kindsWithPage, routeOf } from './kit/route.ts';

export const rule = defineRule({
  id: 'unique-id',
  scope: 'catalogue',
  summary: 'Addresses, names and titles are given once',
  why: 'Readers choose between two entries that look alike, and one of two pages at one address is lost.',
  severity: 'error',
  appliesTo: 'every file',
  *check(catalogue): Iterable<CatalogueReport> {
    yield* repeatedPaths(catalogue);
    yield* sharedAddresses(catalogue);
    yield* twice(
      [...catalogue.partners.values()].map(({ partner }) => partner),
      '/name',
      (name, other) => ({ what: `The partner name ${name} is also that of ${other}.`, fix: 'Write the name that tells the two companies apart, or put the solutions of one company into one folder.' }),
    );
    for (const { solutions } of catalogue.partners.values()) {
      yield* twice(
        [...solutions.values()].map(({ solution }) => solution),
        '/name',
        (name, other) => ({ what: `The solution name ${name} is also that of ${other}.`, fix: 'Write the name that tells the two products apart, or describe one product in one folder.' }),
      );
      for (const solution of solutions.values()) yield* sharedTitles(solution);
    }
  },
});

function* repeatedPaths({ repeated }: Catalogue): Iterable<CatalogueReport> {
  for (const [path, count] of repeated) {
    yield { path, what: `The file ${quoted(path)} stands in ${count === 2 ? 'two' : count} content roots.`, why: 'Only one of them is published, and nobody can tell which.', fix: 'Keep the file in one root and remove it from the others.' };
  }
}

function* sharedAddresses({ documents }: Catalogue): Iterable<CatalogueReport> {
  const byRoute = new Map<string, DocumentFacts>();
  for (const document of documents.values()) {
    if (!kindsWithPage.has(document.identity.kind)) continue;
    const exact = routeOf(document.identity);
    // Paths as they should be need no folding, and nearly all are.
    const route = /^[a-z0-9/-]*$/.test(exact) ? exact : exact.normalize('NFC').toLowerCase();
    const first = byRoute.get(route);
    if (!first) byRoute.set(route, document);
    else yield { path: document.path, what: `The page would have the address ${quoted(route)}, which ${quoted(first.path)} has.`, fix: 'Rename one of the two files or folders.', related: [{ path: first.path, what: 'the page that has the address' }] };
  }
}

function* sharedTitles({ public: publicArticles, internal }: SolutionEntry): Iterable<CatalogueReport> {
  yield* twice([...publicArticles, ...internal], '/title', (title, other, sameKind) => {
    const what = `The title ${title} is also that of ${other}.`;
    if (sameKind) return { what, fix: 'Write into the title what this article alone covers.' };
    return {
      what,
      severity: 'warning',
      why: 'Support staff search Public and Internal articles at once, and open the wrong one of two equal titles.',
      fix: 'Say in this title that the article is for support staff, such as "Supporting" before the name of the product.',
    };
  });
}

/** Documents that give a field the value that another has given, case and spaces aside. */
function* twice(documents: readonly (DocumentFacts | undefined)[], pointer: string, say: (value: string, other: string, sameKind: boolean) => Report): Iterable<CatalogueReport> {
  const byValue = new Map<string, DocumentFacts>();
  for (const document of documents) {
    const field = findField(document, pointer);
    if (!document || !field) continue;
    const key = folded(field.value);
    const first = byValue.get(key);
    const firstField = findField(first, pointer);
    if (!first || !firstField) byValue.set(key, document);
    else yield { path: document.path, at: field.range, actual: field.value, ...say(quoted(field.value), quoted(first.path), first.identity.kind === document.identity.kind), related: [relatedField(first, firstField, 'given first here')] };
  }
}
