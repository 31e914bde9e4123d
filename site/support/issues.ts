import type { EditionArticle, EditionIssue, EditionSolution } from '../../schemas/edition.ts';
import { edition } from '../edition/current.ts';
import { articlesOf } from '../edition/paths.ts';

/** A known issue with where it is told. */
export interface ToldIssue extends EditionIssue {
  article: EditionArticle;
  /** Site path with its anchor. */
  address: string;
}

/** Known issues of a solution: those of its Internal articles, and all, those that customers read included. */
export function issuesOf(solution: EditionSolution): { own: ToldIssue[]; all: ToldIssue[] } {
  const all = articlesOf(edition, solution).flatMap(toldIn);
  return { own: all.filter(({ article }) => article.kind === 'internal-article'), all };
}

/** Known issues of an article. */
export function toldIn(article: EditionArticle): ToldIssue[] {
  return (article.issues ?? []).map((issue) => ({ ...issue, article, address: `${article.route}#${encodeURIComponent(issue.slug)}` }));
}
