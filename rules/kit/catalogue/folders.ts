import type { Catalogue } from '../define-rule.ts';
import { isInternalPath } from './place.ts';
import { folderOf, nameOf } from '../resolve.ts';

const known = new WeakMap<Catalogue, Map<string, string>>();
const mainNames = new Set(['solution.md', 'partner.md']);

/** The file that speaks for a folder: its `solution.md` or `partner.md`, else the first article in it or below. Undefined when there is no such folder. */
export function mainPageOf(catalogue: Catalogue, folder: string): string | undefined {
  let folders = known.get(catalogue);
  if (!folders) {
    folders = new Map();
    for (const path of [...catalogue.files].filter((file) => file.endsWith('.md')).toSorted()) {
      const own = folderOf(path);
      for (let at = own; at !== ''; at = folderOf(at)) {
        // What customers must not see never speaks for a folder that they see.
        if (isInternalPath(path) && !isInternalPath(at)) continue;
        if (!folders.has(at) || (at === own && mainNames.has(nameOf(path)))) folders.set(at, path);
      }
    }
    known.set(catalogue, folders);
  }
  return folders.get(folder);
}
