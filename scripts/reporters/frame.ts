import { eastAsianWidth } from 'get-east-asian-width';
import type { Colors } from 'picocolors/types.d.ts';
import type { Range } from '../../rules/kit/finding.ts';
import { printable } from './text.ts';

const tab = '  ';
/** Lines shown around the one that is marked. */
const around = 1;

/**
 * The lines around a range, numbered, with the slice underlined: what an author looks for in the editor.
 * `lines` are those of the file; `width` is the columns to fill at most. Long lines are cut around the slice.
 */
export function renderFrame(lines: readonly string[], range: Range, width: number, colors: Colors): string {
  const first = Math.max(1, range.start.line - around);
  const last = Math.min(lines.length, range.start.line + around);
  const gutter = String(last).length;
  const room = Math.max(20, width - gutter - 5);
  const line = lines[range.start.line - 1] ?? '';
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const skip = firstShown(line, from, to, room);
  const out: string[] = [];
  for (let number = first; number <= last; number++) {
    const marked = number === range.start.line;
    const shown = show(lines[number - 1] ?? '', marked ? skip : 0, room);
    const label = String(number).padStart(gutter);
    if (!marked && shown.trim() === '' && number === last) continue;
    out.push(`${marked ? colors.bold(label) : colors.dim(label)} ${colors.dim('│')} ${marked ? shown : colors.dim(shown)}`.trimEnd());
    if (marked) {
      const before = columns(display(line.slice(skip, from))) + (skip > 0 ? 1 : 0);
      const under = Math.max(1, Math.min(columns(display(line.slice(Math.max(from, skip), to))), room - before));
      const more = range.end.line > range.start.line ? colors.dim(` to line ${range.end.line}`) : '';
      out.push(`${' '.repeat(gutter)} ${colors.dim('│')} ${' '.repeat(before)}${colors.red('^'.repeat(under))}${more}`);
    }
  }
  return out.join('\n');
}

/** How many characters of a long line to leave out at its start, so that the slice is seen with some of its surroundings. */
function firstShown(line: string, from: number, to: number, room: number): number {
  if (columns(display(line.slice(0, to))) <= room) return 0;
  return Math.max(0, from - Math.floor(room / 4));
}

function show(line: string, skip: number, room: number): string {
  const text = `${skip > 0 ? '…' : ''}${display(line.slice(skip))}`;
  if (columns(text) <= room) return text;
  let used = 1;
  let out = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > room) break;
    out += character;
  }
  return `${out}…`;
}

function display(text: string): string {
  return printable(text.replaceAll('\t', tab));
}

/** Columns a terminal gives a text. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

function widthOf(character: string): number {
  return /\p{Mn}|\p{Me}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
