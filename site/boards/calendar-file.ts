import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition/current.ts';

/** What comes due, as `assay readiness --format ics` prints it. */
export const getStaticPaths = (() => (edition.boardFile('calendar') === undefined ? [] : [{ params: { calendar: 'due' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(edition.boardFile('calendar'));
