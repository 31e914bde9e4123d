import { type CatalogueReport, defineRule, type SolutionEntry } from './kit/define-rule.ts';
import type { DocumentFacts, Passage } from './kit/facts.ts';
import type { Related } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** A sentence may stand in both; two of them are a copy. */
const SHORTEST_COPY = 20;

export const rule = defineRule({
  id: 'no-copied-prose',
  scope: 'catalogue',
  summary: 'An Internal article does not repeat the prose of the Public one',
  why: 'Support staff have the Public article at hand; a copy tells them nothing more, and is wrong as soon as the other one changes.',
  severity: 'warning',
  appliesTo: ['internal-article', 'public-article'],
  *check({ partners, program }): Iterable<CatalogueReport> {
    for (const { solutions } of partners.values()) {
      for (const entry of solutions.values()) {
        if (entry.internal.length === 0 || entry.public.length === 0) continue;
        const origins = originsOf(entry);
        for (const article of entry.internal) yield* copies(article, origins, program.house.sharedWordingPercent);
      }
    }
  },
});

/** Where each run of words of the Public articles stands. */
function originsOf(entry: SolutionEntry): Map<number, Related> {
  const origins = new Map<number, Related>();
  for (const { path, comparison } of entry.public) {
    for (const { range, runs } of comparison?.passages ?? []) {
      const place: Related = { path, range, what: 'the same words in the Public article' };
      for (const run of runs) if (!origins.has(run)) origins.set(run, place);
    }
  }
  return origins;
}

/** Sections that share more of their wording than is allowed. */
function* copies({ path, sections, comparison }: DocumentFacts, origins: ReadonlyMap<number, Related>, percent: number): Generator<CatalogueReport> {
  const bySection = Map.groupBy(comparison?.passages ?? [], ({ section }) => section);
  for (const [index, passages] of bySection) {
    const shared = passages.flatMap(({ runs }) => runs).filter((run) => origins.has(run));
    const total = sum(passages, ({ runs }) => runs.length);
    if (shared.length * 100 < total * percent || total === 0) continue;
    const copied = passages.filter(({ runs }) => runs.filter((run) => origins.has(run)).length * 2 >= runs.length);
    const [first] = copied;
    if (!first || sum(copied, ({ words }) => words) < SHORTEST_COPY) continue;
    const title = sections[index]?.heading.text;
    yield {
      path,
      at: first.range,
      what: `${title === undefined ? 'The beginning' : `The section ${quoted(title)}`} repeats the Public article: ${Math.round((shared.length / total) * 100)} percent of its wording stands there too.`,
      fix: 'Link to the place in the Public article, and write here what customers do not see: why it is so, what runs behind it, and what goes wrong.',
      related: [...new Set(shared.map((run) => origins.get(run)!))].slice(0, 5),
    };
  }
}

function sum(passages: readonly Passage[], count: (passage: Passage) => number): number {
  return passages.reduce((total, passage) => total + count(passage), 0);
}
