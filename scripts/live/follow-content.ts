import type { ContentFolder } from '../config.ts';
import type { LiveJudges } from './live-judges.ts';
import { watchFolders, type FolderWatch } from './watch-folders.ts';

/**
 * Does some work now, and other work whenever content changes, one at a time: what changes meanwhile waits for its end. What has changed is
 * judged anew.
 *
 * @param failed told of an error of either; what comes after it is done all the same.
 */
export function followContent(folders: readonly ContentFolder[], live: LiveJudges, { first, again, failed }: { first(): Promise<void>; again(): Promise<void>; failed(error: unknown): void }): FolderWatch {
  let working = Promise.resolve();
  // What changes while the first work begins is not missed.
  const watching = watchFolders(folders.map(({ path }) => path), ({ paths, all }) => {
    if (all) live.forgetAll();
    for (const path of paths) live.forget(path);
    working = working.then(again).catch(failed);
  });
  working = first().catch(failed);
  return watching;
}
