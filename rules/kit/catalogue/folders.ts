import type { Catalogue } from '../define-rule.ts';
import { folderOf, nameOf } from '../resolve.ts';
import { isInternalPath } from './place.ts';

export interface Folder {
  /** Its `solution.md` or `partner.md`. */
  page?: string;
  /** The first article in it or below. */
  first: string;
}

const known = new WeakMap<Catalogue['files'], Map<string, Folder>>();
const pages = new Set(['solution.md', 'partner.md']);

/** What a folder holds, by its path in any case; undefined when there is no such folder. */
export function findFolder({ files }: Pick<Catalogue, 'files'>, path: string): Folder | undefined {
  let folders = known.get(files);
  if (!folders) known.set(files, (folders = readFolders(files)));
  return folders.get(path.toLowerCase());
}

function readFolders(files: Iterable<string>): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  /** The folder that is entered already, with all around it. */
  let entered = '';
  for (const path of [...files].filter((file) => file.endsWith('.md')).toSorted()) {
    const home = folderOf(path);
    const isPage = pages.has(nameOf(path));
    if (home === entered && !isPage) continue;
    // What customers must not see never speaks for a folder that they see.
    const isInternal = isInternalPath(path);
    for (let at = home; at !== ''; at = folderOf(at)) {
      if (isInternal && !isInternalPath(at)) continue;
      const folder = folders.get(at.toLowerCase()) ?? { first: path };
      if (home === at && isPage) folder.page = path;
      folders.set(at.toLowerCase(), folder);
    }
    if (!isInternal || isInternalPath(home)) entered = home;
  }
  return folders;
}
