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
