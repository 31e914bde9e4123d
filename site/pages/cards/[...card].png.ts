import type { APIRoute, GetStaticPaths } from 'astro';
import { partnerCard, siteCard } from '../../card/cards.ts';
import type { Card } from '../../card/draw.ts';
import { pictureOf } from '../../card/picture.ts';
import { edition, isInternal } from '../../edition/current.ts';
import { readSettings } from '../../settings.ts';

// What is internal is shared with nobody.
export const getStaticPaths = (() => (isInternal ? [] : [
  { params: { card: 'site' }, props: { card: siteCard(edition) } },
  ...edition.partners.map((partner) => ({ params: { card: `partners/${partner.id}` }, props: { card: partnerCard(edition, partner) } })),
])) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(await pictureOf(card, readSettings(process.env)?.cards));
