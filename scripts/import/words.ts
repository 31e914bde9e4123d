import type { Nodes } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';
import { withoutMarks } from './anchor-marks.ts';
import { blockElements, frameElements, frameLabel, isElement, silentElements } from './html/elements.ts';

/** The words of a Markdown text as a browser shows them. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOfHtml(markdownToHtml(withoutMarks(markdown), { features: { gfm: true, frontmatter: false } }).html);
}

/**
 * The words of HTML as a browser shows them, in order and lower case. Four things count differently: the numbers of steps are words,
 * tags that HTML does not know are words (authors wrote placeholders so), a frame is the words of the link that stands in for it, and
 * Markdown left inside HTML is read.
 */
function wordsOfHtml(html: string): string[] {
  const readable = html.replaceAll(/<\/?([A-Za-z][^\s/<>]*)([^<>]*)>/g, (tag, name: string) => (isElement(name) ? tag : ` ${tag.slice(1, -1)} `));
  const text = visibleText(htmlToHast(readable, { fragment: true }) as Nodes);
  const read = text.replaceAll(/!\[[^\]]*\]\([^()\s]*(?:\s"[^"]*")?\)/g, ' ').replaceAll(/\[([^\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1');
  return read.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return 'children' in node ? node.children.map(visibleText).join('') : '';
  const { tagName } = node;
  if (silentElements.has(tagName)) return '';
  if (frameElements.has(tagName)) return ` ${frameLabel(node)} `;
  if (tagName === 'br' || tagName === 'img') return '\n';
  if (tagName === 'ol') return `\n${numberedItems(node)}\n`;
  const text = node.children.map(visibleText).join('');
  return blockElements.has(tagName) ? `\n${text}\n` : text;
}

/** A browser puts a number before each item of an ordered list. */
function numberedItems(list: Extract<Nodes, { type: 'element' }>): string {
  let number = Number(list.properties['start'] ?? 1);
  return list.children.map((child) => (child.type === 'element' && child.tagName === 'li' ? ` ${number++} ${visibleText(child)}` : visibleText(child))).join('');
}

/** Whether two texts say the same, word for word. */
export function sameWords(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((word, index) => word === second[index]);
}
