import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder at `target` in place of what stands there. It is moved or, from another disk, copied beside the target first, so
 * that the target is whole at every moment: the old one, or the new one.
 */
export function swapInto(target: string, finished: string): void {
  const parent = path.dirname(target);
  const hidden = (what: string): string => path.join(parent, `.${path.basename(target)}-${what}`);
  mkdirSync(parent, { recursive: true });
  // Left behind when an earlier swap was cut short; if it was cut in the middle, the old folder goes back first.
  if (existsSync(hidden('old')) && !existsSync(target)) renameSync(hidden('old'), target);
  for (const name of readdirSync(parent)) {
    if (name === path.basename(hidden('old')) || name === path.basename(hidden('new'))) rmSync(path.join(parent, name), { recursive: true });
  }
  move(finished, hidden('new'));
  if (existsSync(target)) renameSync(target, hidden('old'));
  renameSync(hidden('new'), target);
  rmSync(hidden('old'), { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
