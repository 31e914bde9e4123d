import type { APIRoute, GetStaticPaths } from 'astro';
import { renderBadge } from '../../../../badge.ts';
import { addressOn, edition } from '../../../../edition/current.ts';
import { badgeOf, recordOf, stampPaths, type Stamped } from '../../../../edition/stamps.ts';

export const getStaticPaths = (() => stampPaths(edition)) satisfies GetStaticPaths;

export const GET: APIRoute<{ stamped: Stamped }> = ({ props, site }) => new Response(renderBadge(badgeOf(recordOf(props.stamped, edition, addressOn(site)), edition.program)));
