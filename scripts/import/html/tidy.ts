import type { List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { textOf } from '../tree.ts';
import { promoteBoldParagraphs } from './bold-headings.ts';
import { readText } from './text-nodes.ts';

/**
 * Makes a tree that came out of HTML read like one that was written: equal emphases side by side become one, lists of single lines
 * stand close, and in a whole body the addresses in the text become links and bold titles headings. Changes the tree.
 */
export function tidyTree(root: Root, options: { wholeBody: boolean }): void {
  tidy(root, { inLink: false, inStrong: false }, options.wholeBody);
  if (options.wholeBody) promoteBoldParagraphs(root);
}

interface Context {
  inLink: boolean;
  inStrong: boolean;
}

function tidy(node: Parents, context: Context, readsText: boolean): void {
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text' && readsText) {
      children.push(...readText(child.value, context));
      continue;
    }
    if ('children' in child) {
      tidy(child, { inLink: context.inLink || child.type === 'link', inStrong: context.inStrong || child.type === 'strong' }, readsText);
      if (isEmphasis(child) && (isNeedless(child) || (child.type === 'strong' && context.inStrong))) {
        children.push(...child.children);
        continue;
      }
    }
    if (child.type === 'paragraph') {
      children.push(...splitAtDoubleBreaks(child));
      continue;
    }
    const last = children.at(-1);
    if (last && isEmphasis(last) && isEmphasis(child) && last.type === child.type) last.children.push(...child.children);
    else children.push(child);
  }
  node.children = children as typeof node.children;
  if (node.type === 'list') tighten(node);
}

/** An emphasis of pictures only emphasises nothing. */
function isNeedless(node: Extract<Nodes, { type: 'strong' | 'emphasis' | 'delete' }>): boolean {
  return textOf(node).trim() === '';
}

/** Two line breaks in a row were how old editors began a new paragraph; at its ends a paragraph needs none. */
function splitAtDoubleBreaks(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of paragraph.children) {
    if (child.type === 'break') breaks += 1;
    else if (breaks === 0 || !isSpace(child)) {
      const part = parts.at(-1) ?? [];
      if (breaks > 1 && part.length > 0) parts.push([]);
      else if (breaks === 1 && part.length > 0) part.push({ type: 'break' });
      parts.at(-1)?.push(child.type === 'text' && breaks > 0 ? { ...child, value: child.value.trimStart() } : child);
      breaks = 0;
    }
  }
  return parts.filter((part) => part.some((child) => !isSpace(child))).map((children) => ({ type: 'paragraph', children }));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A list whose items are one paragraph each, perhaps with a list below it, needs no blank lines between them. */
function tighten(list: List): void {
  if (!list.children.every(isTight)) return;
  list.spread = false;
  for (const item of list.children) item.spread = false;
}

function isTight({ children }: ListItem): boolean {
  return children.every((child, index) => (child.type === 'paragraph' && index === 0) || (child.type === 'list' && !child.spread));
}

function isEmphasis(node: Nodes): node is Extract<Nodes, { type: 'strong' | 'emphasis' | 'delete' }> {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}
