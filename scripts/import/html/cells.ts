import type { Element, ElementContent } from 'hast';
import { blockElements } from './elements.ts';
import { element, hasContent, textNode } from './nodes.ts';

/** Makes the content of a table cell one line: blocks are separated by line breaks, items of lists begin with a bullet. Changes the cell. */
export function prepareCell(cell: Element): Element {
  const lines: ElementContent[][] = [[]];
  collect(cell.children, lines, '');
  cell.children = [];
  for (const line of lines.filter((candidate) => candidate.some(hasContent))) {
    if (cell.children.length > 0) cell.children.push(element('br', []));
    cell.children.push(...line);
  }
  return cell;
}

function collect(nodes: readonly ElementContent[], lines: ElementContent[][], before: string): void {
  for (const node of nodes) {
    if (node.type !== 'element' || (!blockElements.has(node.tagName) && node.tagName !== 'br')) {
      lines.at(-1)?.push(node);
      continue;
    }
    if (node.tagName === 'br') {
      lines.push([]);
      continue;
    }
    if (node.tagName === 'pre') {
      const code = textOf(node).split('\n').filter((line) => line.trim() !== '');
      lines.push(...code.map((line) => [element('code', [textNode(line)])]), []);
      continue;
    }
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    lines.push(node.tagName === 'li' ? [textNode(before)] : []);
    if (isList) {
      let number = 0;
      for (const item of node.children) {
        if (item.type === 'element' && item.tagName === 'li') number += 1;
        collect([item], lines, node.tagName === 'ol' ? `${number}. ` : '• ');
      }
    } else collect(node.children, lines, before);
    lines.push([]);
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('');
}
