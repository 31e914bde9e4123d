import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

/**
 * Limits on the shape of the text that must hold before any parser sees it: levels of lists and quotes, sizes of tables,
 * characters written as codes. One pass over the lines that knows nothing of code blocks: what would tell them apart is a
 * parser, and guessing wrong would hide text from the limits. Sizes of paragraphs and code are judged on the tree.
 *
 * @param body offset where the front matter ends.
 */
export function judgeShape(path: string, lines: Lines, body: number): Finding[] {
  const scan = new Scan(path, lines);
  for (let line = lines.point(body).line + (body === 0 ? 0 : 1); line <= lines.count; line++) scan.line(line);
  scan.endRun();
  return scan.findings;
}

/** Columns of the list and quote markers that are open. */
class Scan {
  readonly findings: Finding[] = [];
  readonly #path: string;
  readonly #lines: Lines;
  #open: number[] = [];
  #afterBlank = true;
  /** Lines without a blank one between them. */
  #run = { start: 0, end: 0, codes: 0 };
  #table: { start: number; columns: number; rows: number } | undefined;

  constructor(path: string, lines: Lines) {
    this.#path = path;
    this.#lines = lines;
  }

  line(line: number): void {
    const { text } = this.#lines;
    const { start, end } = this.#lines.span(line);
    const first = firstFilled(text, start, end);
    if (first === end) {
      this.endRun();
      this.#afterBlank = true;
      return;
    }
    if (this.#run.end === 0) this.#run.start = start;
    this.#run.end = end;
    if (first === start && this.#afterBlank) this.#open = [];
    this.#afterBlank = false;
    this.#countMarkers(start, first, end);
    this.#countTable(start, first, end);
    for (let at = text.indexOf('&', first); at !== -1 && at < end; at = text.indexOf('&', at + 1)) {
      if (isCode(text, at)) this.#run.codes += 1;
    }
  }

  /** What can only be said where a blank line ends a run. */
  endRun(): void {
    const { start, end, codes } = this.#run;
    const length = end - start;
    if (codes > limits.codes.most) this.#limit('codes', codes, start, end);
    // A code costs the parser as much as all text before it.
    else if (codes * length > limits.codes.most * 2 * limits['paragraph-size'].most) this.#limit('paragraph-size', length, start, end);
    this.#run = { start: 0, end: 0, codes: 0 };
    const table = this.#table;
    this.#table = undefined;
    if (!table) return;
    const cells = table.columns * table.rows;
    if (table.columns > limits['table-columns'].most) this.#limit('table-columns', table.columns, table.start, end);
    if (table.rows > limits['table-rows'].most) this.#limit('table-rows', table.rows, table.start, end);
    if (cells > limits['table-cells'].most) this.#limit('table-cells', cells, table.start, end);
  }

  #countMarkers(start: number, first: number, end: number): void {
    const { text } = this.#lines;
    let at = first;
    if (!startsMarker(text.charCodeAt(at))) return;
    let next = markerEnd(text, at, end);
    if (next === at || isBreak(text, at, end)) return;
    for (; next !== at; next = markerEnd(text, at, end)) {
      const column = at - start;
      while (this.#open.length > 0 && (this.#open.at(-1) ?? 0) >= column) this.#open.pop();
      this.#open.push(column);
      at = firstFilled(text, next, end);
    }
    if (this.#open.length <= limits.nesting.most) return;
    this.#limit('nesting', this.#open.length, first, end);
    // One finding for a staircase, not one a step.
    this.#open = [];
  }

  #countTable(start: number, first: number, end: number): void {
    if (this.#table) {
      this.#table.rows += 1;
      return;
    }
    const code = this.#lines.text.charCodeAt(first);
    // "|", "-", ":" or, in a quote, ">".
    if (code !== 0x7c && code !== 0x2d && code !== 0x3a && code !== 0x3e) return;
    const row = this.#lines.text.slice(first, end).replaceAll(/[\s>]/g, '');
    if (!/^[|:-]*-[|:-]*$/.test(row) || !row.includes('|')) return;
    this.#table = { start, columns: row.replace(/^\|/, '').replace(/\|$/, '').split('|').length, rows: 1 };
  }

  #limit(name: keyof typeof limits, measured: number, from: number, to: number): void {
    this.findings.push(overLimit(this.#path, name, measured, this.#lines.range(from, to)));
  }
}

/** Offset of the first character that is neither blank nor tab. */
function firstFilled(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1;
  return at;
}

/** ">", "-", "*", "+" or a digit. */
function startsMarker(code: number): boolean {
  return code === 0x3e || code === 0x2d || code === 0x2a || code === 0x2b || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Offset behind a quote or list marker; the given offset when there is none. */
function markerEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (at >= end) return at;
  if (code === 0x3e) return at + 1;
  let behind = at;
  if (code === 0x2d || code === 0x2a || code === 0x2b) behind = at + 1;
  else {
    while (behind < end && behind - at < 9 && isDigit(text.charCodeAt(behind))) behind += 1;
    const mark = text.charCodeAt(behind);
    if (behind === at || (mark !== 0x2e && mark !== 0x29)) return at;
    behind += 1;
  }
  const next = text.charCodeAt(behind);
  return behind >= end || next === 0x20 || next === 0x09 ? behind : at;
}

/** A line across the page, which is no list: at least three of one mark and nothing else. */
function isBreak(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(from);
  if (mark !== 0x2d && mark !== 0x2a) return false;
  let marks = 0;
  for (let at = from; at < end; at = firstFilled(text, at + 1, end)) {
    if (text.charCodeAt(at) !== mark) return false;
    marks += 1;
  }
  return marks >= 3;
}

/** `&name;` or `&#number;`, which stands for one character. */
function isCode(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return text.charCodeAt(at + 1) === 0x23 || (next >= 0x61 && next <= 0x7a);
}
