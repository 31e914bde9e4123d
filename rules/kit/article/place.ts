import type { Nodes } from 'mdast';
import type { Article } from '../define-rule.ts';
import type { Range } from '../finding.ts';

/** The place of a node in the file. */
export function rangeOf(node: Nodes, article: Article): Range {
  return article.range(node.position!.start.offset!, node.position!.end.offset!);
}

/**
 * The place of a stretch of a node's text: `raw`, found at `index` of its value. Escapes, entities and the indentation of
 * lists move text in the source; where it cannot be found there, the whole node.
 */
export function stretchOf(node: Nodes, index: number, raw: string, article: Article): Range {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const at = article.source.startsWith(raw, start + index) ? start + index : article.source.indexOf(raw, start);
  return at >= 0 && at + raw.length <= end ? article.range(at, at + raw.length) : article.range(start, end);
}
