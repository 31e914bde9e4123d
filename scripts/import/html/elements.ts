import type { Element } from 'hast';

/** Elements that begin and end a block of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

const inlineElements = [
  'a', 'abbr', 'acronym', 'audio', 'b', 'big', 'br', 'button', 'caption', 'cite', 'code', 'col', 'colgroup', 'del', 'dfn', 'em', 'embed', 'font', 'i', 'iframe', 'img', 'input', 'ins',
  'kbd', 'label', 'link', 'mark', 'meta', 'noscript', 'object', 'param', 'picture', 'q', 's', 'samp', 'script', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'sup',
  'time', 'title', 'tt', 'u', 'var', 'video', 'wbr',
];

const known: ReadonlySet<string> = new Set([...blockElements, ...inlineElements]);

/** Whether HTML has such an element. Others are placeholders that authors wrote without escaping: `<server-name>`. */
export function isElement(name: string): boolean {
  return known.has(name.toLowerCase());
}

/** Elements that show nothing of their content. */
export const silentElements: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'param', 'source', 'colgroup', 'col']);

/** Elements that show another page, or play something, inside the article. */
export const frameElements: ReadonlySet<string> = new Set(['iframe', 'embed', 'object', 'video', 'audio']);

/** What a frame shows: its own address, or the first that stands in it. */
export function frameAddress({ properties, children }: Element): string {
  const own = properties['src'] ?? properties['data'];
  if (own !== undefined) return String(own);
  const inner = children.find((child): child is Element => child.type === 'element' && (child.tagName === 'source' || child.tagName === 'embed'));
  return String(inner?.properties['src'] ?? '');
}

/** The words of the link that stands in for a frame. */
export function frameLabel(node: Element): string {
  const address = frameAddress(node);
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const what = node.tagName === 'audio' ? 'Audio' : node.tagName === 'video' || /vimeo|youtu|wistia/.test(host) ? 'Video' : /podomatic|soundcloud|podcast/.test(host) ? 'Podcast' : 'Embedded page';
  return host === '' ? what : `${what} (${host})`;
}
