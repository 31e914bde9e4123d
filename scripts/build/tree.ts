import { cpSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../host.ts';
import { BuildError } from './build-error.ts';
import { linkPackages } from './link-packages.ts';

/** All that the site needs of the project. Content is not among it. */
export const siteParts = ['site', 'schemas', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A temporary folder to build one edition in. */
export interface Tree {
  root: string;
  /** Where the edition is staged. */
  edition: string;
  /** Where the site is written. */
  out: string;
}

const trees = new Set<string>();

/**
 * Makes a folder that holds only the site and room for one edition, outside the project: whatever a page, a link or the
 * bundler asks for by path, content is not there. Nothing is shared with another build but the installed packages.
 *
 * @param project folder that the site is copied from.
 * @throws BuildError when the site holds a symbolic link.
 */
export function makeTree(project: string = projectRoot): Tree {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'assay-')));
  trees.add(root);
  try {
    for (const part of siteParts) cpSync(path.join(project, part), path.join(root, part), { recursive: true, filter: (from) => isNoLink(from, project) });
    linkPackages(path.join(root, 'node_modules'));
  } catch (error) {
    removeTree(root);
    throw error;
  }
  return { root, edition: path.join(root, 'edition'), out: path.join(root, 'out') };
}

function isNoLink(from: string, project: string): true {
  if (lstatSync(from).isSymbolicLink()) throw new BuildError(`${path.relative(project, from)} is a symbolic link; the site may hold none, because a link can lead to content`);
  return true;
}

/** Removes one tree, or all that are left when a build is interrupted. */
export function removeTree(root?: string): void {
  for (const tree of root === undefined ? [...trees] : [root]) {
    rmSync(tree, { recursive: true, force: true });
    trees.delete(tree);
  }
}
