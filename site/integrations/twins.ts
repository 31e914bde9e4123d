import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { twinOf, twinRoute } from '../machine/twin.ts';
import type { Settings } from '../settings.ts';
import { editionOf } from './edition.ts';

/** Writes each article as Markdown beside its page. As pages of Astro's own they would take twice as long as their text does. */
export function twins(settings: Settings): AstroIntegration {
  const { site, base } = settings;
  return {
    name: 'assay:twins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const edition = editionOf(settings);
        const address = (route: string): string => new URL(base + route.slice(1), site).href;
        for (const article of edition.articles) writeFileSync(new URL(`.${twinRoute(article.route)}`, dir), twinOf(article, edition.text(article), address));
      },
    },
  };
}
