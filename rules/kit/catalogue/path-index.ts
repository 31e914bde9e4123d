import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';
import { isInternalPath } from './place.ts';
import { isPublicDocument } from './leads.ts';
import { mostAlike, NameIndex } from './name-index.ts';
import { folderOf, nameOf } from '../resolve.ts';

/** Finds the path that an author most likely meant. A lookup takes the logarithm of the number of files. */
export class PathIndex {
  readonly #byCase = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #names: NameIndex;
  readonly #byFolder = new Map<string, string[]>();
  readonly #folders = new Map<string, NameIndex>();
  readonly #known = new Map<string, string | undefined>();

  constructor(paths: Iterable<string>) {
    for (const path of [...paths].toSorted()) {
      const folded = path.toLowerCase();
      if (!this.#byCase.has(folded)) this.#byCase.set(folded, path);
      const name = nameOf(folded);
      const namesakes = this.#byName.get(name);
      if (namesakes) namesakes.push(path);
      else this.#byName.set(name, [path]);
      const folder = folderOf(folded);
      const neighbours = this.#byFolder.get(folder);
      if (neighbours) neighbours.push(name);
      else this.#byFolder.set(folder, [name]);
    }
    this.#names = new NameIndex(this.#byName.keys());
  }

  /** The path that differs from this one in case alone. */
  differsInCase(path: string): string | undefined {
    const found = this.#byCase.get(path.toLowerCase());
    return found === path ? undefined : found;
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
    const neighbours = this.#byFolder.get(folder);
    if (!neighbours) return undefined;
    let names = this.#folders.get(folder);
    if (!names) this.#folders.set(folder, (names = new NameIndex(neighbours)));
    return this.#besideOf(path, names.near(nameOf(path)));
  }

  /** The path of the same name in the folder most like it. */
  namesake(path: string): string | undefined {
    return mostAlike(path, this.#byName.get(nameOf(path).toLowerCase()) ?? []);
  }

  #misspelt(path: string): string | undefined {
    const near = this.#names.near(nameOf(path));
    return this.#besideOf(path, near) ?? mostAlike(path, this.#byName.get(near[0] ?? '') ?? []);
  }

  #besideOf(path: string, names: readonly string[]): string | undefined {
    for (const name of names) {
      const found = this.#byCase.get(`${folderOf(path)}/${name}`.toLowerCase());
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const indexes = new WeakMap<Catalogue, Map<string, PathIndex>>();

/** The index of the articles or images that a document may point at; internal ones only for internal documents, so that no name leaks. */
export function pathIndexFor(catalogue: Catalogue, from: DocumentFacts, what: 'articles' | 'images'): PathIndex {
  const forCustomers = isPublicDocument(from);
  const key = `${what} ${forCustomers}`;
  let byKey = indexes.get(catalogue);
  if (!byKey) indexes.set(catalogue, (byKey = new Map()));
  let index = byKey.get(key);
  if (!index) {
    const paths = [...catalogue.files].filter((path) => (what === 'articles' ? path.endsWith('.md') : isImagePath(path)) && !(forCustomers && isInternalPath(path)));
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
