import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition, isPublished } from '../../edition/current.ts';

export const getStaticPaths = (() => (isPublished ? [{ params: { security: 'security' } }] : [])) satisfies GetStaticPaths;

/** Whom to tell of a hole in the site: RFC 9116. It holds for half a year from the day of the content; each build renews it. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(`${edition.asOf}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 182);
  const lines = [`Contact: mailto:${edition.program.vendor.email}`, `Expires: ${expires.toISOString()}`, `Canonical: ${addressOn(site)('/.well-known/security.txt')}`];
  return new Response(`${lines.join('\n')}\n`);
};
