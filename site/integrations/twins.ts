import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { llmsFull } from '../machine/llms.ts';
import { noticeOf } from '../edition/preview.ts';
import { twinOf, twinRoute } from '../machine/twin.ts';
import type { Settings } from '../settings.ts';
import { strings } from '../strings.ts';
import { editionOf } from './edition.ts';

/** Writes each article as Markdown beside its page, and for everybody's programs all of them in one file. As pages of Astro's own they would take twice as long as their text does. */
export function twins(settings: Settings): AstroIntegration {
  const { site, base } = settings;
  return {
    name: 'assay:twins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const edition = editionOf(settings);
        const address = (route: string): string => new URL(base + route.slice(1), site).href;
        // A copy travels alone: nobody who reads it sees the page that says what it is.
        const notice = noticeOf(edition);
        const head = notice === undefined ? '' : `> ${strings.preview.name}: ${notice}\n\n`;
        const texts = new Map(edition.articles.map((article) => [article, head + twinOf(article, edition.text(article), address)]));
        for (const [{ route }, text] of texts) writeFileSync(new URL(`.${twinRoute(route)}`, dir), text);
        if (settings.audience === 'public') writeFileSync(new URL('llms-full.txt', dir), llmsFull(readFileSync(new URL('llms.txt', dir), 'utf8'), edition, (article) => texts.get(article)!));
      },
    },
  };
}
