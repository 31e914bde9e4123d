import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';
import { isInternalPath } from './place.ts';
import { isPublicDocument } from './leads.ts';
import { mostAlike, NameIndex } from './name-index.ts';
import { folderOf, nameOf } from '../resolve.ts';

/** Finds the path that an author most likely meant. A lookup takes the logarithm of the number of files. */
export class PathIndex {
  readonly #paths: ReadonlySet<string>;
  /** Those with capitals, by what they are without. */
  readonly #inCapitals = new Map<string, string>();
  readonly #folders = new Map<string, NameIndex>();
  readonly #known = new Map<string, string | undefined>();
  // Most content asks for none or one of these.
  #byName: Map<string, string[]> | undefined;
  #names: NameIndex | undefined;
  #byFolder: Map<string, string[]> | undefined;

  constructor(paths: Iterable<string>) {
    this.#paths = new Set([...paths].toSorted());
    for (const path of this.#paths) {
      const folded = path.toLowerCase();
      if (folded !== path && !this.#inCapitals.has(folded)) this.#inCapitals.set(folded, path);
    }
  }

  /** The path that differs from this one in case alone. */
  differsInCase(path: string): string | undefined {
    const found = this.#inAnyCase(path);
    return found === path ? undefined : found;
  }

  /** The first path, in sorted order, that is equal but for case. */
  #inAnyCase(path: string): string | undefined {
    const folded = path.toLowerCase();
    const inCapitals = this.#inCapitals.get(folded);
    if (!this.#paths.has(folded)) return inCapitals;
    return inCapitals !== undefined && inCapitals < folded ? inCapitals : folded;
  }

  /** Nearest path: equal but for case, else of the same name in the folder most like it, else of a name few edits away, first in the same folder. */
  nearest(path: string): string | undefined {
    if (!this.#known.has(path)) this.#known.set(path, this.differsInCase(path) ?? this.namesake(path) ?? this.#misspelt(path));
    return this.#known.get(path);
  }

  /** Nearest path in the same folder: equal but for case, else of a name few edits away. */
  beside(path: string): string | undefined {
    const found = this.differsInCase(path);
    if (found !== undefined) return found;
    const folder = folderOf(path.toLowerCase());
    this.#byFolder ??= group(this.#paths, folderOf);
    const neighbours = this.#byFolder.get(folder);
    if (!neighbours) return undefined;
    let names = this.#folders.get(folder);
    if (!names) this.#folders.set(folder, (names = new NameIndex(neighbours.map((neighbour) => nameOf(neighbour.toLowerCase())))));
    return this.#besideOf(path, names.near(nameOf(path)));
  }

  /** The path of the same name in the folder most like it. */
  namesake(path: string): string | undefined {
    return mostAlike(path, this.#namesakes().get(nameOf(path).toLowerCase()) ?? []);
  }

  #misspelt(path: string): string | undefined {
    this.#names ??= new NameIndex(this.#namesakes().keys());
    const near = this.#names.near(nameOf(path));
    return this.#besideOf(path, near) ?? mostAlike(path, this.#namesakes().get(near[0] ?? '') ?? []);
  }

  #namesakes(): Map<string, string[]> {
    return (this.#byName ??= group(this.#paths, nameOf));
  }

  #besideOf(path: string, names: readonly string[]): string | undefined {
    for (const name of names) {
      const found = this.#inAnyCase(`${folderOf(path)}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Paths by a part of them, in lower case. */
function group(paths: Iterable<string>, part: (path: string) => string): Map<string, string[]> {
  return Map.groupBy(paths, (path) => part(path).toLowerCase());
}

const indexes = new WeakMap<Catalogue['files'], Map<string, PathIndex>>();

/** The index of the articles or images that a document may point at; internal ones only for internal documents, so that no name leaks. */
export function pathIndexFor({ files }: Pick<Catalogue, 'files'>, from: DocumentFacts, what: 'articles' | 'images'): PathIndex {
  const forCustomers = isPublicDocument(from);
  const key = `${what} ${forCustomers}`;
  let byKey = indexes.get(files);
  if (!byKey) indexes.set(files, (byKey = new Map()));
  let index = byKey.get(key);
  if (!index) {
    const paths = [...files].filter((path) => (what === 'articles' ? path.endsWith('.md') : isImagePath(path)) && !(forCustomers && isInternalPath(path)));
    byKey.set(key, (index = new PathIndex(paths)));
  }
  return index;
}

const illustrated = new Set(['public-article', 'internal-article', 'vendor-article', 'program-page']);

/** Whether a document may show images, which then stand beside it. */
export function holdsImages({ identity }: DocumentFacts): boolean {
  return illustrated.has(identity.kind);
}

/** Whether a path ends as the images that content may hold do. */
export function isImagePath(path: string): boolean {
  return /\.(?:png|jpe?g|webp)$/i.test(path);
}
