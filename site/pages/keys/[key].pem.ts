import type { APIRoute, GetStaticPaths } from 'astro';
import type { EditionKey } from '../../../schemas/edition.ts';
import { edition } from '../../edition/current.ts';

export const getStaticPaths = (() => edition.keys.map((key) => ({ params: { key: key.name }, props: { key } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ key: EditionKey }> = ({ props }) => new Response(props.key.pem);
