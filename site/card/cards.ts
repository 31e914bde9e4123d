import type { EditionPartner } from '../../schemas/edition.ts';
import { siteNameOf } from '../edition/names.ts';
import type { OpenEdition } from '../edition/open.ts';
import { tierOf } from '../edition/tiers.ts';
import { formatList, formatSlug } from '../format.ts';
import { strings } from '../strings.ts';
import { markOf } from '../marks.ts';
import type { Card } from './draw.ts';
import { canDraw } from './outline.ts';

/** The card that a page is shared with: where it stands, and what it says to who cannot see it. */
export interface SharedCard {
  route: string;
  alt: string;
}

/** The card of a site path: that of the partner whose page it is, or the site's own. */
export function sharedCard(edition: OpenEdition, route: string): SharedCard {
  const [, first, id] = route.split('/');
  const partner = first === 'partners' ? edition.partners.find((candidate) => candidate.id === id) : undefined;
  const { site, title, line } = partner ? partnerCard(edition, partner) : siteCard(edition);
  return { route: partner ? `/cards/partners/${partner.id}.png` : '/cards/site.png', alt: [title, line, site].filter((part) => part !== undefined).join('. ') };
}

/** What the site is, for every page that is nobody's own. */
export function siteCard(edition: OpenEdition): Card {
  const { program, solutions } = edition;
  const site = drawable(siteNameOf(edition), program.vendor.cloud);
  const certified = solutions.filter((solution) => solution.certified).length;
  return { site, title: certified > 0 ? strings.home.title : site, ...(certified > 0 && { line: strings.home.certifiedSolutions(certified) }), tiers: program.tiers.toSorted((a, b) => a.placement - b.placement).map(({ id }) => markOf(id, program)) };
}

/** A partner with its tier and what of it is certified. */
export function partnerCard(edition: OpenEdition, partner: EditionPartner): Card {
  const tier = tierOf(partner, edition.program);
  const solutions = partner.solutions.map((id) => edition.solution(partner.id, id).profile.name ?? id).filter((name) => canDraw(name));
  const line = [tier && strings.partner.member(tier.title), formatList(solutions)].filter(Boolean).join(' · ');
  return { site: siteCard(edition).site, title: drawable(partner.profile.name ?? '', partner.id), ...(line !== '' && { line }), tiers: tier ? [markOf(tier.id, edition.program)] : [] };
}

/** A name, or its id in words where the typeface lacks its letters. */
function drawable(name: string, id: string): string {
  return name !== '' && canDraw(name) ? name : formatSlug(id);
}
