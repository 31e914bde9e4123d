import type { PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { Audience, EditionName } from '../../schemas/edition.ts';

/** Solutions that a preview shows as if they were certified, as "partner/solution". */
export type Preview = ReadonlySet<string>;

/** What every edition that is published shows before its time. */
export const noPreview: Preview = new Set();

/** Whether a preview shows a solution before its time. */
export function isPreviewed(preview: Preview, { id: partner }: Pick<PartnerEntry, 'id'>, { id: solution }: Pick<SolutionEntry, 'id'>): boolean {
  return preview.has(`${partner}/${solution}`);
}

/** What an edition is called: a public one that shows something before its time is a preview. */
export function editionName(audience: Audience, preview: Preview = noPreview): EditionName {
  return audience === 'public' && preview.size > 0 ? 'preview' : audience;
}
