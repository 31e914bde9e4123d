import { readSettings } from '../settings.ts';
import { openEdition } from './open.ts';

const settings = readSettings(process.env);
if (!settings) throw new Error('The site is built from a staged edition: set ASSAY_EDITION and ASSAY_AUDIENCE.');

/** The edition that this build publishes. */
export const edition = openEdition(settings.edition, settings.audience);

export const isInternal: boolean = edition.audience === 'internal';

/** Address of a site path on this site. */
export function href(route: string): string {
  return settings!.base + route.replace(/^\//, '');
}
