import type { OpenContent } from '../content-roots.ts';
import type { CheckOptions, CheckResult } from '../pipeline/check.ts';
import { limits } from '../pipeline/limits.ts';
import { later } from '../later.ts';
import type { Listing } from '../source.ts';
import { findChanges, findMentions, findUnstaged, type Changes } from './changes.ts';
import type { ChangedOptions } from './check-changed.ts';
import { listByGit, withChanges } from './list-by-git.ts';
import { concernsAll, patternsOf } from './neighbours.ts';

/** What a check of changes needs first, on its way. */
export interface Started {
  changing: Promise<Changes>;
  listing: Promise<Listing>;
  /** Settled when git looks for what differs: until then it has to be heard, and no code loaded. */
  underway: Promise<unknown>;
  mentioning: ChangedOptions['mentioning'];
}

/** Has git look for what has changed since a commit, and lists the content, while there is other work to do; see `findChanges` for which commit when `base` is no name. */
export function startChanges({ source, folders }: OpenContent, base: unknown): Started {
  const paths = folders.map(({ path }) => path);
  const unstaged = new Map(folders.map((folder) => [folder.path, later(findUnstaged(folder))]));
  const listed = later(listByGit(source, unstaged));
  const [first, ...others] = folders;
  // Mostly nothing is changed that git does not know: then what it finds while files are listed is all.
  let early: { patterns: string; found: Promise<string[]> } | undefined;
  const onDiffering = (paths: ReadonlySet<string>): void => {
    const patterns = patternsOf(paths);
    if (first && others.length === 0 && !concernsAll(paths)) early = { patterns: patterns.join('\n'), found: later(findMentions(first, patterns, true)) };
  };
  const { promise: underway, resolve: onAsked } = Promise.withResolvers<void>();
  const changing = later(findChanges(folders, typeof base === 'string' ? base : undefined, limits['file-size'].most, { unstaged, tracked: listed.then(({ tracked }) => tracked), onAsked, onDiffering }));
  changing.then(() => onAsked(), () => onAsked());
  return {
    changing,
    underway,
    listing: later(Promise.all([listed, changing]).then(([list, changes]) => withChanges(list, source, paths, changes.paths))),
    async mentioning(patterns, tracked) {
      const found = folders.map((folder) => {
        const isTracked = tracked.has(folder.path);
        return isTracked && early?.patterns === patterns.join('\n') ? early.found : findMentions(folder, patterns, isTracked);
      });
      return new Set((await Promise.all(found)).flat());
    },
  };
}

/** Checks what has changed in the content on disk. */
export async function runChanged({ source }: OpenContent, { changing, listing, mentioning }: Started, options: CheckOptions): Promise<CheckResult> {
  const { checkChanged } = await import('./check-changed.ts');
  return checkChanged(source, changing, { ...options, listing, mentioning });
}
