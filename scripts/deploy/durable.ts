import { chmodSync, closeSync, existsSync, fchmodSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Writes a file as a whole: after a power cut it is there with all its bytes, or not at all. */
export function writeDurably(file: string, text: string, mode: number): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', mode);
  try {
    fchmodSync(handle, mode);
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
  syncFolder(path.dirname(file));
}

/** Makes a folder and those above it that there are not; their modes are as given, whatever the umask. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), mode);
  mkdirSync(folder);
  chmodSync(folder, mode);
}

/** Points a symbolic link elsewhere in one step: whoever follows it finds the old place or the new one, and never none. */
export function pointTo(link: string, to: string): void {
  const beside = `${link}.new`;
  rmSync(beside, { force: true });
  symlinkSync(to, beside);
  renameSync(beside, link);
  syncFolder(path.dirname(link));
}

/** Makes sure that the names in a folder outlive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
