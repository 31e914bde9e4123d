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

/** Takes the marks out of a text, and says where they stood. A line of marks only goes with the blank line behind it. */
export function takeMarks(text: string): { text: string; places: NamedPlace[] } {
  const places: NamedPlace[] = [];
  const edits: Edit[] = [];
  let removed = 0;
  for (const run of text.matchAll(/(?:\uFDD0[0-9a-f]*\uFDD1)+/g)) {
    for (const [, name = ''] of run[0].matchAll(mark)) places.push({ name: Buffer.from(name, 'hex').toString('utf8'), offset: run.index - removed });
    const stop = run.index + run[0].length;
    const isLine = text[run.index - 1] === '\n' && text[run.index - 2] === '\n' && text.startsWith('\n\n', stop);
    const edit = { start: run.index, end: isLine ? stop + 2 : stop, text: '' };
    edits.push(edit);
    removed += edit.end - edit.start;
  }
  return { text: applyEdits(text, edits), places };
}
