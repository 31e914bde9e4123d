import type { Nodes, Root } from 'mdast';
import type { Finding } from '../../rules/kit/finding.ts';
import { limits, type LimitName } from './limits.ts';
import { overLimit } from './over-limit.ts';

/**
 * Limits on the parsed text, judged before any rule walks it: without recursion, so that no depth can overflow the stack.
 *
 * @returns the findings; with any, nothing else should look at the tree.
 */
export function limitTree(path: string, tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  const counts = { definitions: 0, footnotes: 0, links: 0, images: 0, html: 0, 'tree-nodes': 0 };
  const report = (name: LimitName, measured: number, node: Nodes): void => {
    if (measured > limits[name].most) findings.push(overLimit(path, name, measured, node.position as Finding['range']));
  };
  /** Reports a count once, at the first node that is one too many; the measure is then that of the whole text. */
  const firstOver = new Map<keyof typeof counts, Nodes>();
  const tally = (name: keyof typeof counts, node: Nodes): void => {
    counts[name] += 1;
    if (counts[name] === limits[name].most + 1) firstOver.set(name, node);
  };

  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    tally('tree-nodes', node);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const start = node.position?.start.offset ?? 0;
        const length = (node.position?.end.offset ?? 0) - start;
        report('paragraph-size', length, node);
        if (length > limits['paragraph-marks'].most) report('paragraph-marks', countMarks(source, start, start + length), node);
        break;
      }
      case 'code':
        report('code-size', node.value.length, node);
        if (node.position) report('code-lines', node.position.end.line - node.position.start.line + 1, node);
        break;
      case 'image':
      case 'imageReference':
        tally('images', node);
        tally('links', node);
        break;
      case 'link':
      case 'linkReference':
        tally('links', node);
        break;
      case 'definition':
        tally('definitions', node);
        break;
      case 'footnoteDefinition':
        tally('footnotes', node);
        break;
      case 'html':
        tally('html', node);
        break;
      default:
    }
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
  }
  for (const [name, node] of firstOver) report(name, counts[name], node);
  return findings;
}

/** Characters that can open or close a link, emphasis, HTML: what tools try to pair. */
function countMarks(source: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    switch (source.charCodeAt(at)) {
      // * _ ~ [ ] ! <
      case 0x2a:
      case 0x5f:
      case 0x7e:
      case 0x5b:
      case 0x5d:
      case 0x21:
      case 0x3c:
        marks += 1;
        break;
      default:
    }
  }
  return marks;
}
