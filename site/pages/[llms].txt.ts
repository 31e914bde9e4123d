import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition, isInternal } from '../edition/current.ts';
import { llmsIndex } from '../machine/llms.ts';

// What is internal is announced nowhere. All texts in one file are written beside the pages.
export const getStaticPaths = (() => (isInternal ? [] : [{ params: { llms: 'llms' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => new Response(llmsIndex(edition, addressOn(site)));
