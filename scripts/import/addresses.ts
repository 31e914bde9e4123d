import type { Definition, Image, Link } from 'mdast';
import { folderOf, relativeAddress } from '../../rules/kit/resolve.ts';
import { fastParser } from '../pipeline/parse.ts';
import type { AnchoredBody } from './anchors.ts';
import { applyEdits, type Edit } from './edits.ts';
import type { ImageShelf } from './images.ts';
import type { OldPlaces, OldTarget } from './old-places.ts';
import { spanOf, walk } from './tree.ts';

/** What leads where, while all pages are being written. */
export interface Places {
  old: OldPlaces;
  /** Old path of an article -> new path and body. */
  pages: ReadonlyMap<string, { path: string; body: AnchoredBody }>;
  images: ImageShelf;
}

/** A link or image that did not resolve. */
export interface Unresolved {
  rule: 'valid-link' | 'valid-anchor' | 'valid-image-link';
  /** The address as it stands in the new text. */
  url: string;
  why: string;
  /** Offset in the new text. */
  offset: number;
}

type Reference = Link | Image | Definition;

/** A new address, and what is wrong with it or why there is none. */
interface Answer {
  url?: string;
  problem?: Pick<Unresolved, 'rule' | 'why'>;
}

/** Rewrites the addresses of one body: links lead to the new paths, images to files beside the article. What does not resolve stays as it is. */
export async function rewriteAddresses(oldPath: string, newPath: string, body: AnchoredBody, places: Places): Promise<{ text: string; unresolved: Unresolved[]; links: number; images: number }> {
  const { text } = body;
  const found: { reference: Reference; span: { start: number; end: number } }[] = [];
  walk(fastParser.parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const span = destinationOf(node, text);
      if (span) found.push({ reference: node, span });
    }
    return undefined;
  });
  const edits: Edit[] = [];
  const missed: (Omit<Unresolved, 'offset'> & { at: number })[] = [];
  let links = 0;
  let images = 0;
  for (const { reference, span } of found.sort((a, b) => a.span.start - b.span.start)) {
    const target = places.old.resolve(oldPath, reference.url);
    const answer = reference.type === 'image' ? await imageAddress(target, newPath, places) : linkAddress(target, newPath, body, places);
    const { url = reference.url, problem } = answer;
    if (problem) missed.push({ ...problem, url, at: span.start });
    else if (target.kind === 'file' && reference.type === 'image') images += 1;
    else if (target.kind === 'file') links += 1;
    if (url !== reference.url) edits.push({ ...span, text: written(url) });
  }
  const moved = (at: number): number => edits.reduce((sum, edit) => (edit.end <= at ? sum + edit.text.length - (edit.end - edit.start) : sum), at);
  return { text: applyEdits(text, edits), unresolved: missed.map(({ at, ...rest }) => ({ ...rest, offset: moved(at) })), links, images };
}

function linkAddress(target: OldTarget, newPath: string, body: AnchoredBody, places: Places): Answer {
  switch (target.kind) {
    case 'external':
      return { url: target.url };
    case 'unresolved':
      return { problem: { rule: 'valid-link', why: target.why } };
    case 'anchor': {
      const anchor = body.find(target.anchor);
      return anchor === undefined ? { problem: { rule: 'valid-anchor', why: 'No heading of this article has that anchor.' } } : { url: `#${anchor}` };
    }
    case 'file': {
      const page = places.pages.get(target.path);
      if (!page) return { problem: { rule: 'valid-link', why: `${JSON.stringify(target.path)} is no article that was imported.` } };
      const address = relativeAddress(newPath, page.path);
      if (target.anchor === undefined) return { url: address };
      const anchor = page.body.find(target.anchor);
      if (anchor !== undefined) return { url: page.path === newPath ? `#${anchor}` : `${address}#${anchor}` };
      return { url: `${address}#${encodeURIComponent(target.anchor)}`, problem: { rule: 'valid-anchor', why: `No heading of ${JSON.stringify(page.path)} has that anchor.` } };
    }
  }
}

async function imageAddress(target: OldTarget, newPath: string, places: Places): Promise<Answer> {
  const wrong = (why: string): Answer => ({ problem: { rule: 'valid-image-link', why } });
  if (target.kind === 'external') return { url: target.url };
  if (target.kind === 'unresolved') return wrong(target.why);
  if (target.kind === 'anchor') return wrong('The address is that of a place in the text.');
  if (places.pages.has(target.path)) return wrong(`${JSON.stringify(target.path)} is an article, not an image.`);
  const name = await places.images.place(target.path, folderOf(newPath));
  return name === undefined ? wrong(`${JSON.stringify(target.path)} cannot be read as an image.`) : { url: name };
}

/** An address as Markdown takes it without brackets around. */
function written(url: string): string {
  return url.replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Where the address of a link, image or definition stands in the text; undefined for links written as bare addresses. */
function destinationOf(node: Reference, text: string): { start: number; end: number } | undefined {
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
