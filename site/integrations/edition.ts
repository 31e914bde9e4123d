import { openEdition, type OpenEdition } from '../edition/open.ts';
import type { Settings } from '../settings.ts';

const opened = new WeakMap<Settings, OpenEdition>();

/** The edition that a build is made from, opened once for all that is written beside its pages. */
export function editionOf(settings: Settings): OpenEdition {
  let edition = opened.get(settings);
  if (!edition) opened.set(settings, (edition = openEdition(settings.edition, settings.audience)));
  return edition;
}
