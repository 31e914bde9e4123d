import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';

/**
 * Writes a file of a content root in one piece: nobody ever reads a half of it. Throws ConfigurationError when its folder leads
 * elsewhere or cannot be written.
 */
export function writeIn(root: string, file: string, text: string): void {
  const place = path.join(root, file);
  const folder = path.dirname(place);
  const draft = path.join(folder, `.${path.basename(place)}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true });
    if (realpathSync(folder) !== path.join(realpathSync(root), path.dirname(file))) throw new ConfigurationError(`${folder} is a symbolic link; nothing is written there`);
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, place);
  } catch (error) {
    discard(draft);
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${place} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** Nothing to remove is no failure, nor is a folder that turned out to be none. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The error that led here says what is wrong.
  }
}
