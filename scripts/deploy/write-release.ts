import { createHash } from 'node:crypto';
import { constants, linkSync, readFileSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { hexDigest } from '../pipeline/digest.ts';
import { renderList } from '../separation/list.ts';
import { UnfitError } from './deploy-error.ts';
import { makeFolder, syncFolder, writeDurably } from './durable.ts';
import { nginxMap, redirectsFile } from './redirects.ts';
import { sumsFile, type Release } from './releases.ts';
import { eachFile, type SiteTree } from './site-tree.ts';
import type { Target } from './target.ts';

/**
 * Writes a release: complete and durable under a name of its own before it gets its real one. It holds the site under its base path,
 * the page for addresses that there are not, the redirects for nginx, and the digests of all files.
 *
 * @param onFile called for each file that is copied.
 * @throws UnfitError when the site changes meanwhile.
 */
export async function writeRelease(target: Target, tree: SiteTree, release: Release, onFile: () => void): Promise<void> {
  const { modes } = target;
  const incoming = path.join(target.releases, `.${release.name}`);
  const site = path.join(incoming, 'site', tree.base);
  const digests = new Map(tree.files.map(({ path: file, sha256 }) => [file, sha256]));
  const folders = new Set([site, ...tree.files.map((file) => path.dirname(path.join(site, file.path)))]);
  for (const folder of folders) makeFolder(folder, modes.folder);
  await eachFile(tree.folder, [...digests.keys()], async (file, bytes) => {
    if (hexDigest(bytes) !== digests.get(file)) throw new UnfitError(`${file} changed while it was copied; build and deploy again`);
    await copy(path.join(site, file), bytes, modes.file);
    onFile();
  });
  linkSync(path.join(site, missingPage), path.join(incoming, missingPage));
  writeDurably(path.join(incoming, 'redirects.map'), mapOf(tree), modes.file);
  writeDurably(path.join(incoming, sumsFile), renderList(tree.files), modes.file);
  writeDurably(path.join(incoming, 'release.json'), `${JSON.stringify(release, undefined, 2)}\n`, modes.file);
  for (const folder of parentsOf(folders, incoming)) syncFolder(folder);
  renameSync(incoming, path.join(target.releases, release.name));
  syncFolder(target.releases);
}

const missingPage = '404.html';

/** The redirects of a site, for nginx. */
export function mapOf({ folder, files }: SiteTree): string {
  return files.some((file) => file.path === redirectsFile) ? nginxMap(readFileSync(path.join(folder, redirectsFile), 'utf8')) : '';
}

async function copy(to: string, bytes: Buffer, mode: number): Promise<void> {
  const handle = await open(to, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await handle.chmod(mode);
    await handle.writeFile(bytes);
    const time = timeOf(bytes);
    await handle.utimes(time, time);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * A time that is made from what a file holds, in seconds. nginx makes the ETag from time and size: with the time of copying, two versions
 * of a page that are equally long and were deployed within one second would pass for one, and a page that did not change for another.
 */
function timeOf(bytes: Buffer): number {
  return createHash('sha256').update(bytes).digest().readUInt32BE() >>> 1;
}

function parentsOf(folders: ReadonlySet<string>, top: string): Set<string> {
  const all = new Set<string>();
  for (const folder of folders) for (let next = folder; next.length >= top.length && !all.has(next); next = path.dirname(next)) all.add(next);
  return all;
}
