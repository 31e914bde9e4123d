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

const shared = new WeakMap<OpenEdition, ReadonlyMap<string, SharedCard>>();

/** The card of a site path: that of the partner whose page it is, or the site's own. */
export function sharedCard(edition: OpenEdition, route: string): SharedCard {
  let cards = shared.get(edition);
  if (!cards) shared.set(edition, (cards = sharedCards(edition)));
  const [, first, id = ''] = route.split('/');
  return (first === 'partners' ? cards.get(id) : undefined) ?? cards.get('')!;
}

/** Cards by partner; the site's own under no name. What they say is made once, for all pages. */
function sharedCards(edition: OpenEdition): Map<string, SharedCard> {
  const own: [string, SharedCard] = ['', { route: '/cards/site.png', alt: altOf(siteCard(edition)) }];
  return new Map([own, ...edition.partners.map((partner): [string, SharedCard] => [partner.id, { route: `/cards/partners/${partner.id}.png`, alt: altOf(partnerCard(edition, partner)) }])]);
}

function altOf({ title, line, site }: Card): string {
  return [title, line, site].filter((part) => part !== undefined).join('. ');
}

/** What the site is, for every page that is nobody's own. */
export function siteCard(edition: OpenEdition): Card {
  const site = siteName(edition);
  const certified = edition.solutions.filter((solution) => solution.certified).length;
  return { site, title: certified > 0 ? strings.home.title : site, ...(certified > 0 && { line: strings.home.certifiedSolutions(certified).replace(/\.$/, '') }), tiers: edition.program.tiers.toSorted((a, b) => a.placement - b.placement).map(({ id }) => markOf(id, edition.program)) };
}

/** A partner with its tier and what of it is certified. */
export function partnerCard(edition: OpenEdition, partner: EditionPartner): Card {
  const tier = tierOf(partner, edition.program);
  const solutions = partner.solutions.map((id) => edition.solution(partner.id, id).profile.name ?? id).filter((name) => canDraw(name));
  const line = [tier && strings.partner.member(tier.title), formatList(solutions)].filter(Boolean).join(' · ');
  return { site: siteName(edition), title: drawable(partner.profile.name ?? '', partner.id), ...(line !== '' && { line }), tiers: tier ? [markOf(tier.id, edition.program)] : [] };
}

function siteName(edition: OpenEdition): string {
  return drawable(siteNameOf(edition), edition.program.vendor.cloud);
}

/** A name, or its id in words where the typeface lacks its letters. */
function drawable(name: string, id: string): string {
  return name !== '' && canDraw(name) ? name : formatSlug(id);
}
