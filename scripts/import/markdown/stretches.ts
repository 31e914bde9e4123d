import type { Nodes, Parents } from 'mdast';
import { isElement } from '../html/elements.ts';
import { spanOf } from '../tree.ts';

/** Blocks that belong together: raw HTML from its first tag to the one that closes it, with the Markdown between. */
export interface Stretch {
  start: number;
  end: number;
  /** Column of its first character, from 1. */
  column: number;
  nodes: Nodes[];
}

const voidElements: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'wbr', 'input', 'meta', 'link', 'embed', 'source', 'param', 'col']);
/** Elements that HTML closes by itself; one without its end tag reaches no further than its block. */
const selfClosing: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'dt', 'dd']);

/** The stretches of HTML among the blocks of a document, list item or quote. HTML that never closes is a stretch of its own. */
export function balancedStretches(parent: Parents): Stretch[] {
  const stretches: Stretch[] = [];
  const nodes = parent.children as Nodes[];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type !== 'html') continue;
    const last = closingIndex(nodes, index) ?? index;
    const taken = nodes.slice(index, last + 1);
    const { start, column } = spanOf(node);
    stretches.push({ start, end: spanOf(taken.at(-1) ?? node).end, column, nodes: taken });
    index = last;
  }
  return stretches;
}

/** Index of the block in which all that a block opens is closed. */
function closingIndex(nodes: readonly Nodes[], from: number): number | undefined {
  const open: string[] = [];
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'html') track(node.value, open);
    if (open.length === 0) return index;
  }
  return undefined;
}

function track(html: string, open: string[]): void {
  for (const [, slash = '', written = '', end = ''] of html.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([A-Za-z][^\s/>]*)(?:[^>]*?)(\/?)>/g)) {
    const name = written.toLowerCase();
    if (!isElement(name) || voidElements.has(name) || selfClosing.has(name) || end === '/') continue;
    if (slash === '') open.push(name);
    else {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.splice(at);
    }
  }
}
