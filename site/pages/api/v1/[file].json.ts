import type { APIRoute, GetStaticPaths } from 'astro';
import schema from '../../../../schemas/site/directory.schema.json' with { type: 'json' };
import { addressOn, edition, isPublished } from '../../../edition/current.ts';
import { directoryOf } from '../../../machine/directory.ts';

// The version in the address changes with what the listing or its schema means.
export const getStaticPaths = (() => (isPublished ? ['directory', 'directory.schema'] : []).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => new Response(`${JSON.stringify(params['file'] === 'directory' ? directoryOf(edition, addressOn(site)) : schema, null, 2)}\n`);
