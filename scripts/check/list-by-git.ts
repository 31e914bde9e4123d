import { lstatSync } from 'node:fs';
import { platform } from 'node:os';
import { closedFolder, listInTurns, sizeOnDisk, sortEntries, type Listing, type Place, type Source } from '../source.ts';
import { sortOut, type RawEntry } from './changes.ts';
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
 *
 * @param unstaged what differs from git's index, by the folder of each root.
 */
export async function listByGit(source: Source, unstaged: ReadonlyMap<string, Promise<readonly RawEntry[]>>): Promise<GitListing> {
  const folders = [...unstaged.keys()];
  // Elsewhere git's name for a file may differ in case from the one that it has.
  const lists = platform() === 'linux' ? await Promise.all([...unstaged].map(([folder, entries]) => listRoot(folder, entries))) : [];
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
  return listing.places.every((place) => !changed.has(place.path) || place.type !== 'file' || isPlain(place)) ? listing : listInTurns(source);
}

interface RootList {
  paths: string[];
  /** Folders that are not looked into. */
  closed: Set<string>;
  isTracked: boolean;
}

/** What stands in a root; undefined where git does not follow all that it knows of, or finds what is no file. */
async function listRoot(folder: string, unstaged: Promise<readonly RawEntry[]>): Promise<RootList | undefined> {
  const [{ code, out, err }, entries] = await Promise.all([runGit(folder, ['ls-files', '-v', '--stage', '--cached', '--others', '-z', '--', '.']), unstaged.catch(() => undefined)]);
  if (code !== 0 || err !== '' || !entries) return undefined;
  const list: RootList = { paths: [], closed: new Set(), isTracked: true };
  const { removed: gone } = sortOut(entries);
  let [folderOfLast, outer]: [string, string | undefined] = ['', undefined];
  for (const line of out.toString().split('\0')) {
    if (line === '') continue;
    const isOther = line.startsWith('? ');
    if (!isOther && !followed.test(line)) return undefined;
    const path = line.slice(isOther ? 2 : line.indexOf('\t') + 1);
    if (isOther) {
      list.isTracked = false;
      if (!isFile(`${folder}/${path}`)) return undefined;
    }
    // The files of a folder come one after the other.
    const own = path.slice(0, path.lastIndexOf('/') + 1);
    if (own !== folderOfLast) [folderOfLast, outer] = [own, closedFolder(path)];
    if (!isOther && gone.has(path)) {
      // A folder that is not looked into may hold nothing any more.
      if (outer !== undefined) return undefined;
    } else if (outer === undefined) list.paths.push(path);
    else list.closed.add(outer);
  }
  return list;
}

/** What begins a line about a plain file that git follows without reservations ("H"): tag, mode, id and stage, then the path. */
const followed = /^H 100(?:644|755) [0-9a-f]+ 0\t/;

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
