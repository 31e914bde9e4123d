import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import type { EditionName } from '../../../schemas/edition.ts';
import type { Host } from '../../host.ts';
import { passedOn } from '../environment.ts';
import { runProgram } from '../run-program.ts';
import { divide } from './divide.ts';
import { mergeIndexes } from './merge-index.ts';
import { settledIndex } from './settled-index.ts';
import type { Tree } from '../tree.ts';

/** The site searches with a form of its own; Pagefind's ready-made ones stay out. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Bytes of pages for which Pagefind takes less than two GiB of memory: about thirteen times as many. */
const mostAtOnce = 130_000_000;

/**
 * Writes the search index of a built site into it. A page takes part by `data-pagefind-body`. Pagefind runs by itself, when Astro has
 * given back its memory, and writes its files itself: passed through another process they would cost more than the index. It keeps every
 * word of every page in memory, so that many pages are indexed in parts, one after the other, and the parts made one.
 * Throws BuildError when it fails.
 *
 * @param most bytes of pages that are indexed at once.
 */
export async function writeSearchIndex({ root, out }: Pick<Tree, 'root' | 'out'>, audience: EditionName, env: Host['env'], most: number = mostAtOnce): Promise<void> {
  const index = path.join(out, 'pagefind');
  const run = (...words: readonly string[]): Promise<void> => runProgram({ command: [pagefindProgram(), ...words, '--silent'], cwd: root, env: passedOn(env) }, `the search index of the ${audience} edition could not be made`, 'Pagefind');
  const parts = path.join(root, 'search-parts');
  const folders = divide(out, parts, most);
  if (folders.length < 2) await run('--site', out);
  else {
    for (const folder of folders) await run('--site', folder, '--output-path', `${folder}-index`);
    mergeIndexes(folders.map((folder) => `${folder}-index`), index);
  }
  rmSync(parts, { recursive: true, force: true });
  settle(index);
}

/** Puts the files of an index in order whose bytes Pagefind leaves to chance. */
function settle(folder: string): void {
  const names = readdirSync(folder);
  const filters = names.includes('filter') ? readdirSync(path.join(folder, 'filter')) : [];
  for (const name of names) if (unused.test(name)) rmSync(path.join(folder, name));
  const unsettled = [...names.filter((name) => name === 'pagefind-entry.json' || name.endsWith('.pf_meta')), ...filters.map((name) => `filter/${name}`)];
  const files = unsettled.map((name) => ({ path: name, content: readFileSync(path.join(folder, name)) }));
  for (const name of unsettled) rmSync(path.join(folder, name));
  for (const { path: name, content } of settledIndex(files)) writeFileSync(path.join(folder, name), content);
}

/** Where npm has put the program for this machine; the package's own way to it starts one more process. */
function pagefindProgram(): string {
  const isWindows = platform() === 'win32';
  return createRequire(import.meta.url).resolve(`@pagefind/${isWindows ? 'windows' : platform()}-${arch()}/bin/pagefind_extended${isWindows ? '.exe' : ''}`);
}
