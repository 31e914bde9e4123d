import { existsSync, linkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, syncFolder } from './durable.ts';
import { filesIn, filesOf, siteFolder, type Release } from './releases.ts';
import type { Target } from './target.ts';

/**
 * Where the builder puts code and style, named by what they hold. A page that a reader opened before the last switch goes on asking
 * for these. Pictures and the search index are content: they are gone with their release, as a deleted article must be.
 */
const hashed = '_site/';

/** Lays the code and style of a release beside those of the releases before it. A web server takes them from there alone. */
export function addAssets(target: Target, release: Release): void {
  const folders = new Set<string>();
  for (const file of assetsOf(target, release)) {
    const to = path.join(target.assets, release.base, file);
    makeFolder(path.dirname(to), target.modes.folder);
    // The name tells what is inside, so that what is there already is the same.
    if (existsSync(to)) continue;
    linkSync(path.join(siteFolder(target, release), file), to);
    folders.add(path.dirname(to));
  }
  for (const folder of folders) syncFolder(folder);
}

/** Removes code and style that no page of these releases asks for. */
export function removeAssets(target: Target, kept: readonly Release[]): void {
  const asked = new Set(kept.flatMap((release) => assetsOf(target, release).map((file) => path.posix.join(release.base.slice(1), file))));
  for (const file of filesIn(target.assets)) if (!asked.has(file)) rmSync(path.join(target.assets, file));
}

function assetsOf(target: Target, release: Release): string[] {
  return [...filesOf(target, release).keys()].filter((file) => file.startsWith(hashed));
}
