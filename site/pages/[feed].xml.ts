import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition, isPublished } from '../edition/current.ts';
import { feedOf } from '../machine/feed.ts';

// Only what is published is announced.
export const getStaticPaths = (() => (isPublished ? ['rss', 'atom'] : []).map((feed) => ({ params: { feed } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const feed = feedOf(edition, addressOn(site));
  return new Response(params['feed'] === 'rss' ? feed.rss2() : feed.atom1());
};
