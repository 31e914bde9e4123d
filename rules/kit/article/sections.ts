import type { Article } from '../define-rule.ts';
import type { Section } from '../facts.ts';
import type { Range } from '../finding.ts';
import { type ProgramSection, programSections } from './section-titles.ts';

/** The sections that the program asks of this document. */
export function wantedSections(article: Article): readonly ProgramSection[] {
  return programSections(article.program, article.identity.kind);
}

/** Whether a section stands on its own, not inside another. A heading of level 1 is a title, not a section. */
export function isTopSection(section: Section, article: Article): boolean {
  const parent = article.sections[section.parent];
  return parent === undefined || parent.heading.depth === 1;
}

/** Whether a section that the program asks for stands inside of another one. A question among questions, such as "Who should I contact for support?", stands where its reader looks for it. */
export function isMisplaced(section: Section, article: Article): boolean {
  if (section.id === undefined || isTopSection(section, article) || section.heading.text.trimEnd().endsWith('?')) return false;
  return wantedSections(article).some(({ id, required }) => required && id === section.id) && article.sections.find(({ id }) => id === section.id) === section;
}

/** Whether the section with this index is `section` or stands inside it. */
export function isInside(index: number, section: Section, article: Article): boolean {
  for (let at: number | undefined = index; at !== undefined && at >= 0; at = article.sections[at]?.parent) {
    if (article.sections[at] === section) return true;
  }
  return false;
}

/** Where a finding on the whole article points: at the title in its front matter. */
export function titlePlace(article: Article): { at?: Range } {
  const at = article.frontMatter.values['/title'] ?? article.sections[0]?.heading.range;
  return at ? { at } : {};
}
