import type { Article } from '../define-rule.ts';
import type { Contact, Reference, Section } from '../facts.ts';
import { isInside, wantedSections } from './sections.ts';

/** The first section that the program knows by this id. A section that is missing is the business of `require-sections`. */
export function findSection(article: Article, id: string): Section | undefined {
  return article.sections.find((section) => section.id === id);
}

/** Whether a section has fewer words than the program asks for, which `no-empty-section` says; one finding on it is enough. */
export function isNearlyEmpty(section: Section, article: Article): boolean {
  return section.words < (wantedSections(article).find(({ id }) => id === section.id)?.minWords ?? 1);
}

/** Links, images and definitions of a section, subsections included. */
export function referencesIn(section: Section, article: Article): Reference[] {
  return article.references.filter(({ range }) => isInside(article.sectionAt(range.start.offset), section, article));
}

/** Addresses, numbers and hours of a section, subsections included. */
export function contactsIn(section: Section, article: Article): Contact[] {
  return article.contacts.filter((contact) => isInside(contact.section, section, article));
}
