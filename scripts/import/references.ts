import type { Definition, Html, Image, Link } from 'mdast';
import { fastParser } from '../pipeline/parse.ts';
import { readTag } from './markdown/tags.ts';
import { spanOf, walk } from './tree.ts';

interface Span {
  start: number;
  end: number;
}

/** A link or image of a text. */
export interface Reference {
  type: 'link' | 'image';
  url: string;
  /** Where its address stands, without anything around it. */
  address: Span;
  /** What another address replaces. */
  whole: Span;
  /** Writes another address into its place. */
  write(url: string): string;
}

/** The links and images of a text, in order: those of Markdown, addresses that stand for themselves, and those of raw HTML. */
export function findReferences(text: string): Reference[] {
  const found: Reference[] = [];
  const definitions: Definition[] = [];
  const shown = new Set<string>();
  const add = (reference: Reference | undefined): void => void (reference && found.push(reference));
  walk(fastParser.parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image') add(node.type === 'link' && text[spanOf(node).start] !== '[' ? bareReference(node, text) : markdownReference(node, node.type, text));
    else if (node.type === 'definition') definitions.push(node);
    else if (node.type === 'imageReference') shown.add(node.identifier);
    else if (node.type === 'html') found.push(...htmlReferences(node, text));
    return undefined;
  });
  for (const node of definitions) add(markdownReference(node, shown.has(node.identifier) ? 'image' : 'link', text));
  return found.sort((a, b) => a.whole.start - b.whole.start);
}

function markdownReference(node: Link | Image | Definition, type: Reference['type'], text: string): Reference | undefined {
  const whole = destinationOf(node, text);
  return whole && { type, url: node.url, address: withoutBrackets(whole, text), whole, write: written };
}

/** An address in the text that is a link by itself. What it says stays; only where it leads can change. */
function bareReference(node: Link, text: string): Reference {
  const whole = spanOf(node);
  const address = withoutBrackets(whole, text);
  return { type: 'link', url: node.url, address, whole, write: (url) => `[${text.slice(address.start, address.end)}](${written(url)})` };
}

/** Inside of "<" and ">", where an address stands between them. */
function withoutBrackets(span: Span, text: string): Span {
  return text[span.start] === '<' ? { start: span.start + 1, end: span.end - 1 } : span;
}

const addressOfTag = /<(?:a\s(?:[^<>]*\s)?href|img\s(?:[^<>]*\s)?src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

/** Addresses in HTML that could not be written in Markdown. */
function htmlReferences(node: Html, text: string): Reference[] {
  const { start, end } = spanOf(node);
  const html = text.slice(start, end).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  return [...html.matchAll(addressOfTag)].map((match): Reference => {
    const [tag, double, single, plain] = match;
    const value = double ?? single ?? plain ?? '';
    const last = start + match.index + tag.length - (plain === undefined ? 1 : 0);
    const span = { start: last - value.length, end: last };
    const isImage = /^<img/i.test(tag);
    const url = readTag(`${tag}>`).attributes[isImage ? 'src' : 'href'] ?? value;
    return { type: isImage ? 'image' : 'link', url, address: span, whole: span, write: (to) => written(to).replaceAll('&', '&amp;').replaceAll(/["']/g, encodeURIComponent) };
  });
}

/** An address as Markdown takes it without brackets around. */
export function written(url: string): string {
  return url.replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Where the address of a link, image or definition stands in the text; undefined for links written as bare addresses. */
function destinationOf(node: Link | Image | Definition, text: string): Span | undefined {
  const { start, end } = spanOf(node);
  const opening = node.type === 'definition' ? text.indexOf(']:', start) : labelEnd(node, text);
  if (opening === -1 || opening >= end || (node.type !== 'definition' && text[opening + 1] !== '(')) return undefined;
  let from = opening + 2;
  while (/\s/.test(text[from] ?? '')) from += 1;
  if (text[from] === '<') return { start: from, end: text.indexOf('>', from) + 1 };
  let depth = 0;
  let to = from;
  for (; to < end; to += 1) {
    const character = text[to] ?? '';
    if (character === '\\') to += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth-- === 0) break;
    else if (/\s/.test(character)) break;
  }
  return { start: from, end: to };
}

/** Offset of the bracket that closes a label. */
function labelEnd(node: Link | Image, text: string): number {
  const { start, end } = spanOf(node);
  if (node.type === 'link') {
    const last = node.children.at(-1);
    return text[start] === '[' ? text.indexOf(']', last ? spanOf(last).end : start + 1) : -1;
  }
  let depth = 0;
  for (let at = start + 1; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
