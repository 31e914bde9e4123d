import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition/current.ts';

/** The report as `assay readiness --format json` prints it. */
export const getStaticPaths = (() => (edition.boardFile('readiness') === undefined ? [] : [{ params: { report: 'readiness' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(edition.boardFile('readiness'));
