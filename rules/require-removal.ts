import { findField } from './kit/catalogue/fields.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'require-removal',
  scope: 'catalogue',
  summary: 'The Public articles of a solution say how to remove it again',
  why: 'A reader who only tried it pays for servers and licences that nobody uses, or deletes the wrong thing first.',
  severity: 'note',
  appliesTo: ['public-article'],
  *check(catalogue): Iterable<CatalogueReport> {
    const wanted = catalogue.program.sections['public-article'].find(({ id }) => id === 'removal');
    if (!wanted) return;
    for (const { solutions } of catalogue.partners.values()) {
      for (const solution of solutions.values()) {
        // One article may say it for all of them. The finding stands where a reader begins, in the first.
        const [first, ...others] = solution.public.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
        if (!first || [first, ...others].some(({ sections }) => sections.some(({ id }) => id === 'removal'))) continue;
        const title = findField(first, '/title');
        yield {
          path: first.path,
          ...(title && { at: title.range }),
          what: `No Public article of ${quoted(solution.id)} says how to remove it again.`,
          fix: `Add ${quoted(`## ${wanted.title}`)}: what to uninstall, delete or cancel, in which order, and what is lost with it.`,
        };
      }
    }
  },
});

function orderOf({ frontMatter }: DocumentFacts): number {
  const order = frontMatter.data['order'];
  return typeof order === 'number' ? order : Number.POSITIVE_INFINITY;
}

/** Two articles without a place differ by nothing, which a difference of infinities does not say. */
const compare = (a: number, b: number): number => (a < b ? -1 : Number(a > b));
