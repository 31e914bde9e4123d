import type { Code, Nodes } from 'mdast';
import { fastParser } from '../../pipeline/parse.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { spanOf, walk } from '../tree.ts';

/** Headings without a space behind their marks: "###Steps". */
export function mendHeadings(source: string): string {
  if (!/^ {0,3}#{2,6}[^#\s]/m.test(source)) return source;
  const edits: Edit[] = [];
  walk(fastParser.parse(source), (node) => {
    if (node.type !== 'paragraph') return undefined;
    const { start } = spanOf(node);
    const marks = /^#{2,6}(?=[^#\s])/.exec(source.slice(start, start + 8))?.[0];
    if (marks !== undefined) edits.push({ start, end: start + marks.length, text: `${marks} ` });
    return false;
  });
  return applyEdits(source, edits);
}

/** Tables whose second line draws more or fewer columns than the first has. */
export function mendTables(source: string): string {
  const lines = source.split('\n');
  let mended = false;
  for (const [index, line] of lines.entries()) {
    const head = lines[index - 1] ?? '';
    if (!/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$/.test(line) || !head.includes('|') || /^[\s|:-]+$/.test(head)) continue;
    const columns = cellsOf(head).length;
    const marks = cellsOf(line);
    if (columns < 2 || marks.length === columns) continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    lines[index] = `${indent}|${Array.from({ length: columns }, (_, column) => marks[column]?.trim() || '---').join('|')}|`;
    mended = true;
  }
  return mended ? lines.join('\n') : source;
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/);
}

/** Blank lines inside a table of raw HTML, which would end it halfway. */
export function mendHtmlTables(source: string): string {
  return source.replaceAll(/^[ \t]*<table\b[\s\S]*?<\/table>/gim, (table) => table.replaceAll(/\n(?:[ \t]*\n)+/g, '\n'));
}

/** Links of raw HTML over several lines, which list items would cut in two. */
export function mendSplitLinks(source: string): string {
  const split = /^([ \t]*)<a\b[^<>]*>[ \t]*\n(?:(?!<a\b)(?!\n[ \t]*\n)[\s\S])*?<\/a>/gim;
  if (!split.test(source)) return source;
  const code = codeSpans(source);
  return source.replaceAll(split, (link, indent: string, at: number) => (code.some(({ start, end }) => at >= start && at < end) ? link : indent + link.trim().replaceAll(/\s*\n\s*/g, ' ')));
}

/** Images that stand so far in that they would be shown as code. */
export function mendIndentedImages(source: string): string {
  if (!/^(?: {4}|\t)\s*!\[/m.test(source)) return source;
  const edits: Edit[] = [];
  walk(fastParser.parse(source), (node) => {
    if (node.type !== 'code' || !node.value.split('\n').every((line) => line.trim() === '' || /^\s*!\[[^\]]*\]\([^)]*\)\s*$/.test(line))) return undefined;
    const { start, end } = spanOf(node);
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    if (source.slice(lineStart, start).trim() !== '' || /^(?:`{3}|~{3})/.test(source.slice(start, end).trimStart())) return undefined;
    edits.push({ start: lineStart, end, text: source.slice(lineStart, end).replaceAll(/^[ \t]+/gm, '') });
    return undefined;
  });
  return applyEdits(source, edits);
}

/** Code in a list item that is indented less than the item: the item would end there and the fences would change sides. */
export function mendFences(source: string): string {
  let text = source;
  // Each mend changes how what follows is read.
  for (let times = 0; times < 100; times += 1) {
    const next = mendFirstFence(text);
    if (next === undefined) return text;
    text = next;
  }
  return source;
}

function mendFirstFence(source: string): string | undefined {
  let found: { edit: Edit; at: number } | undefined;
  walk(fastParser.parse(source), (node, parent) => {
    if (found || node.type !== 'code' || parent?.type !== 'listItem') return !found;
    const edit = fenceEdit(node, source);
    if (edit) found = { edit, at: spanOf(node).start };
    return !found;
  });
  if (!found) return undefined;
  const { edit, at } = found;
  const mended = applyEdits(source, [edit]);
  // Fences that are not a pair even so would swallow the rest of the article.
  return isClosedAt(mended, at) ? mended : undefined;
}

function isClosedAt(source: string, at: number): boolean {
  let closed = false;
  walk(fastParser.parse(source), (node) => {
    if (node.type === 'code' && spanOf(node).start === at) closed = isClosed(node, source);
    return !closed;
  });
  return closed;
}

const openingFence = /^\s*(`{3,}|~{3,})/;

function isClosed(code: Code, source: string): boolean {
  const { start, end } = spanOf(code);
  const fence = openingFence.exec(source.slice(start, end))?.[1];
  if (fence === undefined) return false;
  const ending = new RegExp(String.raw`\n[ \t]*${fence}+[ \t]*$`);
  // A fence that stands too far in is code itself.
  return ending.test(source.slice(start, end)) && !ending.test(`\n${code.value}`);
}

function fenceEdit(code: Code, source: string): Edit | undefined {
  const { start, end } = spanOf(code);
  const [opening = '', fence] = openingFence.exec(source.slice(start, end)) ?? [];
  if (fence === undefined || isClosed(code, source)) return undefined;
  const indent = widthOf(source.slice(source.lastIndexOf('\n', start - 1) + 1, start + opening.length - fence.length));
  const lines = source.slice(start).split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.trim() === fence);
  if (closing === -1) return undefined;
  const old = lines.slice(1, closing + 1);
  // Code whose first line hangs out moves as a whole: its lines stand to each other as before.
  const shift = Math.max(0, indent - indentOf(old.find((line) => line.trim() !== '') ?? ''));
  const mended = old.map((line, index) => {
    if (line.trim() === '') return line;
    const own = indentOf(line);
    if (index === old.length - 1) return own >= indent && own < indent + 4 ? line : `${' '.repeat(indent)}${fence}`;
    return shift === 0 && own >= indent ? line : ' '.repeat(Math.max(indent, own + shift)) + line.trimStart();
  });
  if (mended.every((line, index) => line === old[index])) return undefined;
  const from = start + (lines[0] ?? '').length + 1;
  return { start: from, end: from + old.join('\n').length, text: mended.join('\n') };
}

function indentOf(line: string): number {
  return widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
}

/** Columns that a text takes: a tab reaches to the next multiple of four. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** Where code stands: nothing in it is a link or a tag. */
export function codeSpans(source: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  walk(fastParser.parse(source), (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') spans.push(spanOf(node));
    return undefined;
  });
  return spans;
}
