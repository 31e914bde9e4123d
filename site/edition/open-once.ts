import type { EditionName } from '../../schemas/edition.ts';
import { openEdition, type OpenEdition } from './open.ts';

const opened = Symbol.for('assay.editions');
const shared = globalThis as typeof globalThis & { [opened]?: Map<string, OpenEdition> };

/** The edition in a folder, opened once by the process that builds it: what is written beside the pages has its own copy of this module, and would read every text a second time. */
export function openOnce(folder: string, audience: EditionName): OpenEdition {
  const editions = (shared[opened] ??= new Map<string, OpenEdition>());
  const key = JSON.stringify([audience, folder]);
  let edition = editions.get(key);
  if (!edition) editions.set(key, (edition = openEdition(folder, audience)));
  return edition;
}
