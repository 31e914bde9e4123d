import type { Nodes, Root } from 'mdast';
import { Lines } from '../lines.ts';
import { visibleText } from './references.ts';

/**
 * Gives every node a position. remark-gfm finds some bare addresses in text that is parsed already, and the nodes it makes
 * of them have none (remark-gfm issue 79); they stand, in order, where the text stood. Changes the tree and returns it.
 */
export function restorePositions(tree: Root, source: string): Root {
  let lines: Lines | undefined;
  const find = (node: Nodes, from: number): number | undefined => {
    const at = source.indexOf(visibleText(node), from);
    return at < 0 ? undefined : at;
  };
  const place = (node: Nodes, start: number, end: number): void => {
    lines ??= new Lines(source);
    node.position = lines.range(start, end);
    if ('children' in node) for (const child of node.children) place(child, start, end);
  };
  const restore = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    let from = parent.position?.start.offset ?? 0;
    for (const [index, node] of parent.children.entries()) {
      if (!node.position) {
        // Addresses are written as they are read, while text around them may hold escapes and indentation: it fills the gaps.
        const next = parent.children.slice(index + 1).find((other) => other.position ?? other.type === 'link');
        const limit = next?.position?.start.offset ?? (next ? find(next, from) : undefined) ?? parent.position?.end.offset ?? source.length;
        const start = node.type === 'link' ? (find(node, from) ?? from) : from;
        place(node, start, node.type === 'link' ? start + visibleText(node).length : limit);
      }
      from = node.position!.end.offset!;
      restore(node);
    }
  };
  restore(tree);
  return tree;
}
