import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { withoutMarks } from './anchor-marks.ts';
import { blockElements, frameElements, frameLabel, isElement, silentElements } from './html/elements.ts';

/** The words of a Markdown text as a browser shows them. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOfHtml(markdownToHtml(withoutMarks(markdown), { features: { gfm: true, frontmatter: false } }).html);
}

/**
 * The words of HTML as a browser shows them, in order and lower case. Four things count differently: the numbers of steps are words, tags that HTML does not know are words (authors wrote
 * placeholders so), a frame is the words of the link that stands in for it, and Markdown left inside HTML is read.
 */
export function wordsOfHtml(html: string): string[] {
  const readable = html.replaceAll(/<\/?([A-Za-z][^\s/<>]*)([^<>]*)>/g, (tag, name: string) => (isElement(name) ? tag : ` ${tag.slice(1, -1)} `));
  const lists: number[] = [];
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silentElements.has(name)) silent += 1;
      else if (frameElements.has(name)) text += ` ${frameLabel(attributes['src'] ?? attributes['data'] ?? '')} `;
      else if (name === 'br' || name === 'img' || blockElements.has(name)) text += '\n';
      if (name === 'ul' || name === 'ol') lists.push(name === 'ol' ? Number(attributes['start'] ?? 1) : Number.NaN);
      if (name === 'li' && silent === 0) text += ordinal(lists);
    },
    ontext(data) {
      if (silent === 0) text += data;
    },
    onclosetag(name) {
      if (silentElements.has(name)) silent -= 1;
      else if (blockElements.has(name)) text += '\n';
      if (name === 'ul' || name === 'ol') lists.pop();
    },
  });
  parser.end(readable);
  const read = text.replaceAll(/!\[[^\]]*\]\([^()\s]*(?:\s"[^"]*")?\)/g, ' ').replaceAll(/\[([^\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1');
  return read.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The number that a browser puts before an item of an ordered list. */
function ordinal(lists: number[]): string {
  const number = lists.at(-1);
  if (number === undefined || Number.isNaN(number)) return '';
  lists[lists.length - 1] = number + 1;
  return ` ${number} `;
}

/** Whether two texts say the same, word for word. */
export function sameWords(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((word, index) => word === second[index]);
}
