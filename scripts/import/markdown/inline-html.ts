import type { Html, Nodes, Parents } from 'mdast';
import { anchorMark } from '../anchor-marks.ts';
import type { Edit } from '../edits.ts';
import { blockElements, frameElements, isElement, silentElements } from '../html/elements.ts';
import { spanOf, textOf } from '../tree.ts';
import { readTag, type Tag } from './tags.ts';

/** Elements that Markdown writes with marks around the words. */
const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', del: '~~', s: '~~', strike: '~~' };
/** Elements that may stay as they are, without attributes. */
const kept: ReadonlySet<string> = new Set(['br', 'sub', 'sup', 'kbd']);
/** Blocks whose tags mean nothing inside a line. */
const transparentBlocks: ReadonlySet<string> = new Set(['p', 'div', 'center', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'figure']);

interface Open {
  tag: Tag;
  index: number;
  span: { start: number; end: number };
}

/** Whether a line holds HTML of whole blocks (a list, a frame), so that it must be converted as a whole. */
export function holdsBlocks(parent: Parents): boolean {
  return parent.children.some((child) => {
    if (child.type !== 'html') return false;
    const { name, closing } = readTag(child.value);
    if (closing) return false;
    return (blockElements.has(name) && !transparentBlocks.has(name)) || frameElements.has(name);
  });
}

/** Edits that write the inline HTML among the children of one node in Markdown. Comments that are left out are noted. */
export function inlineHtmlEdits(parent: Parents, source: string, notes: string[]): Edit[] {
  const edits: Edit[] = [];
  const open: Open[] = [];
  const inCell = parent.type === 'tableCell';
  const replace = (span: { start: number; end: number }, text: string): void => {
    if (source.slice(span.start, span.end) === text) return;
    const lineStart = source.lastIndexOf('\n', span.start - 1) + 1;
    const isAlone = text === '' && source.slice(lineStart, span.start).trim() === '' && /^[ \t]*(?:\n|$)/.test(source.slice(span.end, span.end + 80));
    edits.push({ start: isAlone ? lineStart : span.start, end: span.end, text: inCell ? text.replaceAll(/(?<!\\)\|/g, '\\|') : text });
  };
  for (const [index, child] of (parent.children as Nodes[]).entries()) {
    if (child.type !== 'html') continue;
    const span = spanOf(child);
    const tag = readTag(child.value);
    if (inCell && ['ul', 'ol', 'li'].includes(tag.name)) replace(span, tag.name === 'li' && !tag.closing ? bullet(parent, index) : '');
    else if (tag.closing && isElement(tag.name)) {
      const at = open.findLastIndex((candidate) => candidate.tag.name === tag.name);
      const begun = at === -1 ? undefined : open.splice(at, 1)[0];
      if (begun) edits.push(...pairEdits(begun, { tag, index, span }, parent, source));
      else replace(span, tag.name === 'br' ? '<br>' : '');
    } else if (tag.name !== '' && isElement(tag.name) && !isVoid(tag)) open.push({ tag, index, span });
    else replace(span, single(child, tag, isLast(parent, index), notes));
  }
  // A tag that never closes; what it would have done to the rest of the page nobody wanted.
  for (const { tag, span, index } of open) replace(span, namesOf(tag).map(anchorMark).join('') || paragraphBreak(tag, parent, index));
  return edits;
}

/** A cell is one line: its items begin with a bullet. */
function bullet(cell: Parents, index: number): string {
  const isFirst = (cell.children as Nodes[]).slice(0, index).every((child) => child.type === 'html' || textOf(child).trim() === '');
  const isSecond = (cell.children as Nodes[]).slice(0, index).some((child) => child.type === 'html' && /^<li\b/i.test(child.value));
  return isFirst && !isSecond ? '• ' : '<br>• ';
}

function isVoid({ name, written }: Tag): boolean {
  return ['img', 'br', 'hr', 'wbr', 'input', 'meta', 'link', 'embed', 'source', 'param', 'col'].includes(name) || written.endsWith('/>');
}

function isLast(parent: Parents, index: number): boolean {
  return (parent.children as Nodes[]).slice(index + 1).every((child) => textOf(child).trim() === '' && child.type !== 'image' && child.type !== 'html');
}

