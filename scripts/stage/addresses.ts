import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { folderOf, resolveReference } from '../../rules/kit/resolve.ts';
import { routeOf } from '../../rules/kit/route.ts';
import { isOpenAddress } from '../../schemas/open-html.ts';
import type { LeadsTo } from './unseen.ts';

/** A page that an edition holds. */
export interface Page {
  route: string;
  anchors: ReadonlySet<string>;
}

/** The pages of documents, by the documents' paths. */
export function pagesOf(documents: readonly DocumentFacts[]): Map<string, Page> {
  return new Map(documents.map((facts) => [facts.path, { route: routeOf(facts.identity), anchors: new Set(facts.anchors) }]));
}

/** Where the relative addresses of a document lead within an edition. */
export interface Addresses {
  links: Record<string, string>;
  /** Address as written -> path of the image file. */
  images: Record<string, string>;
}

/** Resolves the relative addresses of a document against the pages that the edition holds. An image counts when it stands in the document's own folder. */
export function resolveAddresses(facts: DocumentFacts, pages: ReadonlyMap<string, Page>, files: ReadonlySet<string>): Addresses {
  const links = new Map<string, string>();
  const images = new Map<string, string>();
  for (const { url, image, form } of facts.references) {
    const target = resolveReference(facts.path, url);
    if (target.kind !== 'file') continue;
    const page = pages.get(target.path);
    if (page && !image) links.set(url, page.route + (target.anchor !== undefined && page.anchors.has(target.anchor) ? `#${encodeURIComponent(target.anchor)}` : ''));
    const isImage = /\.(?:png|jpe?g|webp)$/.test(target.path) && (image || form === 'definition');
    if (isImage && files.has(target.path) && folderOf(target.path) === folderOf(facts.path)) images.set(url, target.path);
  }
  return { links: sorted(links), images: sorted(images) };
}

/** Where the addresses of a document lead, for its pages: to what the edition holds, a place on the same page, or a place on the web. */
export function leadsTo(links: Readonly<Record<string, unknown>>, images: Readonly<Record<string, unknown>>): LeadsTo {
  return {
    link: (url) => Object.hasOwn(links, url) || /^#./.test(url) || isOpenAddress(url),
    image: (url) => Object.hasOwn(images, url),
  };
}

/** A map as a record with its keys in order. */
export function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  // No prototype: an address may be called "__proto__".
  const record: Record<string, T> = Object.create(null) as Record<string, T>;
  for (const key of [...map.keys()].sort()) record[key] = map.get(key) as T;
  return record;
}
