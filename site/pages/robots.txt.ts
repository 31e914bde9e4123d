import type { APIRoute } from 'astro';
import { addressOn, href, isPublished } from '../edition/current.ts';

export const GET: APIRoute = ({ site }) => new Response(isPublished ? `User-agent: *\nAllow: ${href('/')}\nSitemap: ${addressOn(site)('/sitemap-index.xml')}\n` : 'User-agent: *\nDisallow: /\n');
