import type { Article } from '../define-rule.ts';
import type { Contact } from '../facts.ts';
import type { Range } from '../finding.ts';
import { findLanguages } from './languages.ts';
import { areShifts, isOvernight, isSpan } from './shifts.ts';

/**
 * Of limited hours those that limit whoever answers. Not the shifts that take turns all day, nor, where round the clock is stated as
 * well, a night shift or the hours of one language beside those of another.
 */
export function limitingHours(limited: readonly Contact[], always: Contact | undefined, article: Article): readonly Contact[] {
  const left = withoutShifts(limited, article);
  return always ? left.filter((contact) => !isOvernight(contact.raw) && !isOfOtherLanguage(contact, always, article)) : left;
}

function withoutShifts(limited: readonly Contact[], { source, text }: Article): readonly Contact[] {
  const spans = limited.filter(({ raw }) => isSpan(raw));
  if (spans.length < 2) return limited;
  const written = spans.map(({ raw, range }) => ({ raw, behind: source.slice(range.end.offset, range.end.offset + 30) }));
  return areShifts(written, /\bfollow(?:s|ing)?[- ]the[- ]sun\b/i.test(text)) ? limited.filter((contact) => !spans.includes(contact)) : limited;
}

/** "24x7 in English; in German 08:00-18:00": round the clock is said of another language. */
function isOfOtherLanguage(limited: Contact, always: Contact, { source }: Article): boolean {
  const here = findLanguages(clauseAround(limited.range, source));
  const there = findLanguages(clauseAround(always.range, source));
  return here.length > 0 && there.length > 0 && here.every((language) => !there.includes(language));
}

/** The words around a place, up to the next mark that ends a clause, a cell or a line. */
function clauseAround({ start, end }: Range, source: string): string {
  const before = source.slice(Math.max(0, start.offset - 80), start.offset).split(/[.;|\n]/u).at(-1)!;
  return before + source.slice(start.offset, end.offset + 80).split(/[.;|\n]/u)[0]!;
}
