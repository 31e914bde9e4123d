import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diskSource } from '../source.ts';
import type { FixedFile } from './fix-content.ts';

/** A file that is not written, and why, as the end of "<path> ...". */
export interface NotWritten {
  path: string;
  why: string;
}

/**
 * Writes files into their content roots: all, or none when one of them cannot be written or is no longer what was judged. Each is
 * written beside its place and moved there, so that nobody ever reads a half of it; its mode stays.
 *
 * @param roots folders, by the index that a file carries.
 * @returns the files that keep the others from being written.
 * @throws when the system refuses to move a file that it let be written; those before it are in their places then.
 */
export function writeFiles(files: readonly FixedFile[], roots: readonly string[]): NotWritten[] {
  const drafts: { draft: string; place: string }[] = [];
  const problems: NotWritten[] = [];
  try {
    for (const file of files) {
      const root = roots[file.root] ?? '';
      const place = path.join(root, file.path);
      const why = problemWith(root, file, place);
      if (why === undefined) drafts.push({ draft: writeBeside(place, file.after), place });
      else problems.push({ path: file.path, why });
    }
    if (problems.length > 0) return problems;
    for (const one of drafts) renameSync(one.draft, one.place);
    return [];
  } finally {
    // What was moved to its place is no longer here.
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

function problemWith(root: string, { path: file, before }: FixedFile, place: string): string | undefined {
  try {
    // Neither the file nor a folder on the way to it may lead elsewhere.
    if (!lstatSync(place).isFile() || realpathSync(place) !== path.join(realpathSync(root), file)) return 'is not a plain file of the content';
    accessSync(place, constants.W_OK);
    accessSync(path.dirname(place), constants.W_OK);
    if (!Buffer.from(diskSource([root]).read(file)).equals(before)) return 'has changed since it was judged; run the command again';
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'cannot be written; look at its permissions' : `cannot be written (${code ?? String(error)})`;
  }
}

function writeBeside(place: string, text: string): string {
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.${randomBytes(6).toString('hex')}`);
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fchmodSync(descriptor, lstatSync(place).mode & 0o7777);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return draft;
}
