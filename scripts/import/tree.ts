import type { Nodes, Parents } from 'mdast';

/** Visits every node of a tree before its children. A visitor that returns false keeps out of the children. */
export function walk(node: Nodes, visit: (node: Nodes, parent: Parents | undefined) => boolean | undefined, parent?: Parents): void {
  if (visit(node, parent) === false) return;
  if ('children' in node) for (const child of node.children) walk(child, visit, node);
}

/** Visible text of a node: what a heading's anchor is made of. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Where a node stands in its text. */
export function spanOf(node: Nodes): { start: number; end: number; column: number } {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new TypeError(`A ${node.type} has no position.`);
  return { start: position.start.offset, end: position.end.offset, column: position.start.column };
}
