import type { Point, Range } from './finding.ts';

/** Finds line and column of offsets into one text. A line ends with a line feed; the carriage return before it belongs to the line end. */
export class Lines {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The place of an offset; one outside the text is moved to its nearest end. */
  point(offset: number): Point {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.starts[low] ?? 0) + 1, offset: inside };
  }

  range(start: number, end: number): Range {
    return { start: this.point(start), end: this.point(Math.max(start, end)) };
  }

  /** Offsets of a line, counted from 1, without its line end. */
  span(line: number): { start: number; end: number } {
    const start = this.starts[line - 1] ?? this.text.length;
    const next = this.starts[line];
    let end = next === undefined ? this.text.length : next - 1;
    if (end > start && this.text.charCodeAt(end - 1) === 0x0d) end -= 1;
    return { start, end };
  }

  /** The text of a line, counted from 1, without its line end. */
  line(line: number): string {
    const { start, end } = this.span(line);
    return this.text.slice(start, end);
  }
}
