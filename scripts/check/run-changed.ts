import type { OpenContent } from '../content-roots.ts';
import type { CheckOptions, CheckResult } from '../pipeline/check.ts';
import { limits } from '../pipeline/limits.ts';
import { findChanges, findMentions } from './changes.ts';
import { checkChanged } from './check-changed.ts';

/** Checks what has changed in the content on disk since a commit; see `findChanges` for which one when none is given. */
export async function runChanged({ source, folders }: OpenContent, base: string | undefined, options: CheckOptions): Promise<CheckResult> {
  return checkChanged(source, findChanges(folders, base, limits['file-size'].most), {
    ...options,
    mentioning: async (patterns) => new Set((await Promise.all(folders.map((folder) => findMentions(folder, patterns)))).flat()),
  });
}
