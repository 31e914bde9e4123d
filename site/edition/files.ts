import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The bytes of a file of an edition, and of that file alone.
 *
 * @param file from the folder, with forward slashes, written as the disk has it.
 * @throws {Error} when it is no file, when a link stands on the way to it, or when it has a second name elsewhere: an edition is written anew, so that somebody else put it there.
 */
export function readInside(folder: string, file: string): Buffer<ArrayBuffer> {
  if (/(?:^|\/)\.{0,2}(?:\/|$)|\\/.test(file)) throw new Error(`${JSON.stringify(file)} is no path of a file of the edition.`);
  const wanted = path.join(realpathSync.native(folder), file);
  const opened = openSync(path.join(folder, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(opened);
    // Asked for after it was opened: what is read is the file that has this name and no link on the way, whatever stood there before.
    const real = realpathSync.native(path.join(folder, file));
    const there = statSync(real);
    if (!stats.isFile() || stats.nlink > 1 || real !== wanted || there.ino !== stats.ino || there.dev !== stats.dev) throw new Error(`${file} is not a file of the edition alone, but a link or another name of something else.`);
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Everything in an edition that is no folder, links included, with forward slashes. */
export function entriesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
