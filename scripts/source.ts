import { closeSync, fstatSync, lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { idPattern } from '../rules/kit/catalogue/place.ts';
import { ConfigurationError } from './errors.ts';
import { openPlain, readPlain } from './plain-file.ts';

/** One place of the content where something stands. Nothing but a file is ever opened. */
export interface Place {
  /** From the content root, with forward slashes. */
  path: string;
  /** Index of the root it stands in. */
  root: number;
  /** A folder is listed when it was not looked into; what the system refuses to show is unreadable. */
  type: 'file' | 'symlink' | 'folder' | 'unreadable' | 'other';
}

/** The same with its size, which the system has to be asked for once more. */
export interface Entry extends Place {
  /** Bytes of a file; of anything else, 0. */
  size: number;
}

/** Everything there is, sorted as a source lists it; the size of one place is looked up when somebody asks for it. */
export interface Listing {
  places: readonly Place[];
  sizeOf(place: Place): number;
}

/** Where content comes from: several roots of the same layout laid over each other. */
export interface Source {
  /** Everything there is, sorted by path and root. Symbolic links are not followed; folders that no id can name are listed themselves, whatever they hold, and not looked into. */
  list(): Entry[];
  /** The same without the sizes, and with turns of the event loop between: for whoever asks about few of many files and has other work going on. */
  listPlaces?(): Promise<Listing>;
  /**
   * The bytes of a file; where several roots hold it, of the first one's. At most `most` bytes are read.
   * Throws when it is no file (any more) or cannot be read.
   */
  read(path: string, most?: number): Uint8Array;
  /** What it is, as plain data: a cache of verdicts knows it by this. */
  describe(): SourceDescription;
}

export type SourceDescription = { kind: 'disk'; roots: string[] } | { kind: 'memory'; roots: SourceFiles[] } | { kind: 'overlay'; under: SourceDescription; texts: Record<string, string | Uint8Array>; root: number };

/** Contents of one root by path; a file that the system refuses to open has the code of its error. */
export type SourceFiles = Record<string, string | Uint8Array | { symlink: string } | { unreadable: string }>;

/** No file of the content lies deeper. */
const deepest = 8;
/** Folders looked into between two turns of the event loop. */
const turn = 64;

/**
 * Content on disk. Throws ConfigurationError when a root is no folder.
 *
 * @param options.noLinks refuse to read a file that a link leads to, also one that a folder was replaced by since it was listed. For what is published; it costs a few microseconds a file.
 */
export function diskSource(roots: readonly string[], { noLinks = false } = {}): Source {
  const absolute = roots.map((root) => path.resolve(root));
  return {
    list() {
      const walk = new Walk(absolute);
      while (walk.look());
      return sortEntries(walk.places.map((place) => ({ path: place.path, root: place.root, type: place.type, size: sizeOnDisk(absolute, place) })));
    },
    async listPlaces() {
      const walk = new Walk(absolute);
      for (let looked = 1; walk.look(); looked += 1) if (looked % turn === 0) await new Promise(setImmediate);
      return { places: sortEntries(walk.places), sizeOf: (place) => sizeOnDisk(absolute, place) };
    },
    read(file, most = Number.POSITIVE_INFINITY) {
      for (const root of absolute) {
        const descriptor = openPlain(`${root}/${file}`);
        if (descriptor === undefined) continue;
        try {
          if (noLinks) refuseLinks(root, file, descriptor);
          return readPlain(descriptor, file, most);
        } finally {
          closeSync(descriptor);
        }
      }
      throw new Error(`${file} is gone`);
    },
    describe: () => ({ kind: 'disk', roots: absolute }),
  };
}

/** Looks into all folders of some roots, one at a time. Throws ConfigurationError when a root is no folder. */
class Walk {
  readonly places: Place[] = [];
  /** What is still to be done, the next thing last: folders to look into, and places that come after them. */
  readonly #left: (Place & { folder: string | undefined; depth: number })[];

  constructor(roots: readonly string[]) {
    for (const folder of roots) if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigurationError(`no content folder at ${folder}`);
    this.#left = roots.map((folder, root) => ({ folder, path: '', root, type: 'folder' as const, depth: 0 })).reverse();
  }

  /** Goes on to the next folder and looks into it; false when there is none. Whoever sorts what is found finds it sorted, root by root. */
  look(): boolean {
    for (;;) {
      const next = this.#left.pop();
      if (!next) return false;
      const { folder, path: at, root, type, depth } = next;
      if (folder !== undefined) {
        this.#lookInto(folder, at, root, depth);
        return true;
      }
      this.places.push({ path: at, root, type });
    }
  }

  #lookInto(folder: string, at: string, root: number, depth: number): void {
    let items: Dirent[];
    try {
      items = readdirSync(folder, { withFileTypes: true });
    } catch {
      this.places.push({ path: at, root, type: 'unreadable' });
      return;
    }
    const prefix = at === '' ? '' : `${at}/`;
    const found = items.map((item) => {
      const isOpen = item.isDirectory() && idPattern.test(item.name) && depth < deepest;
      // What lies in a folder is sorted as if its name ended in a slash.
      return { key: isOpen ? `${item.name}/` : item.name, path: prefix + item.name, root, type: typeOf(item), depth: depth + 1, folder: isOpen ? `${folder}/${item.name}` : undefined };
    });
    for (const item of found.sort((a, b) => (a.key < b.key ? 1 : -1))) this.#left.push(item);
  }
}

