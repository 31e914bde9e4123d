import type { EditionArticle } from '../../schemas/edition.ts';
import type { OpenEdition } from '../edition/open.ts';
import { siteNameOf } from '../edition/names.ts';
import { articlesOf } from '../edition/paths.ts';
import { formatSlug } from '../format.ts';
import { strings } from '../strings.ts';
import { twinOf, twinRoute } from './twin.ts';
import { oneLine } from '../markdown/visible-text.ts';

/**
 * What there is to read, for language models: https://llmstxt.org/, each link to the Markdown of a page.
 *
 * @param address whole address of a site path.
 */
export function llmsIndex(edition: OpenEdition, address: (route: string) => string): string {
  return [...head(edition), ...sections(edition).flatMap(([title, articles]) => [`## ${title}`, articles.map((article) => entryOf(article, address)).join('\n')])].join('\n\n') + '\n';
}

/** All there is to read, one after the other, each as its Markdown. */
export function llmsFull(edition: OpenEdition, address: (route: string) => string): string {
  const texts = sections(edition).flatMap(([, articles]) => articles.map((article) => twinOf(article, edition.text(article), address).trim()));
  return [...head(edition), ...texts].join('\n\n---\n\n') + '\n';
}

function head(edition: OpenEdition): string[] {
  return [`# ${siteNameOf(edition)}`, `> ${strings.feed.about}`];
}

/** Solutions as the directory lists them, then the platform by category, then the program. */
function sections(edition: OpenEdition): [title: string, articles: readonly EditionArticle[]][] {
  const ofSolutions = edition.solutions.map((solution): [string, EditionArticle[]] => [
    strings.feed.by(solution.profile.name ?? solution.id, edition.partner(solution.partner).profile.name ?? solution.partner),
    articlesOf(edition, solution).filter(({ kind }) => kind === 'public-article'),
  ]);
  const ofPlatform = [...edition.vendorCategories].map(([category, articles]): [string, EditionArticle[]] => [formatSlug(category), articles]);
  const all: [string, readonly EditionArticle[]][] = [...ofSolutions, ...ofPlatform, [strings.program.title, edition.programPages]];
  return all.filter(([, articles]) => articles.length > 0);
}

function entryOf({ title, route, frontMatter }: EditionArticle, address: (route: string) => string): string {
  const label = oneLine(title).replaceAll(/[\\[\]]/g, String.raw`\$&`);
  const about = oneLine(frontMatter.description ?? '');
  return `- [${label}](${address(twinRoute(route))})${about === '' ? '' : `: ${about}`}`;
}
