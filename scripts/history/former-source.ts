import { readBlobs, runGit } from '../check/git.ts';
import type { ContentFolder } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { caps } from '../pipeline/limits.ts';
import { isImage } from '../pipeline/read-file.ts';
import { closedFolder, sortEntries, type Entry, type Source } from '../source.ts';

/** A file of a former version. */
interface FormerFile {
  path: string;
  root: number;
  type: Entry['type'];
  size: number;
  /** Its blob: the same for the same bytes. */
  id: string;
}

/** Content as it was, read from git. */
export interface FormerSource extends Source {
  /** The blob of a file, as of the root that it is read from. */
  idOf(path: string): string | undefined;
}

/** Opens former versions of some content roots, and keeps the texts that several of them share. */
export class FormerContent {
  readonly #roots: readonly Pick<ContentFolder, 'path'>[];
  readonly #texts = new Map<string, Uint8Array>();

  constructor(roots: readonly Pick<ContentFolder, 'path'>[]) {
    this.#roots = roots;
  }

  /**
   * The content of one version.
   *
   * @param trees of each root.
   * @param isKnown whether nobody will ask for the bytes of an image any more.
   * @throws ConfigurationError when git does not give what it should hold.
   */
  async open(trees: readonly string[], isKnown: (path: string, id: string) => boolean): Promise<FormerSource> {
    const lists = await Promise.all(trees.map((tree, root) => this.#list(tree, root)));
    const files = new Map<string, FormerFile>();
    for (const file of lists.flat()) if (file.type === 'file' && !files.has(file.path)) files.set(file.path, file);
    const images = new Map<string, Uint8Array>();
    for (const [root, { path: folder }] of this.#roots.entries()) {
      const wanted = [...files.values()].filter((file) => file.root === root && (isImage(file.path) ? !isKnown(file.path, file.id) : !this.#texts.has(file.id)));
      const blobs = await readBlobs(folder, [...new Set(wanted.map(({ id }) => id))], caps.read);
      for (const { path, id, size } of wanted) {
        // What is larger than anything may be is judged by its size alone.
        const bytes = blobs.get(id) ?? new Uint8Array(Math.min(size, caps.read));
        if (isImage(path)) images.set(id, bytes);
        else this.#texts.set(id, Uint8Array.from(bytes));
      }
    }
    const entries = sortEntries(lists.flat().map(({ path, root, type, size }): Entry => ({ path, root, type, size })));
    return {
      list: () => entries,
      read: (path, most = Number.POSITIVE_INFINITY) => {
        const id = files.get(path)?.id ?? '';
        const bytes = this.#texts.get(id) ?? images.get(id);
        if (!bytes) throw new Error(`${path} is not in this version`);
        return bytes.subarray(0, most);
      },
      describe: () => ({ kind: 'memory', roots: [] }),
      idOf: (path) => files.get(path)?.id,
    };
  }

  async #list(tree: string, root: number): Promise<FormerFile[]> {
    const { code, out, err } = await runGit(this.#roots[root]!.path, ['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
    if (code !== 0) throw new ConfigurationError(`git cannot list a former version: ${err.split('\n')[0] ?? ''}`);
    const files: FormerFile[] = [];
    const closed = new Set<string>();
    for (const line of out.toString().split('\0')) {
      const [, mode = '', id = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
      if (path === '') continue;
      const folder = closedFolder(path);
      if (folder !== undefined) {
        if (!closed.has(folder)) files.push({ path: folder, root, type: 'folder', size: 0, id });
        closed.add(folder);
        continue;
      }
      files.push({ path, root, type: mode.startsWith('100') ? 'file' : mode.startsWith('12') ? 'symlink' : 'other', size: Number(size) || 0, id });
    }
    return files;
  }
}
