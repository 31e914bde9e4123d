import type { Report } from '../../rules/kit/define-rule.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { quoted } from '../../rules/kit/printable.ts';

/** Where the front matter stands: between two lines that are exactly `---`. */
export interface Fences {
  /** Offsets of the block between the fences. */
  start: number;
  end: number;
  /** Offset after the closing fence, where the body begins. */
  body: number;
}

/** No block, and what to say about it. `body` is set when the text can still be judged as one without front matter. */
export interface NoFences {
  report: Report;
  body?: number;
}

/** Finds the front matter by lines: the first line is exactly `---`, and so is the next line that looks like a fence. */
export function findFences(lines: Lines): Fences | NoFences {
  const first = lines.line(1);
  if (first !== '---') return noOpening(lines, first);
  for (let line = 2; line <= lines.count; line++) {
    const { start, end } = lines.span(line);
    const mark = lines.text.slice(start, Math.min(end, start + 3));
    if (mark !== '---' && mark !== '+++' && mark !== '...') continue;
    if (end - start === 3 && mark === '---') return { start: lines.starts[1] ?? 0, end: start, body: end };
    const text = lines.text.slice(start, Math.min(end, start + 40));
    const isSpace = mark === '---' && text.trimEnd() === '---';
    return {
      report: {
        at: lines.range(start, end),
        what: isSpace ? 'Spaces follow the `---` that should close the front matter.' : `The front matter is closed by ${quoted(text)}.`,
        why: 'Tools disagree on whether the front matter ends at such a line; some would publish it as text.',
        fix: 'Close it with a line that is exactly `---`.',
        actual: text,
        expected: ['---'],
      },
    };
  }
  return { report: { at: lines.range(0, 3), what: 'The front matter that begins here is never closed.', fix: 'Put a line `---` after the last field.' } };
}

function noOpening(lines: Lines, first: string): NoFences {
  const at = lines.range(0, lines.span(1).end);
  const found = quoted(first, 40);
  if (lines.text.trim() === '') return { report: { what: 'The file is empty.', fix: 'Write the article, beginning with a block of front matter between two lines `---`.' } };
  if (first.trim() === '') {
    const line = firstFilledLine(lines);
    if (lines.line(line).trimEnd() === '---') {
      return { report: { at: lines.range(0, 0), what: `The front matter begins on line ${line}.`, why: 'Tools look for it on the first line; some would publish it as text.', fix: 'Delete what stands before the `---`.' } };
    }
  }
  if (first.trim() === '---') return { report: { at, what: 'Spaces stand around the `---` that should open the front matter.', fix: 'Make the first line exactly `---`.', actual: first, expected: ['---'] } };
  if (first.startsWith('---')) {
    const isLanguage = /^---[a-z]/i.test(first);
    return {
      report: {
        at,
        what: isLanguage ? `The front matter names a language: ${found}.` : `The first line is ${found}.`,
        why: isLanguage ? 'Front matter is data; some tools would run such a block as a program. Nothing of it was read.' : 'Tools disagree on whether this opens front matter.',
        fix: 'Make the first line exactly `---`, and write the fields in YAML.',
        actual: first.slice(0, 40),
        expected: ['---'],
      },
    };
  }
  if (first.startsWith('+++')) return { report: { at, what: 'The front matter is TOML.', fix: 'Write it in YAML, between two lines `---`.', actual: first.slice(0, 40), expected: ['---'] } };
  if (first.startsWith('{')) {
    return { report: { at, what: 'The front matter is JSON.', fix: 'Write it in YAML, between two lines `---`; `assay import` converts old articles.', actual: first.slice(0, 40), expected: ['---'] } };
  }
  return { report: { at: lines.range(0, 0), what: 'The file has no front matter.', fix: 'Begin it with a line `---`, the fields, and another line `---`.', expected: ['---'] }, body: 0 };
}

function firstFilledLine(lines: Lines): number {
  let line = 1;
  while (line < lines.count && lines.line(line).trim() === '') line += 1;
  return line;
}
