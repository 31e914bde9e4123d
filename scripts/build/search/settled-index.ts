import { hexDigest } from '../../pipeline/digest.ts';
import { decode, encode } from './cbor.ts';
import { packed, unpacked } from './index-file.ts';

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * The files of a search index with all that Pagefind leaves to chance put in order: it lists filters and their values as they
 * lie in its memory, so that two builds of one edition would differ in bytes, and in the names that it makes of them.
 *
 * @throws {Error} when a file is not as Pagefind writes it.
 */
export function settledIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.map((file) => {
    const name = /^filter\/(\w+)\.pf_filter$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    // A name, and a list of values with the pages of each.
    const bytes = withSortedList(unpacked(file.path, file.content), 1);
    const settled = nameOf(bytes, name);
    renamed.set(name, settled);
    return { path: `filter/${settled}.pf_filter`, content: packed(bytes) };
  });
  const metas = filters.map((file) => {
    const name = /^pagefind\.(\w+)\.pf_meta$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    // Version, pages, chunks of the index, and then the filters, each with the name of its file.
    const bytes = withSortedList(withNames(unpacked(file.path, file.content), renamed), 3);
    const settled = nameOf(bytes, name);
    renamed.set(name, settled);
    return { path: `pagefind.${settled}.pf_meta`, content: packed(bytes) };
  });
  return metas.map((file) => (file.path === 'pagefind-entry.json' ? { path: file.path, content: withNames(file.content, renamed) } : file)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A name as long as the one that Pagefind gave, made of what the file holds now. */
function nameOf(bytes: Buffer, name: string): string {
  const [, language = '', hash = ''] = /^(.*_)([\da-f]+)$/.exec(name) ?? [];
  return language + hexDigest(bytes).slice(0, hash.length);
}

function withNames(bytes: Uint8Array, names: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(bytes).toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** What some bytes say with the list at a place of it sorted by the bytes of its items. */
function withSortedList(bytes: Buffer, place: number): Buffer {
  const items = decode(bytes);
  const list = Array.isArray(items) ? items[place] : undefined;
  if (!Array.isArray(items) || !Array.isArray(list)) throw new Error('The search index has no list where Pagefind writes one.');
  const sorted = list.map((item) => ({ item, bytes: encode(item) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return encode(items.with(place, sorted.map(({ item }) => item)));
}
