import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition/current.ts';
import { wordsOf } from '../../edition/words.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { words: 'words' } }];

/** The words that the search tries for a misspelt one. */
export const GET: APIRoute = () => Response.json(wordsOf(edition));
