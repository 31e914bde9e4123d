import { lstatSync } from 'node:fs';
import { platform } from 'node:os';
import { later } from '../later.ts';
import { closedFolder, listInTurns, sizeOnDisk, sortEntries, type Listing, type Place, type Source } from '../source.ts';
import { runGit } from './git.ts';

/** What content roots hold, and which of them hold nothing but files that git follows. */
export interface GitListing {
  listing: Listing;
  /** Folders of those roots. */
  tracked: ReadonlySet<string>;
}

/**
 * Lists content roots by what git keeps of them and what it finds beside that: another process looks into the folders meanwhile,
 * and this one can load its code. Where git's answer may not be what stands there, the folders themselves are looked into.
 */
export async function listByGit(source: Source, folders: readonly string[]): Promise<GitListing> {
  // Elsewhere git's name for a file may differ in case from the one that it has.
  const lists = platform() === 'linux' ? await Promise.all(folders.map(listRoot)) : [];
  const places: Place[] = [];
  const tracked = new Set<string>();
  for (const [root, folder] of folders.entries()) {
    const list = lists[root];
    if (!list) return { listing: await listInTurns(source), tracked: new Set() };
    for (const path of list.paths) places.push({ path, root, type: 'file' });
    for (const path of list.closed) places.push({ path, root, type: 'folder' });
    if (list.isTracked) tracked.add(folder);
  }
  return { listing: { places: sortEntries(places), sizeOf: (place) => sizeOnDisk(folders, place) }, tracked };
}

/** A listing by git, or one of the folders themselves if something that has changed is no plain file (any more). */
export async function withChanges({ listing }: GitListing, source: Source, folders: readonly string[], changed: ReadonlySet<string>): Promise<Listing> {
  const isPlain = ({ path, root }: Place): boolean => isFile(`${folders[root]}/${path}`);
  return listing.places.every((place) => !changed.has(place.path) || place.type !== 'file' || isPlain(place)) ? listing : later(listInTurns(source));
}

interface RootList {
  paths: string[];
  /** Folders that are not looked into. */
  closed: Set<string>;
  isTracked: boolean;
}

/** What stands in a root; undefined where git does not follow all that it knows of, or finds what is no file. */
async function listRoot(folder: string): Promise<RootList | undefined> {
  const { code, out, err } = await runGit(folder, ['ls-files', '-v', '--stage', '--cached', '--deleted', '--others', '-z', '--', '.']);
  if (code !== 0 || err !== '') return undefined;
  const [paths, closed, gone] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let isTracked = true;
  for (const line of out.toString().split('\0')) {
    if (line === '') continue;
    const isOther = line.startsWith('? ');
    const known = isOther ? undefined : followed.exec(line);
    if (!isOther && !known) return undefined;
    const path = known ? line.slice(known[0].length) : line.slice(2);
    if (known?.[1] === 'R') gone.add(path);
    const outer = closedFolder(path);
    if (isOther) {
      isTracked = false;
      if (!isFile(`${folder}/${path}`)) return undefined;
    }
    if (outer === undefined) paths.add(path);
    else closed.add(outer);
  }
  for (const path of gone) paths.delete(path);
  // A folder that was closed to us may hold nothing any more.
  if ([...gone].some((path) => closedFolder(path) !== undefined)) return undefined;
  return { paths: [...paths], closed, isTracked };
}

/** A plain file that git follows without reservations ("H"), or that is gone ("R"): tag, mode, id and stage, then the path. */
const followed = /^([HR]) 100(?:644|755) [0-9a-f]+ 0\t/;

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
