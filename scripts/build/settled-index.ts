import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What each file of Pagefind's begins with; CBOR follows. */
const signature = 'pagefind_dcd';

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
    const bytes = sortList(unpacked(file), 1);
    const settled = nameOf(bytes, name);
    renamed.set(name, settled);
    return { path: `filter/${settled}.pf_filter`, content: packed(bytes) };
  });
  const metas = filters.map((file) => {
    const name = /^pagefind\.(\w+)\.pf_meta$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    // Version, pages, chunks of the index, and then the filters, each with the name of its file.
    const bytes = sortList(withNames(unpacked(file), renamed), 3);
    const settled = nameOf(bytes, name);
    renamed.set(name, settled);
    return { path: `pagefind.${settled}.pf_meta`, content: packed(bytes) };
  });
  return metas.map((file) => (file.path === 'pagefind-entry.json' ? { path: file.path, content: withNames(file.content, renamed) } : file)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function unpacked({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) throw new Error(`${path} does not begin as a file of Pagefind does.`);
  return bytes.subarray(signature.length);
}

function packed(bytes: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

/** A name as long as the one that Pagefind gave, made of what the file holds now. */
function nameOf(bytes: Buffer, name: string): string {
  const [, language = '', hash = ''] = /^(.*_)([\da-f]+)$/.exec(name) ?? [];
  return language + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
}

function withNames(bytes: Uint8Array, names: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(bytes).toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** CBOR with the list at a place of the outermost one sorted by its bytes. */
function sortList(bytes: Buffer, place: number): Buffer {
  let at = headAt(bytes, 0).size;
  for (let skipped = 0; skipped < place; skipped += 1) at = endOf(bytes, at);
  const { kind, count, size } = headAt(bytes, at);
  if (kind !== 4) throw new Error('The search index has no list where Pagefind writes one.');
  const items: Buffer[] = [];
  let end = at + size;
  for (let taken = 0; taken < count; taken += 1) {
    const start = end;
    end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
  }
  return Buffer.concat([bytes.subarray(0, at + size), ...items.toSorted((a, b) => Buffer.compare(a, b)), bytes.subarray(end)]);
}

/** The head of an item: what kind it is, how much it holds, and how many bytes say so (RFC 8949, section 3). */
function headAt(bytes: Buffer, at: number): { kind: number; count: number; size: number } {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, count: short, size: 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined) throw new Error('The search index holds a length that Pagefind does not write.');
  return { kind, count: bytes.readUIntBE(at + 1, width), size: 1 + width };
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, count, size } = headAt(bytes, at);
  const end = at + size;
  if (kind === 2 || kind === 3) return end + count;
  if (kind !== 4 && kind !== 5) return end;
  let next = end;
  for (let item = 0; item < count * (kind === 5 ? 2 : 1); item += 1) next = endOf(bytes, next);
  return next;
}
