import type { APIRoute } from 'astro';
import { addressOn, href, isInternal } from '../edition/current.ts';

export const GET: APIRoute = ({ site }) => new Response(isInternal ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: ${href('/')}\nSitemap: ${addressOn(site)('/sitemap-index.xml')}\n`);
