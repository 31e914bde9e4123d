import type { Element, ElementContent, Root, RootContent } from 'hast';
import { anchorMark } from '../anchor-marks.ts';
import { prepareCell } from './cells.ts';
import { blockElements, frameAddress, frameElements, frameLabel, isElement, silentElements } from './elements.ts';
import { element, hasContent, textNode } from './nodes.ts';

/** What happened to the HTML on its way. */
export interface Preparation {
  /** One sentence each: what was left out, and what it said. */
  notes: string[];
  /** The text that was parsed, to find tags as they were written. */
  source: string;
  /** Where emphases began that have been met. */
  begun: Set<number>;
}

/**
 * Makes a tree of old HTML fit for Markdown: lists in lists go into an item, frames become links, placeholders become text,
 * anchors become marks, cells of tables hold one line. Changes the tree.
 */
export function prepareHtml(root: Root, source: string): Preparation {
  const preparation: Preparation = { notes: [], source, begun: new Set() };
  root.children = prepareAll(root.children, preparation) as RootContent[];
  return preparation;
}

function prepareAll(nodes: readonly RootContent[], preparation: Preparation, parent = ''): ElementContent[] {
  const prepared = nodes.flatMap((node) => prepare(node, preparation));
  return isList(parent) ? prepared : wrapLooseItems(prepared);
}

function prepare(node: RootContent, preparation: Preparation): ElementContent[] {
  if (node.type === 'text') return [textNode(node.value.replaceAll('\u00A0', ' '))];
  if (node.type === 'comment') {
    preparation.notes.push(`Left out a comment that readers did not see: ${JSON.stringify(node.value.trim())}.`);
    return [];
  }
  return node.type === 'element' ? prepareElement(node, preparation) : [];
}

function prepareElement(node: Element, preparation: Preparation): ElementContent[] {
  const { tagName } = node;
  if (silentElements.has(tagName)) {
    if (hasContent(node)) preparation.notes.push(`Left out an element <${tagName}> that readers did not see.`);
    return [];
  }
  if (!isElement(tagName)) return placeholder(node, preparation);
  const marks = namesOf(node).map((name) => textNode(anchorMark(name)));
  if (frameElements.has(tagName)) return [...marks, frame(node)];

  const children = prepareAll(node.children, preparation, tagName);
  switch (tagName) {
    case 'a':
      return [...marks, ...(node.properties['href'] === undefined ? children : withoutOuterSpace({ ...node, children }))];
    case 'u': case 'ins': case 'font': case 'span': case 'center': case 'big': case 'small': case 'label': case 'picture':
      return tagName === 'center' ? [element('div', [...marks, ...children])] : [...marks, ...children];
    case 'strong': case 'b': case 'em': case 'i': case 'del': case 's': case 'strike':
      return [...marks, ...(isForgotten(node, preparation) || children.some(holdsBlock) ? children : withoutOuterSpace({ ...node, children }))];
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
      return [{ ...node, children: headingContent([...marks, ...children]) }];
    case 'ul': case 'ol':
      return [...marks, ...lists({ ...node, children })];
    case 'td': case 'th':
      return [prepareCell({ ...node, children: [...marks, ...(tagName === 'th' ? withoutBold(children) : children)] })];
    case 'table':
      return [...marks, ...captionOf(children), withHeaderRow({ ...node, children: children.filter((child) => !isCaption(child)) })];
    default:
      return marks.length > 0 && children.length === 0 ? marks : [{ ...node, children: [...marks, ...children] }];
  }
}

/** A tag that HTML does not know was meant to be read: `<server-name>`. */
function placeholder(node: Element, preparation: Preparation): ElementContent[] {
  const position = (node.data as { position?: { opening?: Span; closing?: Span } } | undefined)?.position;
  const slice = (span: Span | undefined): ElementContent[] =>
    span ? [textNode(preparation.source.slice(span.start.offset, span.end.offset).replaceAll(/\s+/g, ' '))] : [];
  return [...slice(position?.opening), ...prepareAll(node.children, preparation), ...slice(position?.closing)];
}

interface Span {
  start: { offset: number };
  end: { offset: number };
}

