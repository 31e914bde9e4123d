import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInternalPath } from '../rules/kit/catalogue/place.ts';
import type { ContentFolder } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { diskSource, type Source } from './source.ts';

/** The content of a project, as far as it is there. */
export interface OpenContent {
  source: Source;
  /** The roots that are there, by the index that entries carry. */
  folders: readonly ContentFolder[];
  /** What `checkContent` is told about the roots. */
  roots: { publicRoots: ReadonlySet<number>; absentRoots: readonly string[] };
}

/**
 * Opens the roots that are there; an optional one may be missing. Throws ConfigurationError when another one is, or all are.
 *
 * @param options.noLinks refuse whatever a link leads to, at the moment it is read: for what is published.
 */
export function openContent(configured: readonly ContentFolder[], options: { noLinks?: boolean } = {}): OpenContent {
  const folders = configured.filter(isThere);
  if (folders.length === 0) throw new ConfigurationError(`none of the content folders is there: ${configured.map(({ name }) => name).join(', ')}`);
  return {
    source: diskSource(folders.map((folder) => folder.path), options),
    folders,
    roots: {
      publicRoots: new Set(folders.flatMap((folder, index) => (folder.public ? [index] : []))),
      absentRoots: configured.filter((folder) => !folders.includes(folder)).map(({ name }) => name),
    },
  };
}

/** Says of each file of some content where it stands, or would stand, as seen from a folder, so that a terminal can open it. */
export function pathsFrom(cwd: string, { source, folders }: OpenContent): (file: string) => string {
  const owners = new Map<string, ContentFolder>();
  const [only] = folders;
  if (folders.length === 1 && only) return (file) => path.relative(cwd, path.join(only.path, file)).replaceAll(path.sep, '/');
  // What several roots hold is read from the first one; of a single one there is nothing to ask.
  for (const { path: file, root } of folders.length > 1 ? source.list() : []) {
    const folder = folders[root];
    if (folder && !owners.has(file)) owners.set(file, folder);
  }
  return (file) => {
    const folder = folders.length === 1 ? folders[0] : owners.get(file) ?? folders.find((candidate) => !candidate.public || !isInternalPath(file));
    return path.relative(cwd, path.join(folder?.path ?? '', file)).replaceAll(path.sep, '/');
  };
}

function isThere({ path: folder, optional }: ContentFolder): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  // A submodule that was not checked out is an empty folder.
  if (optional && (!stats || (stats.isDirectory() && readdirSync(folder).length === 0))) return false;
  if (!stats?.isDirectory()) throw new ConfigurationError(`no content folder at ${folder}`);
  return true;
}
