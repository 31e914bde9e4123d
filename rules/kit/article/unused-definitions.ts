import type { Definition, FootnoteDefinition, FootnoteReference, ImageReference, LinkReference, Nodes } from 'mdast';

export type Defined = Definition | FootnoteDefinition;
export type Referring = LinkReference | ImageReference | FootnoteReference;

/** Something defined that no page shows. */
export interface Unused {
  node: Defined;
  /** What the label means instead, where something before it has the same one. */
  first?: Defined;
}

/**
 * Addresses and footnotes that nothing refers to, or whose label another one has already: of two, the first counts (CommonMark, "Link
 * reference definitions"). A footnote is shown when the text refers to it, or a footnote that is shown.
 *
 * @param defined in reading order.
 */
export function findUnused(defined: readonly Defined[], references: readonly Referring[]): Unused[] {
  if (defined.length === 0) return [];
  const firsts = new Map<string, Defined>();
  for (const node of defined) if (!firsts.has(labelOf(node))) firsts.set(labelOf(node), node);
  const footnotes = new Map<Nodes, Defined>();
  for (const node of defined) if (node.type === 'footnoteDefinition') for (const child of node.children) claim(child, node, footnotes);
  const byHome = Map.groupBy(references, (reference) => footnotes.get(reference));
  const shown = new Set((byHome.get(undefined) ?? []).map(labelOf));
  // What is added while the set is walked through is visited too.
  for (const label of shown) for (const reference of byHome.get(firsts.get(label)) ?? []) shown.add(labelOf(reference));
  return defined.flatMap((node): Unused[] => {
    const first = firsts.get(labelOf(node))!;
    if (first !== node) return [{ node, first }];
    return shown.has(labelOf(node)) ? [] : [{ node }];
  });
}

/** Notes for each node of a footnote which one it stands in; one within another speaks for itself. */
function claim(node: Nodes, footnote: Defined, footnotes: Map<Nodes, Defined>): void {
  if (node.type === 'footnoteDefinition') return;
  footnotes.set(node, footnote);
  if ('children' in node) for (const child of node.children) claim(child, footnote, footnotes);
}

/** Those of footnotes begin with "^", which no label of an address does. */
function labelOf({ type, identifier }: Defined | Referring): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}
