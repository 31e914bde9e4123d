import type { APIRoute } from 'astro';
import { href, isInternal } from '../edition/current.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\n${isInternal ? 'Disallow: /' : `Allow: ${href('/')}`}\n`);
