import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hexDigest } from '../../pipeline/digest.ts';
import { decode, encode, type Item } from './cbor.ts';
import { packed, unpacked } from './index-file.ts';
import { mergedWords, sizeOf, type Word } from './merge-words.ts';

/** What Pagefind writes about a whole index, and the files it names. */
type Meta = [version: string, pages: [name: string, words: number][], chunks: Chunk[], filters: [filter: string, name: string][], sorts: [], fields: string[]];
type Chunk = [from: string, to: string, name: string];
type Filter = [filter: string, values: [value: string, pages: number[]][]];

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

interface Part {
  folder: string;
  meta: Meta;
  /** Pages of the parts before it. */
  before: number;
}

/** How much Pagefind puts into one file of words. */
const mostInChunk = 20_000;

/**
 * Makes one search index of several that Pagefind wrote for parts of one site: the same that it would have written for all pages at once,
 * but for the names of some files. What the parts hold is taken out of them.
 *
 * @param folders the indexes, in the order that their pages get.
 * @param into folder of the new one, made where there is none.
 * @throws {Error} when an index is not as Pagefind writes one for a site in one language.
 */
export function mergeIndexes(folders: readonly string[], into: string): void {
  const [first = ''] = folders;
  const entry = JSON.parse(readFileSync(path.join(first, entryFile), 'utf8')) as Entry;
  const [language = ''] = Object.keys(entry.languages);
  const parts: Part[] = [];
  let before = 0;
  for (const folder of folders) {
    const meta = readMeta(folder, language);
    parts.push({ folder, meta, before });
    before += meta[1].length;
  }
  for (const name of ['fragment', 'index', 'filter']) mkdirSync(path.join(into, name), { recursive: true });
  for (const file of readdirSync(first, { withFileTypes: true })) if (file.isFile() && file.name !== entryFile && !file.name.endsWith('.pf_meta')) renameSync(path.join(first, file.name), path.join(into, file.name));
  const fields = [...new Set(parts.flatMap(({ meta }) => meta[5]))].sort(byBytes);
  const pages = parts.flatMap((part) => takePages(part, into));
  const filters = writeFilters(parts, into, language);
  const meta: Meta = [parts[0]?.meta[0] ?? '', pages, writeWords(parts, fields, into, language), filters, [], fields];
  const bytes = encode(meta);
  const hash = `${language}_${hexDigest(bytes).slice(0, 10)}`;
  writeFileSync(path.join(into, `pagefind.${hash}.pf_meta`), packed(bytes));
  writeFileSync(path.join(into, entryFile), JSON.stringify({ ...entry, languages: { [language]: { ...entry.languages[language], hash, page_count: before } } }));
}

const entryFile = 'pagefind-entry.json';

function readMeta(folder: string, language: string): Meta {
  const { languages } = JSON.parse(readFileSync(path.join(folder, entryFile), 'utf8')) as Entry;
  const { hash } = languages[language] ?? {};
  if (hash === undefined || Object.keys(languages).length !== 1) throw new Error(`The pages of one edition are in several languages (${Object.keys(languages).join(', ')}); the search knows one.`);
  const name = `pagefind.${hash}.pf_meta`;
  const meta = decode(unpacked(name, readFileSync(path.join(folder, name)))) as Meta;
  if (meta.length !== 6 || meta[4].length > 0) throw new Error(`${name} says more than Pagefind 1.5 does.`);
  return meta;
}

/** Moves the texts of a part's pages; two that got the same short name in different parts get different ones. */
function takePages({ folder, meta }: Part, into: string): Meta[1] {
  return meta[1].map(([name, words]) => {
    const from = path.join(folder, 'fragment', `${name}.pf_fragment`);
    const free = freeName(path.join(into, 'fragment'), name, '.pf_fragment', () => hexDigest(readFileSync(from)));
    renameSync(from, path.join(into, 'fragment', `${free}.pf_fragment`));
    return [free, words];
  });
}

function writeFilters(parts: readonly Part[], into: string, language: string): Meta[3] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { folder, meta, before } of parts) {
    for (const [, name] of meta[3]) {
      const [filter, values] = readFile(folder, 'filter', name, 'pf_filter') as Filter;
      const merged = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, merged);
      for (const [value, pages] of values) merged.set(value, [...(merged.get(value) ?? []), ...pages.map((page) => page + before)]);
    }
  }
  return [...filters].map(([filter, values]) => [filter, writeFile(into, 'filter', language, 'pf_filter', [filter, [...values]])]);
}

/** Writes the words of all parts into files as large as Pagefind makes them, and names each by its first and last word. */
function writeWords(parts: readonly Part[], fields: readonly string[], into: string, language: string): Chunk[] {
  const chunks: Chunk[] = [];
  let words: Word[] = [];
  let size = 0;
  const flush = (): void => {
    const [one, last] = [words[0], words.at(-1)];
    if (one && last) chunks.push([one[0], last[0], writeFile(into, 'index', language, 'pf_index', [words])]);
    [words, size] = [[], 0];
  };
  for (const word of mergedWords(parts.map(({ folder, meta, before }) => ({ words: wordsOf(folder, meta), before, fields: meta[5].map((field) => fields.indexOf(field)) })))) {
    words.push(word);
    size += sizeOf(word);
    if (size >= mostInChunk) flush();
  }
  flush();
  return withShortEnds(chunks);
}

/** Words of an index in their order, one file at a time. */
function* wordsOf(folder: string, [, , chunks]: Meta): Generator<Word> {
  for (const [, , name] of chunks) yield* (readFile(folder, 'index', name, 'pf_index') as [Word[]])[0];
}

/** The same with no more of each boundary than tells a file from its neighbour, as Pagefind shortens them. */
function withShortEnds(chunks: readonly Chunk[]): Chunk[] {
  const ends = chunks.map(([from, to]): [string, string] => [from, to]);
  for (const [place, next] of ends.slice(1).entries()) {
    const last = ends[place]!;
    const [a, b] = [[...last[1]], [...next[0]]];
    const differs = b.findIndex((character, at) => character !== a[at]);
    const length = (differs === -1 ? b.length : differs) + 1;
    last[1] = a.slice(0, length).join('');
    next[0] = b.slice(0, length).join('');
  }
  return chunks.map(([, , name], place) => [...ends[place]!, name]);
}

function readFile(folder: string, kind: string, name: string, extension: string): Item {
  const file = `${kind}/${name}.${extension}`;
  return decode(unpacked(file, readFileSync(path.join(folder, file))));
}

function writeFile(into: string, kind: string, language: string, extension: string, item: Item): string {
  const bytes = encode(item);
  const name = freeName(path.join(into, kind), `${language}_`, `.${extension}`, () => hexDigest(bytes), 7);
  writeFileSync(path.join(into, kind, `${name}.${extension}`), packed(bytes));
  return name;
}

/** A beginning with as much of a digest behind it as no other file of the folder has. */
function freeName(folder: string, start: string, extension: string, digest: () => string, least = 0): string {
  for (let length = least; length < 65; length += 1) {
    const name = length === 0 ? start : start + digest().slice(0, length);
    if (!existsSync(path.join(folder, name + extension))) return name;
  }
  throw new Error(`The search index holds ${start}${extension} twice.`);
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