function namesOf({ tagName, properties }: Element): string[] {
  const names = [properties['id'], tagName === 'a' ? properties['name'] : undefined];
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
}

function frame(node: Element): Element {
  return element('p', [element('a', [textNode(frameLabel(node))], { href: frameAddress(node) })]);
}

/** Moves white space at the ends of an emphasis out of it; Markdown cannot emphasise it. */
function withoutOuterSpace(node: Element): ElementContent[] {
  if (!hasContent(node)) return node.tagName === 'a' ? [node] : node.children;
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  const children = [...node.children];
  for (;;) {
    const first = children[0];
    if (first?.type === 'element' && first.tagName === 'br') before.push(...children.splice(0, 1));
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      before.push(textNode(' '));
      const rest = first.value.trimStart();
      children.splice(0, 1, ...(rest === '' ? [] : [textNode(rest)]));
    } else break;
  }
  for (;;) {
    const last = children.at(-1);
    if (last?.type === 'element' && last.tagName === 'br') after.unshift(...children.splice(-1, 1));
    else if (last?.type === 'text' && /\s$/.test(last.value)) {
      after.unshift(textNode(' '));
      const rest = last.value.trimEnd();
      children.splice(-1, 1, ...(rest === '' ? [] : [textNode(rest)]));
    } else break;
  }
  return [...before, { ...node, children }, ...after];
}

/** A heading is one line, and needs no bold of its own. */
function headingContent(children: ElementContent[]): ElementContent[] {
  return withoutBold(children.map((child) => (child.type === 'element' && child.tagName === 'br' ? textNode(' ') : child)));
}

function withoutBold(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) => (isBold(child) ? child.children : [child]));
}

function isBold(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b');
}

/** A list around lists only is none of its own. */
function lists(list: Element): Element[] {
  const content = list.children.filter(hasContent);
  const inner = content.filter((child): child is Element => child.type === 'element' && isList(child.tagName));
  return inner.length > 0 && inner.length === content.length ? inner : [{ ...list, children: listContent(list.children) }];
}

/** A list may hold items only: what stands between them belongs to the item before. */
function listContent(children: ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'li') items.push(child);
    else if (hasContent(child)) {
      const last = items.at(-1);
      if (last) last.children.push(child);
      else items.push(element('li', [child]));
    }
  }
  return items;
}

/** Items outside a list get one. */
function wrapLooseItems(nodes: ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  const loose = new Set<ElementContent>();
  for (const node of nodes) {
    const last = wrapped.at(-1);
    if (node.type !== 'element' || node.tagName !== 'li') wrapped.push(node);
    else if (last?.type === 'element' && loose.has(last)) last.children.push(node);
    else {
      const list = element('ul', [node]);
      loose.add(list);
      wrapped.push(list);
    }
  }
  return wrapped;
}

/** An emphasis that nobody ended goes on in each block that follows. */
function isForgotten({ position }: Element, { begun }: Preparation): boolean {
  const start = position?.start.offset;
  if (start === undefined) return false;
  const isAgain = begun.has(start);
  begun.add(start);
  return isAgain;
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blockElements.has(node.tagName) || node.children.some(holdsBlock));
}

function isList(tagName: string): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'caption';
}

/** Markdown tables have no caption: it goes before the table. */
function captionOf(children: ElementContent[]): Element[] {
  return children.filter(isCaption).map((caption) => element('p', caption.children));
}

/** A first row of bold cells only was meant as the header. */
function withHeaderRow(table: Element): Element {
  const body = table.children.find((child): child is Element => child.type === 'element' && child.tagName !== 'caption');
  const row = body?.tagName === 'tr' ? body : body?.children.find((child): child is Element => child.type === 'element' && child.tagName === 'tr');
  const cells = row?.children.filter((child): child is Element => child.type === 'element') ?? [];
  const isTitle = (cell: Element): boolean => cell.tagName === 'td' && cell.children.every((child) => !hasContent(child) || isBold(child));
  if (cells.length < 2 || !cells.every(isTitle) || !cells.some(hasContent)) return table;
  for (const cell of cells) {
    cell.tagName = 'th';
    cell.children = withoutBold(cell.children);
  }
  return table;
}
