import type { Node, YAMLError } from 'yaml';
import type { Report } from '../../rules/kit/define-rule.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { yaml } from './yaml.ts';

/** What the YAML parser stumbled over, in an author's words. Offsets count from the start of the block. */
export interface Explained {
  from: number;
  to: number;
  report: Report;
}

/** Turns an error of the YAML parser into a finding about what the author wrote. */
export function explainYaml(error: YAMLError, block: string, root: Node | null): Explained {
  const [from, to] = error.pos;
  const line = lineAt(block, from);
  const slice = quoted(block.slice(from, Math.max(to, from + 1)), 60);
  const here = (report: Report, start = from, end = to): Explained => ({ from: start, to: end, report });
  switch (error.code) {
    case 'MISSING_CHAR': {
      const quote = unclosedQuote(root, block);
      if (quote) return here({ what: `The quote that opens here is never closed.`, fix: `Put ${quoted(quote.mark)} after the value, on the same line.` }, quote.at, quote.at + 1);
      if (error.message.includes('map values')) return here({ what: `${quoted(line.text.trim(), 60)} has no colon.`, fix: 'Write fields as `name: value`.' }, line.start, line.end);
      const bracket = unclosedBracket(root, block);
      if (bracket) return here(...bracket);
      return here({ what: `A bracket or quote before ${slice} is never closed.`, fix: 'Close it, or put the whole value in quotes.' });
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const value = block.slice(from, line.end).trimEnd();
      if (!/:(?:\s|$)/.test(value)) return here({ what: `${quoted(value, 60)} is followed by fields that are indented below it.`, fix: 'Remove the value, or indent the fields as far as the one above.' }, from, from + value.length);
      return here({ what: `${quoted(value, 60)} holds a colon and a space, which would begin another field.`, fix: `Put the value in quotes: ${quoted(quoteYaml(value), 80)}.`, expected: [quoteYaml(value)] }, from, from + value.length);
    }
    case 'TAB_AS_INDENT':
      return here({ what: 'The line is indented with a tab.', fix: 'Indent with two spaces.' });
    case 'BAD_SCALAR_START': {
      const value = block.slice(from, line.end).trimEnd();
      return here({ what: `A value cannot begin with ${quoted(block.slice(from, from + 1))}.`, fix: `Put the value in quotes: ${quoted(quoteYaml(value), 80)}.`, expected: [quoteYaml(value)] }, from, from + 1);
    }
    case 'BAD_DQ_ESCAPE':
      return here({ what: `${quoted(block.slice(from, from + 2))} is no escape that text in double quotes can hold.`, fix: 'Write `\\\\` for a backslash, or use single quotes.' }, from, from + 2);
    case 'TAG_RESOLVE_FAILED':
      return here({ what: `${slice} is a YAML tag.`, why: 'Tags ask a reader to build something other than plain text and numbers; they are not followed.', fix: 'Remove the tag. A text that begins with `!` needs quotes.' });
    case 'NON_STRING_KEY':
      return here({ what: 'The name of a field is not plain text here.', fix: 'Write fields as `name: value`; a value that begins with `?`, `{` or `[` needs quotes.' });
    case 'UNEXPECTED_TOKEN': {
      const before = block.slice(0, from).trimEnd().slice(-1);
      if (error.message.includes('block-seq-ind')) return here({ what: 'A list begins on the line of its field.', fix: 'Begin it on the next line, or write it in brackets: `[first, second]`.' }, from, line.end);
      if (error.message.includes('node end') && (before === "'" || before === '"') && line.start < from) {
        return here({ what: `The quoted text ends before ${quoted(block.slice(from, line.end).trimEnd(), 60)}.`, fix: before === "'" ? "Use double quotes around a text that holds `'`." : 'Write `\\"` for a double quote inside the text.' }, from, line.end);
      }
      break;
    }
    case 'MULTIPLE_DOCS':
      return here({ what: 'A second document begins here.', fix: 'Keep all fields in one block.' });
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return here({ what: `${slice} is a YAML anchor or alias.`, why: 'A few such lines can blow up to gigabytes; they are not followed.', fix: 'Write the value itself. A text that begins with `*` or `&` needs quotes.' });
    case 'MULTILINE_IMPLICIT_KEY':
      return here({ what: `${quoted(block.slice(from, to).split('\n')[0]?.trim() ?? '', 60)} is neither a field nor part of the one before it.`, fix: 'Write fields as `name: value`, all beginning in the same column; indent the further lines of a value.' }, from, line.end);
    case 'BAD_INDENT': {
      const bracket = unclosedBracket(root, block);
      if (bracket) return here(...bracket);
      return here({ what: `The indentation changes before ${quoted(line.text.trim(), 60)}.`, fix: 'Let fields of one level begin in the same column; close brackets before the next field.' }, line.start + indentOf(line.text), line.end);
    }
    default:
  }
  return here({ what: `YAML cannot be read from ${quoted(block.slice(from, line.end).trimEnd() || line.text.trim(), 60)} on.`, fix: 'Write fields as `name: value`, all beginning in the same column; put values with special characters in quotes.' }, from, Math.max(from, line.end));
}

/** A value as text in double quotes. */
function quoteYaml(value: string): string {
  return JSON.stringify(value.replace(/^(["'])(.*)\1$/, '$2'));
}

function lineAt(block: string, offset: number): { start: number; end: number; text: string } {
  const start = block.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const next = block.indexOf('\n', Math.max(start, offset));
  let end = next === -1 ? block.length : next;
  if (end > start && block.charCodeAt(end - 1) === 0x0d) end -= 1;
  return { start, end, text: block.slice(start, end) };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Where a quoted text begins that never ends; the parser itself stumbles only at the end of the block. */
function unclosedQuote(root: Node | null, block: string): { at: number; mark: string } | undefined {
  let found: { at: number; mark: string } | undefined;
  if (!root) return undefined;
  const { isCollection, isPair, isScalar, visit } = yaml();
  visit(root, (_key, node) => {
    if (isPair(node) || isCollection(node)) return undefined;
    if (!isScalar(node) || !node.range || (node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE')) return undefined;
    const [at, end] = node.range;
    const mark = block.charAt(at);
    if (end - at > 1 && block.charAt(end - 1) === mark) return undefined;
    found = { at, mark };
    return visit.BREAK;
  });
  return found;
}

/** The first bracket that opens a list or fields on one line and never closes; the parser itself stumbles only at what follows. */
function unclosedBracket(root: Node | null, block: string): [report: Report, from: number, to: number] | undefined {
  let found: [report: Report, from: number, to: number] | undefined;
  if (!root) return undefined;
  const { isCollection, visit } = yaml();
  visit(root, (_key, node) => {
    if (!isCollection(node) || !node.flow || !node.range) return undefined;
    const [from, end] = node.range;
    const opening = block.charAt(from);
    const closing = opening === '{' ? '}' : ']';
    if (end - from > 1 && block.charAt(end - 1) === closing) return undefined;
    found = [{ what: 'The bracket that opens here is never closed.', fix: `Put ${quoted(closing)} after the last value, on the same line. A text that begins with ${quoted(opening)} needs quotes.` }, from, from + 1];
    return visit.BREAK;
  });
  return found;
}
