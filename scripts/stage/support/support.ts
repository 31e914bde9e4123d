import type { Program } from '../../../schemas/generated/types.ts';
import type { EditionSupport, SupportSection } from '../../../schemas/edition.ts';
import { sortExpectations } from './expectations.ts';
import { howToReach } from './reach.ts';
import type { SectionedText, TextSection } from './sections.ts';

/** An Internal article with where it is read. */
export interface InternalText extends SectionedText {
  route: string;
}

const ids: readonly SupportSection[] = ['support-contacts', 'support-expectations', 'routing', 'troubleshooting', 'known-limits'];

/**
 * Gathers what the Internal articles of a solution say about calling and routing. Where several have a section, the first in reading
 * order counts. Undefined when none has any of the sections.
 *
 * @param partner names that the partner and the solution go by.
 * @param agreed what was agreed in certification, for a solution whose articles do not say it.
 */
export function supportOf(articles: readonly InternalText[], partner: readonly string[], vendor: Program['vendor'], agreed: readonly string[] = []): EditionSupport | undefined {
  const found = new Map<SupportSection, TextSection & { route: string }>();
  for (const id of ids) {
    for (const { route, sections } of articles) {
      const section = sections.find((one) => one.id === id);
      if (section && !found.has(id)) found.set(id, { ...section, route });
    }
  }
  const expected = found.get('support-expectations')?.blocks ?? agreed.map((value) => ({ slug: '', node: { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] } }));
  if (found.size === 0 && expected.length === 0) return undefined;
  return {
    sections: Object.fromEntries([...found].map(([id, { route, slug }]) => [id, `${route}#${encodeURIComponent(slug)}`])),
    ...howToReach(found.get('support-contacts')?.blocks ?? []),
    ...sortExpectations(expected, partner, [vendor.name, vendor.cloud]),
  };
}
