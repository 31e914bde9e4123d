import { watch, type FSWatcher } from 'node:fs';
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
  const watchers: FSWatcher[] = folders.map((folder) => {
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (name === null) all = true;
      else paths.add(name.replaceAll(path.sep, '/'));
      clearTimeout(timer);
      timer = setTimeout(tell, settle);
    });
    // A folder that goes away while it is looked at is a change like any other.
    watcher.on('error', () => {
      all = true;
      timer ??= setTimeout(tell, settle);
    });
    return watcher;
  });
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
