import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, isInternal } from '../../edition/current.ts';
import { wordsOf } from '../../edition/words.ts';
import { staffIndex } from '../../support/staff-index.ts';

export const getStaticPaths: GetStaticPaths = () => ['words', ...(isInternal ? ['staff'] : [])].map((words) => ({ params: { words } }));

/** The words that the search tries for a misspelt one; in the internal edition, also what it answers at once. */
export const GET: APIRoute = ({ params }) => Response.json(params['words'] === 'staff' ? staffIndex() : wordsOf(edition));
