import { normalizeTitle, type ProgramSection, programSections } from './kit/article/section-titles.ts';
import { programFor } from './kit/catalogue/pin.ts';
import { renameHeading } from './kit/catalogue/rename-heading.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import type { DocumentFacts, Heading } from './kit/facts.ts';
import { allOf, quoted } from './kit/printable.ts';

/** More names would not help to understand the finding. */
const MOST_NAMED = 3;

export const rule = defineRule({
  id: 'consistent-section-title',
  scope: 'catalogue',
  summary: 'Sections bear the titles that the program gives them, not one of their other names',
  why: 'Readers of many articles learn the titles, and find the same answer under the same words.',
  severity: 'note',
  appliesTo: ['public-article', 'internal-article', 'application'],
  fixable: 'writes the title of the program for one of its other names, and mends the links to it',
  *check(catalogue): Iterable<CatalogueReport> {
    for (const document of catalogue.documents.values()) {
      const wanted = programSections(programFor(catalogue.partners.get(document.identity.partner ?? ''), catalogue), document.identity.kind);
      if (wanted.length === 0) continue;
      const renamed = findRenamed(document, wanted);
      const [first] = renamed;
      if (!first) continue;
      const more = renamed.length > MOST_NAMED ? `, and ${renamed.length - MOST_NAMED} more` : '';
      yield {
        path: document.path,
        at: first.heading.range,
        what: `The program has other titles for ${allOf(renamed.slice(0, MOST_NAMED).map(({ heading }) => quoted(heading.text)))}${more}.`,
        fix: `Write ${allOf(renamed.slice(0, MOST_NAMED).map(({ heading, title }) => `${quoted(title)} for ${quoted(heading.text)}`))}${more}; links to them change with them.`,
        actual: first.heading.text,
        expected: [first.title],
        edits: renamed.flatMap(({ heading, title }) => renameHeading(heading, title, document, catalogue) ?? []),
      };
    }
  },
});

/**
 * Sections of a document that bear another name, each meant by it alone. A question among others, a title with a number, and one
 * that says more than the program's ("Deploy Widget") stay as they are.
 */
function findRenamed({ sections }: DocumentFacts, wanted: readonly ProgramSection[]): { heading: Heading; title: string }[] {
  return sections.flatMap(({ heading, id, parent }) => {
    const meant = id === undefined ? undefined : wanted.find((section) => section.id === id);
    const text = heading.text.trim();
    if (!meant || text === meant.title || (sections[parent]?.heading.depth ?? 1) !== 1 || /^\d|\?$/u.test(text)) return [];
    if (sections.some((other) => other.id === id && other.heading !== heading)) return [];
    const normal = normalizeTitle(text);
    const isAlias = normalizeTitle(meant.title) === normal || meant.aliases.some((name) => normalizeTitle(name) === normal);
    return isAlias ? [{ heading, title: meant.title }] : [];
  });
}
