import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { isPackage, packages, projectRoot } from '../host.ts';
import { dependencies } from '../version.ts';
import { BuildError } from './build-error.ts';

/**
 * Makes a folder `node_modules` that holds what Assay was installed with. Throws BuildError when part of it is missing.
 *
 * @param folder where to make it.
 */
export function linkPackages(folder: string): void {
  if (!isPackage) {
    symlinkSync(packages, folder, 'junction');
    return;
  }
  for (const name of dependencies) {
    const link = path.join(folder, name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(findPackage(name), link, 'junction');
  }
}

/** Each package by itself: two versions of one cannot both stand beside Assay, and not every package manager puts them there. */
function findPackage(name: string): string {
  for (let folder = projectRoot; ; folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', name);
    if (existsSync(place)) return place;
    if (folder === path.dirname(folder)) throw new BuildError(`the package ${name} is not installed; Assay needs it to build a site`);
  }
}