function single(node: Html, tag: Tag, last: boolean, notes: string[]): string {
  const { name, attributes, written } = tag;
  if (name === '') {
    if (!written.startsWith('<!--')) return `\\${written}`;
    notes.push(`Left out a comment that readers did not see: ${JSON.stringify(node.value.slice(4, -3).trim())}.`);
    return '';
  }
  if (!isElement(name)) return `\\${written}`;
  if (name === 'img') return image(attributes);
  if (name === 'br') return last ? '' : '<br>';
  return namesOf(tag).map(anchorMark).join('');
}

/** An image in Markdown. */
function image({ src = '', alt = '', title }: Record<string, string>): string {
  const words = alt.replaceAll(/\s+/g, ' ').replaceAll(/[[\]\\]/g, String.raw`\$&`);
  return `![${words}](${address(src)}${title ? ` "${title.replaceAll('"', '&quot;')}"` : ''})`;
}

function address(url: string): string {
  return url.trim().replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}

function namesOf({ name, attributes }: Tag): string[] {
  const { id, name: given } = attributes;
  return [...new Set([id, name === 'a' ? given : undefined])].filter((value) => value !== undefined && value !== '') as string[];
}

function paragraphBreak(tag: Tag, parent: Parents, index: number): string {
  return transparentBlocks.has(tag.name) && index > 0 && !isLast(parent, index) ? '<br>' : '';
}

function pairEdits(begun: Open, ended: Open, parent: Parents, source: string): Edit[] {
  const { tag } = begun;
  const inner = { start: begun.span.end, end: ended.span.start };
  const content = source.slice(inner.start, inner.end);
  const anchors = namesOf(tag).map(anchorMark).join('');
  const both = (before: string, after: string): Edit[] => [{ ...begun.span, text: before }, { ...ended.span, text: after }];

  const href = tag.name === 'a' ? tag.attributes['href'] : undefined;
  if (href !== undefined && content.trim() !== '') return around(begun, ended, `${anchors}[`, `](${address(href)})`, source);
  const mark = marks[tag.name];
  if (mark !== undefined) return emphasis(begun, ended, mark, source);
  if (tag.name === 'code' || tag.name === 'tt' || tag.name === 'samp') {
    const text = (parent.children as Nodes[]).slice(begun.index + 1, ended.index).map(textOf).join('').trim();
    return text === '' ? both('', '') : [{ start: begun.span.start, end: ended.span.end, text: codeSpan(text) }];
  }
  if (kept.has(tag.name)) return both(`<${tag.name}>`, `</${tag.name}>`);
  if (silentElements.has(tag.name)) return [{ start: begun.span.start, end: ended.span.end, text: '' }];
  return both(anchors || paragraphBreak(tag, parent, begun.index), paragraphBreak(ended.tag, parent, ended.index));
}

function codeSpan(text: string): string {
  let fence = '`';
  while (text.includes(fence)) fence += '`';
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Signs around words, with the white space at their ends left outside. */
function around(begun: Open, ended: Open, before: string, after: string, source: string): Edit[] {
  const content = source.slice(begun.span.end, ended.span.start);
  const lead = content.slice(0, content.length - content.trimStart().length);
  const tail = content.trim() === '' ? '' : content.slice(content.trimEnd().length);
  return [
    { start: begun.span.start, end: begun.span.end + lead.length, text: `${lead}${before}` },
    { start: ended.span.start - tail.length, end: ended.span.end, text: `${after}${tail}` },
  ];
}

/** Marks around words. Where Markdown would not read them as marks, the tags go and the words stay. */
function emphasis(begun: Open, ended: Open, mark: string, source: string): Edit[] {
  const content = source.slice(begun.span.end, ended.span.start);
  const words = content.trim();
  const edits = (sign: string): Edit[] => around(begun, ended, sign, sign, source);
  if (words === '' || words.includes('\n\n')) return edits('');
  const before = content.startsWith(words) ? source[begun.span.start - 1] : ' ';
  const after = content.endsWith(words) ? source[ended.span.end] : ' ';
  const opens = !isPunctuation(words[0]) || isEdge(before);
  const closes = !isPunctuation(words.at(-1)) || isEdge(after);
  return opens && closes && !words.includes('*') ? edits(mark) : edits('');
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[\p{P}\p{S}]/u.test(character);
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character) || isPunctuation(character);
}
