import type { Article } from '../define-rule.ts';
import type { Section } from '../facts.ts';

/** The sections of an article that mean one of these sections of the program, in order. */
export function sectionsOf(article: Article, ids: readonly string[]): Section[] {
  return article.sections.filter(({ id }) => id !== undefined && ids.includes(id));
}

/** Where a section ends: at the next heading of its depth or higher, or at the end of the text. */
export function endOf(section: Section, article: Article): number {
  const at = article.sections.indexOf(section);
  const next = article.sections.find((other, index) => index > at && other.heading.depth <= section.heading.depth);
  return next?.heading.range.start.offset ?? article.source.length;
}

/** Whether a place of the source stands in a section, behind its heading. */
export function isWithin(offset: number, section: Section, end: number): boolean {
  return offset >= section.heading.range.end.offset && offset < end;
}

/** The names of the headings, for a finding that is about several sections: "the section `A`", "the sections `A` and `B`". */
export function titlesOf(article: Article, ids: readonly string[]): string[] {
  return article.program.sections['internal-article'].filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
