import type { Edition, EditionArticle } from './edition.ts';
import type { ProgramPage } from './generated/types.ts';

/** A former address of a page. Both are site paths with slashes at both ends. */
export interface Moved {
  from: string;
  to: string;
  /** Of the page. */
  title: string;
}

/** Where the tiers stand when no page of the program shows them. */
export const tiersRoute = '/tiers/';

/** The page of the program that shows a panel of its data, if one does. */
export function pageShowing(panel: NonNullable<ProgramPage['shows']>[number], articles: readonly EditionArticle[]): EditionArticle | undefined {
  return articles.find(({ kind, frontMatter }) => kind === 'program-page' && 'shows' in frontMatter && frontMatter.shows?.includes(panel));
}

/**
 * Where readers of former addresses are sent, by address. The check has found what is wrong with them; what two pages want, or a
 * page has, is refused here once more.
 *
 * @throws {Error} when an address is no path, a page's, or given twice.
 */
export function movedIn({ articles, partners, solutions, notices }: Pick<Edition, 'articles' | 'partners' | 'solutions' | 'notices'>): Moved[] {
  const taken = new Set([...articles, ...partners, ...solutions, ...notices].map(({ route }) => route));
  const moved: Moved[] = [];
  for (const { route, title, frontMatter } of articles) {
    for (const alias of 'aliases' in frontMatter ? (frontMatter.aliases ?? []) : []) {
      if (alias === undefined) continue;
      if (!/^\/(?:[a-z0-9][a-z0-9-]*\/)+$/.test(alias)) throw new Error(`${route}: its former address ${JSON.stringify(alias)} is no path of a site.`);
      if (taken.has(alias)) throw new Error(`${route}: its former address ${alias} is that of another page, or given twice.`);
      taken.add(alias);
      moved.push({ from: alias, to: route, title });
    }
  }
  const tiers = pageShowing('tiers', articles);
  if (tiers && !taken.has(tiersRoute)) moved.push({ from: tiersRoute, to: tiers.route, title: tiers.title });
  return moved.sort((a, b) => (a.from < b.from ? -1 : 1));
}
