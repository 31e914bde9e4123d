import type { EditionArticle, EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import type { OpenEdition } from './open.ts';

interface ArticlePath {
  params: Record<'partner' | 'solution' | 'category' | 'article' | 'page' | 'rule', string | undefined>;
  props: { article: EditionArticle };
}

/** One path for every article of a kind; the parts that its address does not have are undefined. */
export function articlePaths(edition: OpenEdition, kind: EditionArticle['kind']): ArticlePath[] {
  return edition.articles.filter((article) => article.kind === kind).map((article) => {
    const last = article.route.split('/').at(-2);
    return { params: { partner: article.partner, solution: article.solution, category: article.category, article: last, page: last, rule: last }, props: { article } };
  });
}

/** Articles of a solution in reading order. */
export function articlesOf(edition: OpenEdition, { articles }: EditionSolution): EditionArticle[] {
  return articles.map((route) => edition.byRoute.get(route)).filter((article) => article !== undefined);
}

/** The pages above the articles of a solution. */
export function solutionTrail(partner: EditionPartner, solution: EditionSolution): { name: string; route: string }[] {
  return [
    { name: partner.profile.name ?? partner.id, route: partner.route },
    { name: solution.profile.name ?? solution.id, route: solution.route },
  ];
}
