import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition/current.ts';

export const getStaticPaths = (() => [...edition.images.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(edition.image(params['file'] ?? ''));
