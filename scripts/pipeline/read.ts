import type { Report } from '../../rules/kit/define-rule.ts';
import type { Edit, Finding } from '../../rules/kit/finding.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as validEncoding } from '../../rules/valid-encoding.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

/** A file's text as every later step sees it. */
export interface ReadText {
  /** Without a byte order mark; a lone carriage return has become a line feed, so that all tools count the same lines. */
  lines: Lines;
  /** Set when a limit is passed: no parser may see the text. */
  refused: boolean;
}

/**
 * Turns bytes into text, before any parser: size, encoding, line ends, characters, lengths of lines.
 *
 * @returns the findings, and the text unless it cannot be read at all.
 */
export function readText(path: string, bytes: Uint8Array): { text?: ReadText; findings: Finding[] } {
  const findings: Finding[] = [];
  if (bytes.length > limits['file-size'].most) return { findings: [overLimit(path, 'file-size', bytes.length)] };
  if (bytes.length > limits['long-file'].most) findings.push(overLimit(path, 'long-file', bytes.length));

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    findings.push(toFinding(validEncoding, path, wrongEncoding(bytes)));
    return { findings };
  }
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    findings.push(toFinding(validEncoding, path, { at: startOfFile, what: 'The file begins with a byte order mark (U+FEFF).', why: 'Some tools do not see the front matter after it, others count it as a character.', fix: 'Save the file as "UTF-8" instead of "UTF-8 with BOM".' }));
  }
  const loneReturn = text.search(/\r(?!\n)/);
  const whole = loneReturn === -1 ? text : text.replaceAll(/\r(?!\n)/g, '\n');
  const lines = new Lines(whole);
  if (loneReturn !== -1) {
    findings.push(toFinding(validEncoding, path, { at: lines.range(loneReturn, loneReturn + 1), what: 'A line ends with a lone carriage return (U+000D).', why: 'Tools disagree on whether a line ends there, so reports would name the wrong line.', fix: 'Save the file with line feeds (LF) as line ends.', edits: endLines(text, lines) }));
  }
  findings.push(...findHiddenCharacters(path, lines));

  const tooLong = limitLines(path, lines);
  return { text: { lines, refused: tooLong.length > 0 }, findings: [...findings, ...tooLong] };
}

const startOfFile = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** Line feeds for the lone carriage returns of a text; of the first thousand, which leaves the rest for the next time. */
function endLines(text: string, lines: Lines): Edit[] {
  return [...text.matchAll(/\r(?!\n)/g).take(1000)].map(({ index }) => ({ range: lines.range(index, index + 1), text: '\n' }));
}

function limitLines(path: string, lines: Lines): Finding[] {
  const findings: Finding[] = [];
  const count = lines.text.endsWith('\n') ? lines.count - 1 : lines.count;
  if (count > limits['file-lines'].most) findings.push(overLimit(path, 'file-lines', count));
  const most = limits['line-length'].most;
  const { starts, text } = lines;
  for (let line = 1; line <= starts.length; line++) {
    const length = (starts[line] ?? text.length) - (starts[line - 1] ?? 0);
    if (length <= most) continue;
    const { start, end } = lines.span(line);
    if (end - start > most) findings.push(overLimit(path, 'line-length', end - start, lines.range(start + most, end)));
  }
  return findings;
}

function wrongEncoding(bytes: Uint8Array): Report {
  const why = 'Readers would see broken characters.';
  const [first, second] = bytes;
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || zeros > 20) {
    return { at: startOfFile, what: 'The file is UTF-16, not UTF-8.', why, fix: 'Save the file with the encoding "UTF-8".' };
  }
  const at = startOfCharacter(bytes, firstBadByte(bytes));
  const lines = new Lines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at)));
  const end = lines.text.length;
  const isCut = lengthOfCharacter(bytes[at]) > bytes.length - at && bytes.subarray(at + 1).every((byte) => byte >> 6 === 2);
  return {
    at: { start: lines.point(end), end: lines.point(end) },
    what: isCut ? 'The file ends in the middle of a character.' : `The byte 0x${hex(bytes[at])} at this place is not UTF-8.`,
    why,
    fix: isCut ? 'Restore the end of the file; it was cut off.' : 'Save the file with the encoding "UTF-8"; it was probably saved as Latin-1 or Windows-1252.',
  };
}

function hex(byte = 0): string {
  return byte.toString(16).padStart(2, '0').toUpperCase();
}

/** Bytes of the character that a byte begins; 1 for a byte that begins none. */
function lengthOfCharacter(byte = 0): number {
  if (byte >= 0xf0) return 4;
  if (byte >= 0xe0) return 3;
  return byte >= 0xc0 ? 2 : 1;
}

/** Where the character begins that a byte belongs to: the fault is found inside of it. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 3 && back <= at; back++) {
    const byte = bytes[at - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? at - back : at;
  }
  return at;
}

/** Length of the longest start of the bytes that is UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A character cut in two at the end is no fault yet.
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
