import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition, isPublished } from '../edition/current.ts';
import { llmsIndex } from '../machine/llms.ts';

// Only what is published is announced. All texts in one file are written beside the pages.
export const getStaticPaths = (() => (isPublished ? [{ params: { llms: 'llms' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => new Response(llmsIndex(edition, addressOn(site)));