/** Bytes of a file; of anything else, and of what is gone, 0. */
export function sizeOnDisk(roots: readonly string[], { path: at, root, type }: Place): number {
  return type === 'file' ? (lstatSync(`${roots[root]}/${at}`, { throwIfNoEntry: false })?.size ?? 0) : 0;
}

function typeOf(item: Dirent): Place['type'] {
  if (item.isSymbolicLink()) return 'symlink';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'other';
}

/** Throws unless an open file is the one that has this very path, with no link on the way to it. */
function refuseLinks(root: string, file: string, descriptor: number): void {
  const opened = fstatSync(descriptor);
  // Asked for after it was opened: where a link stood then or stands now, the two are not the same.
  const real = realpathSync.native(`${root}/${file}`);
  const there = statSync(real);
  if (path.relative(realpathSync.native(root), real).replaceAll(path.sep, '/') !== file || there.ino !== opened.ino || there.dev !== opened.dev) throw new Error(`a link leads to ${file}`);
}

/** Content in memory, for tests and editors: one record a root, contents by path. */
export function memorySource(...roots: SourceFiles[]): Source {
  const encoder = new TextEncoder();
  return {
    list() {
      const entries: Entry[] = [];
      for (const [root, files] of roots.entries()) {
        const closed = new Set<string>();
        for (const [file, content] of Object.entries(files)) {
          const folder = closedFolder(file);
          if (folder !== undefined) {
            if (!closed.has(folder)) entries.push({ path: folder, root, type: 'folder', size: 0 });
            closed.add(folder);
            continue;
          }
          const bytes = typeof content === 'string' ? encoder.encode(content) : content instanceof Uint8Array ? content : undefined;
          entries.push({ path: file, root, type: typeof content === 'object' && 'symlink' in content ? 'symlink' : 'file', size: bytes?.length ?? 0 });
        }
      }
      return sortEntries(entries);
    },
    read(file, most = Number.POSITIVE_INFINITY) {
      for (const files of roots) {
        if (!Object.hasOwn(files, file)) continue;
        const content = files[file];
        if (typeof content === 'string') return encoder.encode(content).subarray(0, most);
        if (content instanceof Uint8Array) return content.subarray(0, most);
        if (content && 'unreadable' in content) throw Object.assign(new Error(`${content.unreadable}: ${file} cannot be opened`), { code: content.unreadable, syscall: 'open' });
        throw new Error(`${file} is no file`);
      }
      throw new Error(`${file} is gone`);
    },
    describe: () => ({ kind: 'memory', roots }),
  };
}

/**
 * Content with other texts in the place of some of its files, as they would be once they are written. A text at a path where there is
 * nothing becomes a file of the root that is given.
 */
export function overlaySource(under: Source, texts: Readonly<Record<string, string | Uint8Array>>, root = 0): Source {
  const bytes = new Map(Object.entries(texts).map(([file, text]) => [file, typeof text === 'string' ? Buffer.from(text) : text] as const));
  return {
    list() {
      const there = new Set<string>();
      const entries = under.list().map((entry) => {
        there.add(entry.path);
        const text = entry.type === 'file' ? bytes.get(entry.path) : undefined;
        return text ? { ...entry, size: text.length } : entry;
      });
      for (const [file, { length }] of bytes) {
        const folder = closedFolder(file);
        const path = folder ?? file;
        if (there.has(path)) continue;
        there.add(path);
        entries.push({ path, root, type: folder === undefined ? 'file' : 'folder', size: folder === undefined ? length : 0 });
      }
      return sortEntries(entries);
    },
    read: (file, most = Number.POSITIVE_INFINITY) => bytes.get(file)?.subarray(0, most) ?? under.read(file, most),
    describe: () => ({ kind: 'overlay', under: under.describe(), texts: { ...texts }, root }),
  };
}

/** What a source lists, sizes and all. */
export function listWhole(source: Source): Listing {
  return { places: source.list(), sizeOf: (place) => (place as Entry).size };
}

/** What a source lists, without the sizes where it can, and with turns of the event loop between, for what else goes on meanwhile. */
export async function listInTurns(source: Source): Promise<Listing> {
  return (await source.listPlaces?.()) ?? listWhole(source);
}

const openFolders = new RegExp(`^(?:${idPattern.source.slice(1, -1)}/){0,${deepest}}[^/]*$`);

/** The first folder on the way to a file that is not looked into. */
export function closedFolder(file: string): string | undefined {
  // Nearly all files lie where they may.
  if (openFolders.test(file)) return undefined;
  const folders = file.split('/').slice(0, -1);
  const closed = folders.findIndex((name, depth) => !idPattern.test(name) || depth >= deepest);
  return closed === -1 ? undefined : folders.slice(0, closed + 1).join('/');
}

/** Sorts entries in place, by path and root, as every source lists them. */
export function sortEntries<P extends Place>(entries: P[]): P[] {
  return entries.sort((a, b) => (a.path === b.path ? a.root - b.root : a.path < b.path ? -1 : 1));
}
