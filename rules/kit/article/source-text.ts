import type { Point, Range } from '../finding.ts';

/** The text of a file with the way from an offset to a line and column. */
export interface SourceText {
  readonly text: string;
  /** The place of an offset. */
  point(offset: number): Point;
  /** The stretch between two offsets; `end` is behind the last character. */
  range(start: number, end: number): Range;
}

/** Gives ranges in a text. Lines end with LF or CRLF, as in every file that passed the reading step. */
export function sourceText(text: string): SourceText {
  let starts: number[] | undefined;
  const point = (offset: number): Point => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
  return { text, point, range: (start, end) => ({ start: point(start), end: point(end) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
