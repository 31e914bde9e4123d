import type { Nodes } from 'mdast';
import { type Defined, findUnused, type Referring } from '../../rules/kit/article/unused-definitions.ts';
import { fastParser } from '../pipeline/parse.ts';
import { findComments, type Span } from './comments.ts';

/**
 * Where a body holds what no page shows though its Markdown says it: HTML comments, and addresses and footnotes that nothing
 * refers to or whose label another one has already. People use all of them for notes to themselves.
 */
export function findUnseen(body: string): Span[] {
  const spans = [...findComments(body), ...findUnusedIn(body)].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.flatMap((span) => {
    const rest = { start: Math.max(span.start, end), end: span.end };
    end = Math.max(end, span.end);
    return rest.start < rest.end ? [rest] : [];
  });
}

function findUnusedIn(body: string): Span[] {
  if (!body.includes(']:')) return [];
  const defined: Defined[] = [];
  const references: Referring[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') references.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fastParser.parse(body));
  return findUnused(defined, references).map(({ node: { position } }) => ({ start: position!.start.offset!, end: position!.end.offset! }));
}
