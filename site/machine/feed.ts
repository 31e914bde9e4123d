import { Feed } from 'feed';
import { siteNameOf } from '../edition/names.ts';
import type { OpenEdition } from '../edition/open.ts';
import { strings } from '../strings.ts';
import { changedOn, isForReading } from './changed.ts';
import { compare } from '../compare.ts';

/** Entries at most: readers of feeds look at what is new. */
const most = 50;

/** Where the two forms of the feed stand. */
export const feedRoutes = { rss: '/rss.xml', atom: '/atom.xml' } as const;

/**
 * New and changed guides, the latest first. The same edition gives the same feed: no moment of the build stands in it.
 *
 * @param address whole address of a site path.
 */
export function feedOf(edition: OpenEdition, address: (route: string) => string): Feed {
  const { articles, asOf, solutions } = edition;
  const dated = articles.filter(isForReading).flatMap((article) => {
    const day = changedOn(article);
    // What is dated ahead is no news yet.
    return day === undefined || day > asOf ? [] : [{ article, day }];
  });
  const latest = dated.sort((a, b) => compare(b.day, a.day) || compare(a.article.route, b.article.route)).slice(0, most);
  const name = siteNameOf(edition);
  const feed = new Feed({
    id: address('/'),
    link: address('/'),
    title: name,
    description: strings.feed.description,
    language: strings.language,
    updated: startOf(latest[0]?.day ?? asOf),
    generator: 'Assay',
    author: { name },
    feedLinks: { rss: address(feedRoutes.rss), atom: address(feedRoutes.atom) },
  });
  for (const { article: { title, route, frontMatter, partner, solution }, day } of latest) {
    const product = solutions.find((candidate) => candidate.partner === partner && candidate.id === solution)?.profile.name;
    feed.addItem({
      id: address(route),
      link: address(route),
      title: asHtml(title),
      date: startOf(day),
      ...(frontMatter.description !== undefined && { description: asHtml(frontMatter.description) }),
      ...(product !== undefined && { category: [{ name: product }] }),
    });
  }
  return feed;
}

/** Readers of feeds take titles and summaries for HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
