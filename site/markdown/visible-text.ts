import type { Nodes } from 'mdast';

/** What a reader sees of a stretch of Markdown, without marks. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}
