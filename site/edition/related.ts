import type { EditionArticle } from '../../schemas/edition.ts';
import { keywordsOf } from './keywords.ts';
import type { OpenEdition } from './open.ts';

const atMost = 4;
/** What more articles than this have in common tells nothing about any two of them; it also bounds the work at any size. */
const tooMany = 30;
const weights = { link: 8, keyword: 3, category: 2, partner: 2 };

interface Index {
  linkedFrom: ReadonlyMap<string, readonly string[]>;
  byKeyword: ReadonlyMap<string, readonly EditionArticle[]>;
}

const indexes = new WeakMap<OpenEdition, Index>();

/**
 * What else may help the reader of an article, best first: what it links to and what links to it, what shares keywords, the
 * best placed solutions of its categories, other solutions of the partner. Other articles of its solution stand beside it
 * anyway. The same edition gives the same list; the work for one article does not grow with their number.
 */
export function relatedTo(article: EditionArticle, edition: OpenEdition): EditionArticle[] {
  let index = indexes.get(edition);
  if (!index) indexes.set(edition, (index = makeIndex(edition.articles)));
  const scores = new Map<EditionArticle, number>();
  const add = (other: EditionArticle | undefined, weight: number): void => {
    if (other && other !== article && !isOfSameSolution(article, other) && isFor(article, other)) scores.set(other, (scores.get(other) ?? 0) + weight);
  };
  for (const route of [...linkedTo(article), ...(index.linkedFrom.get(article.route) ?? []).slice(0, tooMany)]) add(edition.byRoute.get(route), weights.link);
  for (const keyword of distinct(keywordsOf(article))) {
    const sharing = index.byKeyword.get(keyword) ?? [];
    if (sharing.length <= tooMany) for (const other of sharing) add(other, weights.keyword);
  }
  if (article.partner !== undefined && article.solution !== undefined) {
    for (const category of edition.solution(article.partner, article.solution).profile.categories ?? []) {
      for (const { articles } of (edition.directory.get(category ?? '') ?? []).slice(0, tooMany)) add(edition.byRoute.get(articles[0] ?? ''), weights.category);
    }
    for (const id of edition.partner(article.partner).solutions.slice(0, tooMany)) add(edition.byRoute.get(edition.solution(article.partner, id).articles[0] ?? ''), weights.partner);
  }
  return [...scores].sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || (a.route < b.route ? -1 : 1)).slice(0, atMost).map(([other]) => other);
}

function makeIndex(articles: readonly EditionArticle[]): Index {
  const linkedFrom = new Map<string, string[]>();
  const byKeyword = new Map<string, EditionArticle[]>();
  for (const article of articles) {
    for (const route of linkedTo(article)) push(linkedFrom, route, article.route);
    for (const keyword of distinct(keywordsOf(article))) push(byKeyword, keyword, article);
  }
  return { linkedFrom, byKeyword };
}

/** Pages that an article links to, each once. */
function linkedTo({ links }: EditionArticle): Set<string> {
  return new Set(Object.values(links).map((route) => route.split('#')[0]!));
}

function distinct(keywords: readonly string[]): Set<string> {
  return new Set(keywords.map((keyword) => keyword.toLowerCase()));
}

function isOfSameSolution(a: EditionArticle, b: EditionArticle): boolean {
  return a.partner !== undefined && a.partner === b.partner && a.solution === b.solution;
}

/** Guides and platform articles for everybody; Internal articles beside Internal ones. */
function isFor(article: EditionArticle, { kind }: EditionArticle): boolean {
  return kind === 'public-article' || kind === 'vendor-article' || (kind === 'internal-article' && article.kind === 'internal-article');
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
