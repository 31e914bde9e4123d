import { openOnce } from '../edition/open-once.ts';
import type { OpenEdition } from '../edition/open.ts';
import type { Settings } from '../settings.ts';

/** The edition that a build is made from, opened once for its pages and for all that is written beside them. */
export function editionOf(settings: Settings): OpenEdition {
  return openOnce(settings.edition, settings.audience);
}
