import { folderOf, relativeAddress } from '../../rules/kit/resolve.ts';
import type { AnchoredBody } from './anchors.ts';
import { applyEdits, type Edit } from './edits.ts';
import type { ImageShelf } from './images.ts';
import type { OldPlaces, OldTarget } from './old-places.ts';
import { findReferences, written } from './references.ts';

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
  /** Offset in the new text, and how much of it the address takes there. */
  offset: number;
  length: number;
}

/** A new address, and what is wrong with it or why there is none. */
interface Answer {
  url?: string;
  problem?: Pick<Unresolved, 'rule' | 'why'>;
}

/** Rewrites the addresses of one body: links lead to the new paths, images to files beside the article. What does not resolve stays as it is. */
export async function rewriteAddresses(oldPath: string, newPath: string, body: AnchoredBody, places: Places): Promise<{ text: string; unresolved: Unresolved[]; links: number; images: number }> {
  const { text } = body;
  const edits: Edit[] = [];
  const missed: (Omit<Unresolved, 'offset'> & { at: number })[] = [];
  let links = 0;
  let images = 0;
  for (const { type, url: old, address, whole, write } of findReferences(text)) {
    const target = places.old.resolve(oldPath, old);
    const answer = type === 'image' ? await imageAddress(target, newPath, places) : linkAddress(target, newPath, body, places);
    const { url = old, problem } = answer;
    const replacement = url === old ? undefined : write(url);
    if (problem) {
      // What is written around an address ("<", quotes) is no part of what is wrong.
      const at = replacement === undefined ? address.start : whole.start + Math.max(0, replacement.lastIndexOf(written(url)));
      missed.push({ ...problem, url, at, length: replacement === undefined ? address.end - address.start : written(url).length });
    } else if (target.kind === 'file' && type === 'image') images += 1;
    else if (target.kind === 'file') links += 1;
    if (replacement !== undefined) edits.push({ ...whole, text: replacement });
  }
  const moved = (at: number): number => edits.reduce((sum, edit) => (edit.end <= at ? sum + edit.text.length - (edit.end - edit.start) : sum), at);
  return { text: applyEdits(text, edits), unresolved: missed.map(({ at, ...rest }) => ({ ...rest, offset: moved(at) })), links, images };
}

function linkAddress(target: OldTarget, newPath: string, body: AnchoredBody, places: Places): Answer {
  switch (target.kind) {
    case 'external':
      return { url: target.url };
    case 'unresolved':
      return { ...(target.url !== undefined && { url: target.url }), problem: { rule: 'valid-link', why: target.why } };
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
