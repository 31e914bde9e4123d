import type { DocumentFacts } from '../facts.ts';
import { isDay } from './days.ts';

/** A document, alone or among others. */
export type HasFrontMatter = Pick<DocumentFacts, 'frontMatter'>;

/**
 * A value of a document's front matter by JSON pointer; undefined where there is none. Front matter that its schema refuses
 * is kept all the same, so that nothing here may trust a type.
 */
export function valueAt(document: HasFrontMatter | undefined, pointer: string): unknown {
  let value: unknown = document?.frontMatter.data;
  // Asked thousands of times for each solution: no list of keys is made.
  for (let start = 1; start > 0 && start <= pointer.length; ) {
    const end = pointer.indexOf('/', start);
    const key = end === -1 ? pointer.slice(start) : pointer.slice(start, end);
    start = end + 1;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A text of the front matter; undefined when there is none, or something else. */
export function textAt(document: HasFrontMatter | undefined, pointer: string): string | undefined {
  const value = valueAt(document, pointer);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A day of the front matter; undefined when there is none, or it is no day of the calendar. */
export function dayAt(document: HasFrontMatter | undefined, pointer: string): string | undefined {
  const value = valueAt(document, pointer);
  return isDay(value) ? value : undefined;
}

/** The texts of a list of the front matter. */
export function textsAt(document: HasFrontMatter | undefined, pointer: string): string[] {
  const value = valueAt(document, pointer);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];
}

/** The entries of a list of the front matter that are groups of fields. */
export function groupsAt(document: HasFrontMatter | undefined, pointer: string): Record<string, unknown>[] {
  const list = valueAt(document, pointer);
  return Array.isArray(list) ? list.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {})) : [];
}

/** The line of a field, or of the nearest group around it that is there; the first line when nothing is. */
export function lineOf(document: DocumentFacts, pointer: string): number {
  const { keys, values, range } = document.frontMatter;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = keys[at] ?? values[at];
    if (found) return found.start.line;
  }
  return range.start.line;
}
