import type { CatalogueReport } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';
import type { Range, Related } from '../finding.ts';
import { quoted } from '../printable.ts';
import { type HasFrontMatter, valueAt } from './values.ts';

/** A text of the front matter with where it stands. */
export interface Field {
  value: string;
  range: Range;
}

/**
 * The text at a JSON pointer of a document's front matter. Undefined when it is absent or no text: the front matter's
 * own rules have said so, and a rule over many documents must not judge by it.
 */
export function findField(document: HasFrontMatter | undefined, pointer: string): Field | undefined {
  const value = valueAt(document, pointer);
  const range = document?.frontMatter.values[pointer];
  return typeof value === 'string' && range ? { value, range } : undefined;
}

/** The other side of a difference: a field of the front matter of a document. */
export function relatedField(document: DocumentFacts, field: Field, what: string): Related {
  return { path: document.path, range: field.range, what: `${what}: ${quoted(field.value)}` };
}

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
