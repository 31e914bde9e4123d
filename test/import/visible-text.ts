import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';

/*
 * What a reader sees of a text, worked out without any code of the importer. What is taken as equal, on purpose:
 * - white space, and everything that is neither letter nor digit (Markdown's own signs are such);
 * - numbers that begin a line with a full stop or bracket behind them: they count the items of a list;
 * - tags that HTML does not know, and instructions of XML: authors wrote placeholders so, and they are words;
 * - frames: a link stands in for each, so their place shows nothing in either text;
 * - links and images that today's parsers do not read because of spaces in the address, or because they stand inside HTML: they count as read.
 */
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const elements = new Set(
  ('a abbr address article aside b big blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main ' +
    'mark nav ol p pre q s samp section small span strike strong style sub summary sup table tbody td tfoot th thead tr tt u ul var').split(' '),
);
const blocks = /^(?:address|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|img|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;

/** What a reader meets of a page. */
export interface Seen {
  words: string[];
  images: number;
  links: number;
}

export function seenInMarkdown(markdown: string): Seen {
  const readable = markdown
    // Blank lines inside a table of raw HTML did not end it.
    .replaceAll(/^[ \t]*<table\b[\s\S]*?<\/table>/gim, (table) => table.replaceAll(/\n(?:[ \t]*\n)+/g, '\n'))
    .replaceAll(/\]\(([^()<>\n]*)\)/g, (link, address: string) => (/^\s*\S+\s+["'].*["']\s*$/.test(address) ? link : `](${address.trim().replaceAll(/\s/g, '%20')})`));
  return seenInHtml(markdownToHtml(readable, { features: { gfm: true, frontmatter: false } }).html);
}

export function seenInHtml(html: string): Seen {
  const seen: Seen = { words: [], images: 0, links: 0 };
  const readable = html.replaceAll(/<\?([^<>]*)\?>/g, ' $1 ').replaceAll(/<\/?([A-Za-z][^\s/<>]*)([^<>]*)>/g, (tag, name: string) => (elements.has(name.toLowerCase()) ? tag : ` ${tag.slice(1, -1)} `));
  const text = textOf(parser.parse(readable), seen);
  const read = text
    .replaceAll(/!\[([^\]]*)\]\([^()\s]*\)/g, () => ((seen.images += 1), ' '))
    .replaceAll(/\[([^\]]*)\]\([^()\s]*\)/g, (_, words: string) => ((seen.links += 1), words))
    .replaceAll(/^\s*\d{1,3}[.)](?=\s)/gm, '');
  seen.words = read.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return seen;
}

function textOf(node: Nodes, seen: Seen): string {
  if (node.type === 'text') return node.value.replaceAll(/[\u00AD\u200B]/g, '');
  if (node.type !== 'element') return 'children' in node ? node.children.map((child) => textOf(child, seen)).join('') : '';
  const { tagName, properties } = node;
  if (tagName === 'img') seen.images += 1;
  if (tagName === 'style' || tagName === 'iframe') return '';
  // The link that stands in for a frame.
  if (tagName === 'a' && /^(?:Video|Podcast|Embedded page)(?: \(|$)/.test(node.children.map((child) => textOf(child, { words: [], images: 0, links: 0 })).join(''))) return '';
  const imagesBefore = seen.images;
  const inside = node.children.map((child) => textOf(child, seen)).join('');
  // An address in the text is its own link, and its words are compared; inside a link of HTML it leaves an empty one.
  const isBare = inside.trim() === '' || /^(?:mailto:|https?:\/\/)?[^\s/]+\.\S+$/i.test(inside.trim());
  if (tagName === 'a' && properties['href'] !== undefined && (!isBare || seen.images > imagesBefore)) seen.links += 1;
  return blocks.test(tagName) ? `\n${inside}\n` : inside;
}
