import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../build/inspect.ts';
import { hexDigest } from '../pipeline/digest.ts';

/** A file of a folder. */
export interface ListedFile {
  /** From the folder, with forward slashes. */
  path: string;
  /** In hexadecimal. */
  sha256: string;
  bytes: number;
}

/** The one command that gives a digest of this module anew, run in the folder. */
export const recompute = 'find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum';

/** The files below a folder, or some of them, in the order of their paths' bytes. */
export function listFolder(folder: string, files: readonly string[] = listFiles(folder).filter((file) => lstatSync(path.join(folder, file)).isFile())): ListedFile[] {
  return inOrder(files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return { path: file, sha256: hexDigest(bytes), bytes: bytes.length };
  }));
}

/** Files in the order that `sort` gives them in the C locale. */
export function inOrder(files: readonly ListedFile[]): ListedFile[] {
  const keyed = files.map((file) => ({ file, key: Buffer.from(file.path) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}

/** A list as `sha256sum` prints it, and as `sha256sum --check` reads it. */
export function renderList(files: readonly ListedFile[]): string {
  return files.map(({ path: file, sha256 }) => {
    // As `sha256sum` writes a name that would break its line.
    const name = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
    return `${name === file ? '' : '\\'}${sha256}  ./${name}\n`;
  }).join('');
}

/** One digest over all files, their names and their bytes. */
export function digestOfList(files: readonly ListedFile[]): string {
  return hexDigest(renderList(files));
}
