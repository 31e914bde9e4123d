import type { Catalogue } from '../define-rule.ts';
import { folderOf, nameOf } from '../resolve.ts';
import { isInternalPath } from './place.ts';

export interface Folder {
  /** Its `solution.md` or `partner.md`. */
  page?: string;
  /** The first article in it or below. */
  first: string;
}

const known = new WeakMap<Catalogue, Map<string, Folder>>();
const pages = new Set(['solution.md', 'partner.md']);

/** What a folder holds, by its path in any case; undefined when there is no such folder. */
export function findFolder(catalogue: Catalogue, path: string): Folder | undefined {
  let folders = known.get(catalogue);
  if (!folders) known.set(catalogue, (folders = readFolders(catalogue)));
  return folders.get(path.toLowerCase());
}

function readFolders(catalogue: Catalogue): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const path of [...catalogue.files].filter((file) => file.endsWith('.md')).toSorted()) {
    for (let at = folderOf(path); at !== ''; at = folderOf(at)) {
      // What customers must not see never speaks for a folder that they see.
      if (isInternalPath(path) && !isInternalPath(at)) continue;
      const folder = folders.get(at.toLowerCase()) ?? { first: path };
      if (folderOf(path) === at && pages.has(nameOf(path))) folder.page = path;
      folders.set(at.toLowerCase(), folder);
    }
  }
  return folders;
}
