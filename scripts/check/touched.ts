import type { Settings } from '../config.ts';
import type { OpenContent } from '../content-roots.ts';
import { limits } from '../pipeline/limits.ts';
import { touchedBy } from '../program/touched.ts';
import { findChanges } from './changes.ts';

/** What a pull request touches in content on disk, as `touchedBy` names it: all that has changed since the branch that it is meant for. */
export async function findTouched({ folders }: Pick<OpenContent, 'folders'>, { base }: Pick<Settings, 'base'>): Promise<Set<string>> {
  return touchedBy((await findChanges(folders, base?.ref, limits['file-size'].most)).paths);
}
