import type { OpenContent } from '../content-roots.ts';
import type { CheckOptions, CheckResult } from '../pipeline/check.ts';
import { limits } from '../pipeline/limits.ts';
import { later } from '../later.ts';
import type { Listing } from '../source.ts';
import { findChanges, findDifferences, findMentions, sortOut, type Changes } from './changes.ts';
import type { ChangedOptions } from './check-changed.ts';
import { listByGit, withChanges } from './list-by-git.ts';
import { judgeFormer } from './judge-former.ts';
import { concernsAll, namesOfChanges } from './neighbours.ts';

/** What a check of changes needs first, on its way. */
export interface Started {
  changing: Promise<Changes>;
  before: Changes['before'];
  listing: Promise<Listing>;
  /** Settled when git looks for what differs: until then it has to be heard, and no code loaded. */
  underway: Promise<unknown>;
  /** Settled when it has said so, and looks for what has to do with that. */
  searching: Promise<unknown>;
  mentioning: ChangedOptions['mentioning'];
  /** Ends what git still looks for: mostly nobody needs to know who names what has changed. */
  end(): void;
}

/** Has git look for what has changed since a commit, and lists the content, while there is other work to do; see `findChanges` for which commit when `base` is no name. */
export function startChanges({ source, folders }: OpenContent, given: unknown): Started {
  const base = typeof given === 'string' ? given : undefined;
  const most = limits['file-size'].most;
  const differences = findDifferences(folders, base, most);
  const { unstaged, entries, before, underway } = differences;
  const listed = later(listByGit(source, unstaged));
  const changing = later(findChanges(folders, base, most, { differences, tracked: listed.then(({ tracked }) => tracked) }));
  const ended = new AbortController();
  const [first, ...others] = folders;
  // Mostly nothing is changed that git does not know: then what it finds while files are listed is all.
  const early = entries[0] && later(entries[0].then((differing) => {
    const known = sortOut(differing);
    const names = namesOfChanges(known);
    return first && others.length === 0 && !concernsAll(known.paths) ? { names: names.join('\n'), found: later(findMentions(first, names, true, ended.signal)) } : undefined;
  }));
  return {
    changing,
    before,
    underway,
    searching: Promise.allSettled([early, ...entries]),
    listing: later(Promise.all([listed, changing]).then(([list, changes]) => withChanges(list, source, [...unstaged.keys()], changes.paths))),
    async mentioning(names, tracked) {
      const known = await early;
      const found = folders.map((folder) => {
        const isTracked = tracked.has(folder.path);
        return isTracked && known?.names === names.join('\n') ? known.found : findMentions(folder, names, isTracked);
      });
      return new Set((await Promise.all(found)).flat());
    },
    end: () => ended.abort(),
  };
}

/** Checks what has changed in the content on disk. */
export async function runChanged({ source }: OpenContent, { changing, before, searching, listing, mentioning, end }: Started, options: CheckOptions): Promise<CheckResult> {
  const { judges, program } = options;
  try {
    // Told what to judge by, a process reads that while git still looks, and judges what git says while this one loads its code.
    if (judges) await judges.judge({ source, program }, [], () => undefined);
    const former = judges && later(judgeFormer(judges, before, options));
    await searching;
    const { checkChanged } = await import('./check-changed.ts');
    return await checkChanged(source, changing, { ...options, ...(former && { former }), listing, mentioning });
  } finally {
    end();
  }
}
