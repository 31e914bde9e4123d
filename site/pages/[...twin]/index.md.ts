import type { APIRoute, GetStaticPaths } from 'astro';
import type { EditionArticle } from '../../../schemas/edition.ts';
import { addressOn, edition } from '../../edition/current.ts';
import { twinOf } from '../../machine/twin.ts';

export const getStaticPaths = (() => edition.articles.map((article) => ({ params: { twin: article.route.replace(/^\/|\/$/g, '') }, props: { article } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: EditionArticle }> = ({ props: { article }, site }) => new Response(twinOf(article, edition.text(article), addressOn(site)));
