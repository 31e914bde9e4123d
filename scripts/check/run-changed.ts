import type { OpenContent } from '../content-roots.ts';
import type { CheckOptions, CheckResult } from '../pipeline/check.ts';
import { limits } from '../pipeline/limits.ts';
import { findChanges, findMentions, type Changes } from './changes.ts';

/** Has git look for what has changed since a commit, while there is other work to do; see `findChanges` for which one when `base` is no name. */
export function startChanges({ folders }: OpenContent, base: unknown): Promise<Changes> {
  const changing = findChanges(folders, typeof base === 'string' ? base : undefined, limits['file-size'].most);
  // Whoever asks for the changes is told that they cannot be had; until then nobody is.
  changing.catch(() => undefined);
  return changing;
}

/** Checks what has changed in the content on disk. */
export async function runChanged({ source, folders }: OpenContent, changing: Promise<Changes>, options: CheckOptions): Promise<CheckResult> {
  const { checkChanged } = await import('./check-changed.ts');
  return checkChanged(source, changing, {
    ...options,
    mentioning: async (patterns) => new Set((await Promise.all(folders.map((folder) => findMentions(folder, patterns)))).flat()),
  });
}
