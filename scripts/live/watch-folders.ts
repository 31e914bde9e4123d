import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Quiet time after a change before it counts as done, in milliseconds: editors write a file in several steps, one right after the other. */
const settle = 15;

/** Watches folders, and what is in them, for changes. */
export interface FolderWatch {
  close(): void;
}

/**
 * Calls back with the paths that have changed, from the folder they are in, once nothing has changed for a moment.
 *
 * @param changed `all` says that the system has lost track, so that anything may have changed.
 */
export function watchFolders(folders: readonly string[], changed: (change: { paths: ReadonlySet<string>; all: boolean }) => void): FolderWatch {
  let paths = new Set<string>();
  let all = false;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    const change = { paths, all };
    [paths, all] = [new Set(), false];
    changed(change);
  };
  const told = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, settle);
  };
  const lost = (): void => {
    all = true;
    told();
  };
  const watchers = new Map<string, FSWatcher>();
  const look = (folder: string): void => {
    watchers.get(folder)?.close();
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      // Without a name, or with that of the folder itself, it may be anything.
      if (!name) all = true;
      else paths.add(name.replaceAll(path.sep, '/'));
      told();
    });
    // A folder that goes away while it is looked at is a change like any other.
    watcher.on('error', lost);
    watchers.set(folder, watcher);
  };
  for (const folder of folders) look(folder);
  const around = folders.flatMap((folder) => watchAround(folder, () => {
    if (existsSync(folder)) look(folder);
    lost();
  }));
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of [...watchers.values(), ...around]) watcher.close();
    },
  };
}

/** Calls back when a folder comes or goes: one that comes back is another one, of which its watcher hears nothing. None where the folder around it cannot be read. */
function watchAround(folder: string, changed: () => void): FSWatcher[] {
  try {
    const watcher = watch(path.dirname(folder), (event, name) => {
      if (event === 'rename' && (name === null || name === path.basename(folder))) changed();
    });
    return [watcher.on('error', () => undefined)];
  } catch {
    return [];
  }
}
