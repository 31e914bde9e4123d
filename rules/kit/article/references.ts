import type { Definition, Image, Link, Nodes } from 'mdast';
import type { Range } from '../finding.ts';
import type { Lines } from '../lines.ts';

/** What a reader sees of a node: its text and code, without alternative texts and raw HTML. The site's anchors come from the same text. */
export function visibleText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map(visibleText).join('') : '';
  }
}

/** Where the address of a link, image or definition stands; the whole node where escapes hide it. */
export function addressRange(node: Link | Image | Definition, source: Lines): Range {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const lastChild = node.type === 'link' ? node.children.at(-1) : undefined;
  const autolink = lastChild !== undefined && source.text[start] !== '[';
  // An image's alt text and a definition's label may hold the address too; it stands behind them.
  const from = autolink ? start : lastChild ? lastChild.position!.end.offset! : Math.max(start, source.text.lastIndexOf(node.type === 'definition' ? ']:' : '](', end));
  const written = source.text.slice(Math.max(from, start), end);
  for (const url of autolink ? [node.url, node.url.replace(/^(?:mailto:|https?:\/\/)/u, '')] : [node.url]) {
    const at = url === '' ? -1 : written.indexOf(url);
    if (at >= 0) return source.range(from + at, from + at + url.length);
  }
  return source.range(start, end);
}
