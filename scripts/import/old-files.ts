import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../errors.ts';
import { caps } from '../pipeline/limits.ts';

/** What lies in the old folder. Paths use forward slashes and count from it. */
export interface OldFolder {
  /** Where the paths begin. */
  root: string;
  /** Sorted. */
  files: string[];
  /** What is not read at all, with the reason. */
  refused: { path: string; why: string }[];
}

/** Folders of version control hold no articles. */
const ignored: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Lists an old folder, or one old file. Symbolic links and devices are refused, never followed.
 *
 * @throws {UsageError} when there is no such folder or file.
 */
export function listOldFiles(from: string): OldFolder {
  const stats = lstatSync(from, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`no folder or file ${from}`);
  if (stats.isFile()) return { root: path.dirname(from), files: [path.basename(from)], refused: [] };
  if (!stats.isDirectory()) throw new UsageError(`${from} is neither a folder nor a file`);
  const folder: OldFolder = { root: from, files: [], refused: [] };
  list(folder, '', 0);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  folder.files.sort(compare);
  folder.refused.sort((a, b) => compare(a.path, b.path));
  return folder;
}

function list(folder: OldFolder, below: string, depth: number): void {
  for (const entry of readdirSync(path.join(folder.root, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) folder.refused.push({ path: name, why: 'It is a symbolic link. Put the file itself here.' });
    else if (entry.isDirectory()) {
      if (ignored.has(entry.name)) continue;
      if (depth >= caps.depth) folder.refused.push({ path: name, why: `It lies more than ${caps.depth} folders deep.` });
      else list(folder, name, depth + 1);
    } else if (entry.isFile()) folder.files.push(name);
    else folder.refused.push({ path: name, why: 'It is neither a file nor a folder.' });
  }
}

/** Bytes of an old file. */
export function readOldFile(folder: OldFolder, file: string): Uint8Array {
  return readFileSync(path.join(folder.root, file));
}
