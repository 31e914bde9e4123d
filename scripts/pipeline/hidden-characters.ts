import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/no-hidden-characters.ts';

/** Control characters but tab and line ends, and characters that take no room or turn the direction of the text. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0d],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];
const hidden = new RegExp(`[${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]+`, 'gu');

/** Joiners between emoji, and inside words of scripts that are written with them, are part of the spelling. */
const joins = /^[\p{Extended_Pictographic}\p{M}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]$/u;

const names: Readonly<Record<string, string>> = {
  '\u0000': 'a NUL character',
  '\u001B': 'an escape character',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'the end of a change of direction',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'an isolate',
  '\u2069': 'the end of an isolate',
  '\uFEFF': 'a zero-width no-break space',
};

/** Those that show nothing and turn nothing around; what the others stood for, their author must say. */
const removable = /^(?:\u034F|[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF])+$/u;
/** What Markdown would take for a mark at the start of a line, once nothing stands before it. */
const mark = /^[ \t]*(?:[#>*+|=~`<:-]|\d{1,9}[.)])/u;

/** One finding for each run of characters that nobody sees. */
export function findHiddenCharacters(path: string, lines: Lines): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: run, index } of lines.text.matchAll(hidden)) {
    if ((run === '\u200D' || run === '\u200C') && joins.test(characterBefore(lines.text, index))) continue;
    const first = String.fromCodePoint(run.codePointAt(0) ?? 0);
    const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const more = run.length > first.length ? `, and ${[...run].length - 1} more like it` : '';
    findings.push(
      toFinding(rule, path, {
        at: lines.range(index, index + run.length),
        what: `This is ${names[first] ?? (/\p{Cc}/u.test(first) ? 'a control character' : 'an invisible character')} (${code})${more}.`,
        fix: 'Delete it; an editor that shows invisible characters helps to find it.',
        actual: code,
        ...(removable.test(run) && !opensMark(lines, index, index + run.length) && { edits: [{ range: lines.range(index, index + run.length), text: '' }] }),
      }),
    );
  }
  return findings;
}

/** Whether a run keeps what follows it from being a mark of Markdown, such as that of a heading. */
function opensMark({ text }: Lines, start: number, end: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' && mark.test(text.slice(end, end + 20));
}

function characterBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}
