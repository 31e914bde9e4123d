import { createRequire } from 'node:module';
import type { Html } from 'mdast';
import type { Range } from '../finding.ts';
import type { Lines } from '../lines.ts';

export interface HtmlAttribute {
  /** Lower case. */
  name: string;
  /** With entities resolved; empty where none was written. */
  value: string;
  /** The value without its quotes, or the name where there is no value. */
  range: Range;
}

/** One piece of raw HTML of an article. */
export interface HtmlTag {
  kind: 'open' | 'close' | 'comment' | 'declaration';
  /** Lower case; empty for comments and declarations. */
  name: string;
  attributes: readonly HtmlAttribute[];
  /** From "<" to ">". */
  range: Range;
}

/** Visible text between tags, with its offset in the file. */
export interface HtmlText {
  value: string;
  start: number;
}

// Most articles hold no HTML, and the tokenizer costs more to load than a small check takes.
let htmlparser: typeof import('htmlparser2') | undefined;
const load = (): typeof import('htmlparser2') => (htmlparser ??= createRequire(import.meta.url)('htmlparser2') as typeof import('htmlparser2'));

/** Reads the tags and texts of one HTML node, in order, with their places in the file. Never fails: every text is HTML of some sort. */
export function readHtml(node: Html, source: Lines): (HtmlTag | HtmlText)[] {
  const { value } = node;
  const toFile = offsetsInFile(node, source.text);
  const range = (start: number, end: number): Range => source.range(toFile(start), toFile(Math.max(start, end - 1)) + (end > start ? 1 : 0));
  const found: (HtmlTag | HtmlText)[] = [];
  let open: { name: string; start: number; attributes: HtmlAttribute[] } | undefined;
  let attribute = { name: '', nameStart: 0, nameEnd: 0, value: '', start: -1 };
  const tag = (kind: HtmlTag['kind'], start: number, end: number, name = '', attributes: HtmlAttribute[] = []): void => {
    found.push({ kind, name, attributes, range: range(start, end) });
  };
  const special = (kind: HtmlTag['kind'], start: number, end: number): void => tag(kind, value.lastIndexOf('<', start - 1), Math.min(value.length, end + 1));
  const closeOpen = (end: number): void => {
    if (open) tag('open', open.start, end, open.name, open.attributes);
    open = undefined;
  };
  const text = (start: number, written: string): void => {
    const last = found.at(-1);
    if (last && 'value' in last) last.value += written;
    else found.push({ value: written, start: toFile(start) });
  };
  const tokenizer = new (load().Tokenizer)({ decodeEntities: true }, {
    onopentagname(start, end) {
      closeOpen(start - 1);
      open = { name: value.slice(start, end).toLowerCase(), start: start - 1, attributes: [] };
    },
    onattribname(start, end) {
      attribute = { name: value.slice(start, end).toLowerCase(), nameStart: start, nameEnd: end, value: '', start: -1 };
    },
    onattribdata(start, end) {
      if (attribute.start < 0) attribute.start = start;
      attribute.value += value.slice(start, end);
    },
    onattribentity(codePoint) {
      attribute.value += String.fromCodePoint(codePoint);
    },
    onattribend(quote, end) {
      const written = attribute.start >= 0;
      open?.attributes.push({
        name: attribute.name,
        value: attribute.value,
        range: written ? range(attribute.start, quote > 1 ? end - 1 : end) : range(attribute.nameStart, attribute.nameEnd),
      });
    },
    onopentagend: (end) => closeOpen(end + 1),
    onselfclosingtag: (end) => closeOpen(end + 1),
    onclosetag(start, end) {
      closeOpen(start - 2);
      const behind = value.indexOf('>', end);
      tag('close', value.lastIndexOf('<', start), behind < 0 ? value.length : behind + 1, value.slice(start, end).toLowerCase());
    },
    // Browsers read "<?" and the like as comments; to an author they are none.
    oncomment: (start, end) => special(value.startsWith('<!--', value.lastIndexOf('<', start - 1)) ? 'comment' : 'declaration', start, end),
    oncdata: (start, end) => special('declaration', start, end),
    ondeclaration: (start, end) => special('declaration', start, end),
    onprocessinginstruction: (start, end) => special('declaration', start, end),
    ontext: (start, end) => text(start, value.slice(start, end)),
    ontextentity: (codePoint, end) => text(end, String.fromCodePoint(codePoint)),
    onend: () => undefined,
  });
  tokenizer.write(value);
  tokenizer.end();
  closeOpen(value.length);
  return found;
}

/**
 * The way from an offset in the node's value to the file. In a list or quote the value lacks the indentation and ">" of each
 * line, so each of its lines is found at the end of the file's own.
 */
function offsetsInFile(node: Html, source: string): (offset: number) => number {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const { value } = node;
  if (source.startsWith(value, start)) return (offset) => start + offset;
  const lines: { at: number; file: number }[] = [];
  let at = 0;
  let file = start;
  for (const line of value.split('\n')) {
    const lineEnd = source.indexOf('\n', file);
    const fileEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const inLine = source.slice(file, fileEnd).lastIndexOf(line.trimEnd());
    lines.push({ at, file: file + Math.max(0, inLine) });
    at += line.length + 1;
    file = Math.min(end, fileEnd + 1);
  }
  return (offset) => {
    const line = lines.findLast((candidate) => candidate.at <= offset)!;
    return Math.min(end, line.file + offset - line.at);
  };
}
