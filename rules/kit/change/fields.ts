import type { CatalogueReport } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';

/** The place of a field of the front matter, or of the nearest group around it that is there; the opening fence where nothing is. */
export function fieldAt({ path, frontMatter: { keys, values, range } }: DocumentFacts, pointer: string): Required<Pick<CatalogueReport, 'path' | 'at'>> {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    // The value of a group spans all of it; its name says enough.
    const at = place === pointer ? values[place] : (keys[place] ?? values[place]);
    if (at) return { path, at };
  }
  const { line, column, offset } = range.start;
  return { path, at: { start: range.start, end: { line, column: column + 3, offset: offset + 3 } } };
}

/** Whether two values of front matter say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Fields in one order, so that moving a line changes nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
