import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../errors.ts';

/** A file to be written. */
export interface NewFile {
  /** The content root that it goes to. */
  root: string;
  /** From there. */
  path: string;
  text: string;
}

/** Writes files that are not there yet: all, or none when one is. Throws UsageError; nothing is ever replaced, no link is followed. */
export function writeNew(files: readonly NewFile[]): void {
  for (const file of files) {
    const parts = file.path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const stats = lstatSync(path.join(file.root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
      if (stats && !stats.isDirectory()) throw new UsageError(`${parts.slice(0, depth).join('/')} is no folder`);
    }
    if (lstatSync(path.join(file.root, file.path), { throwIfNoEntry: false })) throw new UsageError(`${file.path} is there already; nothing was written`);
  }
  for (const file of files) {
    const place = path.join(file.root, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    // "wx": somebody may have been faster.
    writeFileSync(place, file.text, { flag: 'wx' });
  }
}
