import { applyEdits, type Edit } from './edits.ts';

/*
 * An old anchor (`<a name="ssl">`) travels through the conversion as a mark in the text, and leaves it as another name of the
 * heading it stood at. The two noncharacters around it occur in no text; clean text has lost them.
 */
const begin = '\uFDD0';
const end = '\uFDD1';
const mark = /\uFDD0([0-9a-f]*)\uFDD1/g;

/** The mark of an anchor. */
export function anchorMark(name: string): string {
  return `${begin}${Buffer.from(name, 'utf8').toString('hex')}${end}`;
}

/** Removes every mark, for comparing texts. */
export function withoutMarks(text: string): string {
  return text.replaceAll(mark, '');
}

/** A place that old anchors named, as an offset in the text without marks. */
export interface NamedPlace {
  name: string;
  offset: number;
}

/** Takes the marks out of a text, and says where they stood. */
export function takeMarks(text: string): { text: string; places: NamedPlace[] } {
  const places: NamedPlace[] = [];
  const edits: Edit[] = [];
  let removed = 0;
  for (const found of text.matchAll(mark)) {
    places.push({ name: Buffer.from(found[1] ?? '', 'hex').toString('utf8'), offset: found.index - removed });
    edits.push({ start: found.index, end: found.index + found[0].length, text: '' });
    removed += found[0].length;
  }
  return { text: applyEdits(text, edits), places };
}
