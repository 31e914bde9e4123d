import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn, edition } from '../../../../edition/current.ts';
import { recordOf, stampPaths, type Stamped } from '../../../../edition/stamps.ts';

export const getStaticPaths = (() => stampPaths(edition)) satisfies GetStaticPaths;

export const GET: APIRoute<{ stamped: Stamped }> = ({ props, site }) => new Response(`${JSON.stringify(recordOf(props.stamped, edition, addressOn(site)), null, 2)}\n`);
