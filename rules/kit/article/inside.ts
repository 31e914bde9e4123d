import type { Article } from '../define-rule.ts';
import type { Contact, Reference, Section } from '../facts.ts';
import { isInside } from './sections.ts';

/** The first section that the program knows by this id. A section that is missing is the business of `require-sections`. */
export function findSection(article: Article, id: string): Section | undefined {
  return article.sections.find((section) => section.id === id);
}

/** Links, images and definitions of a section, subsections included. */
export function referencesIn(section: Section, article: Article): Reference[] {
  return article.references.filter(({ range }) => isInside(article.sectionAt(range.start.offset), section, article));
}

/** Addresses, numbers and hours of a section, subsections included. */
export function contactsIn(section: Section, article: Article): Contact[] {
  return article.contacts.filter((contact) => isInside(contact.section, section, article));
}
