import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './inspect.ts';
import type { Tree } from './tree.ts';

/** The script that keeps the internal edition for times without a connection. */
const workerFile = 'sw.js';
/** Days that what is kept may be shown without a word from the server. */
const mostDays = 7;
/** What a browser fetches ahead, in bytes; the rest is kept once it was read. */
const mostBytes = 40_000_000;

/** What is fetched ahead, the most needed first: what every page and the search need, then whom to call, then what else is read. */
const needed: readonly RegExp[] = [/^(?:search\/)?$/, /^_site\//, /^favicon|^theme\.js$/, /^search\//, /^pagefind\//, /^partners\/(?:.*\/)?$/, /^images\//, /^articles\/(?:.*\/)?$/, /^(?:[^.]*\/)$/];
/** What only servers and programs read. */
const notForReaders = /^(?:_headers|_redirects|404\.html|robots\.txt|sw\.js)$/;

/**
 * Writes the service worker of a built internal edition. It names every file by its digest, so that it differs whenever the edition does,
 * and a browser lets go of what is gone. The public edition has none.
 */
export function writeOfflineWorker({ root, out }: Pick<Tree, 'root' | 'out'>): void {
  const files: Record<string, string> = {};
  const sizes = new Map<string, number>();
  for (const file of listFiles(out)) {
    if (notForReaders.test(file)) continue;
    const bytes = readFileSync(path.join(out, file));
    const name = file.replace(/(^|\/)index\.html$/, '$1');
    // 96 bits: enough to tell files apart, and short enough for thousands of them.
    files[name] = createHash('sha256').update(bytes).digest('base64').slice(0, 16);
    sizes.set(name, bytes.length);
  }
  const worker = readFileSync(path.join(root, 'site/offline/worker.js'), 'utf8');
  writeFileSync(path.join(out, workerFile), `self.build = ${JSON.stringify({ files, ahead: aheadOf(sizes), mostDays })};\n${worker}`);
}

/** What fits, the most needed first. */
export function aheadOf(sizes: ReadonlyMap<string, number>, most: number = mostBytes): string[] {
  const names = [...sizes.keys()];
  const rank = (name: string): number => needed.findIndex((pattern) => pattern.test(name));
  const ordered = names.filter((name) => rank(name) >= 0).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  let left = most;
  const tooMuch = ordered.findIndex((name) => (left -= sizes.get(name) ?? 0) < 0);
  return tooMuch === -1 ? ordered : ordered.slice(0, tooMuch);
}
