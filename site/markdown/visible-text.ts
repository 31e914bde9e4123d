import type { Nodes } from 'mdast';

/** What a reader sees of a stretch of Markdown, without marks. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

/** The same, or a text as it is, on one line. */
export function oneLine(text: Nodes | string): string {
  return (typeof text === 'string' ? text : visibleText(text)).replaceAll(/\s+/gu, ' ').trim();
}
