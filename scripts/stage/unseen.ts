import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { fastParser } from '../pipeline/parse.ts';
import { findComments, type Span } from './comments.ts';

/**
 * Where a body holds what no page shows though its Markdown says it: HTML comments, and addresses and footnotes that nothing
 * refers to or whose label another one has already. People use all of them for notes to themselves.
 */
export function findUnseen(body: string): Span[] {
  const spans = [...findComments(body), ...findUnused(body)].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.flatMap((span) => {
    const rest = { start: Math.max(span.start, end), end: span.end };
    end = Math.max(end, span.end);
    return rest.start < rest.end ? [rest] : [];
  });
}

type Defined = Definition | FootnoteDefinition;

/** Labels that a part of a text refers to, and what it defines. Those of footnotes begin with "^". */
interface Labels {
  refers: Set<string>;
  defines: Defined[];
}

function findUnused(body: string): Span[] {
  if (!body.includes(']:')) return [];
  const { refers, defines } = labelsIn(fastParser.parse(body));
  const first = new Map<string, Defined>();
  for (const node of defines) if (!first.has(labelOf(node))) first.set(labelOf(node), node);
  // What is added while the set is walked through is visited too: a footnote is seen when one that is seen refers to it.
  for (const label of refers) {
    const node = first.get(label);
    if (node?.type === 'footnoteDefinition') for (const child of node.children) for (const next of labelsIn(child).refers) refers.add(next);
  }
  return defines.flatMap((node) => {
    const isSeen = first.get(labelOf(node)) === node && refers.has(labelOf(node));
    return isSeen || !node.position ? [] : [{ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0 }];
  });
}

/** The labels of a part of a text; a footnote within it refers to nothing by itself. */
function labelsIn(node: Nodes, labels: Labels = { refers: new Set(), defines: [] }): Labels {
  if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') labels.refers.add(labelOf(node));
  if (node.type === 'definition' || node.type === 'footnoteDefinition') labels.defines.push(node);
  const inner = node.type === 'footnoteDefinition' ? { ...labels, refers: new Set<string>() } : labels;
  if ('children' in node) for (const child of node.children) labelsIn(child, inner);
  return labels;
}

function labelOf({ type, identifier }: { type: string; identifier: string }): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}
