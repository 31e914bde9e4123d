import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { movedIn } from '../../schemas/moved.ts';
import { changedOn } from '../machine/changed.ts';
import type { Settings } from '../settings.ts';
import { editionOf } from './edition.ts';

/** The map of the public edition, with the day on which each text was last found right. Pages that only say that something is gone or has moved are not in it. */
export function siteMap(settings: Settings): AstroIntegration {
  const { site, base } = settings;
  const edition = editionOf(settings);
  const { articles, notices } = edition;
  const address = (route: string): string => new URL(base + route.slice(1), site).href;
  const days = new Map(articles.map((article) => [address(article.route), changedOn(article)]));
  const gone = new Set([...notices.map(({ route }) => route), ...movedIn(edition).map(({ from }) => from)].map(address));
  return sitemap({
    filter: (page) => !gone.has(page),
    serialize(item) {
      const lastmod = days.get(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}
