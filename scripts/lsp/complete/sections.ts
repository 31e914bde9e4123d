import { programSections, sectionOfTitle } from '../../../rules/kit/article/section-titles.ts';
import type { DocumentKind } from '../../../rules/kit/facts.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import type { Suggestion } from './suggestion.ts';

/** Titles of the sections that a document still lacks, where a heading of level 2 is begun; those it must have come first. `before` is that line up to the place, `others` are the other lines. */
export function completeSections(before: string, others: readonly string[], kind: DocumentKind, program: Program): Suggestion[] {
  const [, typed] = /^## +(.*)$/.exec(before) ?? [];
  if (typed === undefined) return [];
  const sections = programSections(program, kind);
  const there = new Set(others.flatMap((line) => (line.startsWith('## ') ? [sectionOfTitle(line.slice(3), sections)?.id] : [])));
  return sections
    .filter(({ id }) => !there.has(id))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ title, intent, required }) => ({ label: title, insert: title, replaces: typed, kind: 'section', about: `${intent}${required ? '\n\nThe program asks for this section.' : ''}` }));
}
