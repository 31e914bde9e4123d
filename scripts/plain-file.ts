import { constants, fstatSync, openSync, readSync } from 'node:fs';

/** Opens a file without following a link and without waiting for the other end of a pipe; undefined where there is none. Throws when it cannot be opened. */
export function openPlain(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The bytes of an open file, `most` at most. Throws when it is no plain file.
 *
 * @param name what it is called in the error.
 */
export function readPlain(descriptor: number, name: string, most: number): Uint8Array {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) throw new Error(`${name} is no file`);
  const bytes = Buffer.allocUnsafe(Math.min(stats.size, most));
  let filled = 0;
  while (filled < bytes.length) {
    const got = readSync(descriptor, bytes, filled, bytes.length - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return bytes.subarray(0, filled);
}
