import type { Edition } from '../../schemas/edition.ts';
import { strings } from '../strings.ts';

/** What the knowledge base calls itself. */
export function siteNameOf({ names, program }: Pick<Edition, 'names' | 'program'>): string {
  return names?.site ?? strings.site.name(program.vendor.cloud);
}

/** What the edition calls itself: customers know only one, and no preview of it. */
export function editionNameOf(edition: Pick<Edition, 'audience' | 'names' | 'program'>): string {
  if (edition.audience === 'preview') return strings.preview.of(siteNameOf(edition));
  return edition.audience === 'internal' ? edition.names?.internal ?? strings.site.internalName : siteNameOf(edition);
}
