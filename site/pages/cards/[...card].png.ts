import type { APIRoute, GetStaticPaths } from 'astro';
import { partnerCard, siteCard } from '../../card/cards.ts';
import type { Card } from '../../card/draw.ts';
import { pictureOf } from '../../card/picture.ts';
import { edition, isPublished } from '../../edition/current.ts';
import { readSettings } from '../../settings.ts';

// Only what is published is shared.
export const getStaticPaths = (() => (isPublished ? [
  { params: { card: 'site' }, props: { card: siteCard(edition) } },
  ...edition.partners.map((partner) => ({ params: { card: `partners/${partner.id}` }, props: { card: partnerCard(edition, partner) } })),
] : [])) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(await pictureOf(card, readSettings(process.env)?.cards));
