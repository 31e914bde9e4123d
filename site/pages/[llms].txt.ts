import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition, isInternal } from '../edition/current.ts';
import { llmsFull, llmsIndex } from '../machine/llms.ts';

const files = { llms: llmsIndex, 'llms-full': llmsFull };

// What is internal is announced nowhere.
export const getStaticPaths = (() => (isInternal ? [] : Object.keys(files)).map((llms) => ({ params: { llms } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => new Response(files[params['llms'] as keyof typeof files](edition, addressOn(site)));
