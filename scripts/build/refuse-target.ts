import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BuildError } from './build-error.ts';

/**
 * Throws BuildError where an edition must not take the place of what stands there: of anything that no build has made, since it would be gone,
 * and of the content or a part of it.
 *
 * @param roots the folders of the content.
 */
export function refuseTarget(target: string, roots: readonly string[]): void {
  const root = roots.find((folder) => holds(folder, target) || holds(target, folder));
  if (root !== undefined) throw new BuildError(`an edition at ${target} would be mixed with the content in ${root}; choose another folder with --out`);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && !(stats.isDirectory() && (readdirSync(target).length === 0 || isEdition(target)))) {
    throw new BuildError(`what stands at ${target} is no edition, and would be gone; take it away, or choose another folder with --out`);
  }
}

function holds(folder: string, place: string): boolean {
  return place === folder || place.startsWith(folder + path.sep);
}

/** Every page of an edition says for whom it is. */
function isEdition(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, '404.html'), 'utf8').includes(' data-audience="');
  } catch {
    return false;
  }
}
