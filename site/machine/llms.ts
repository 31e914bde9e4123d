import type { EditionArticle, EditionSolution } from '../../schemas/edition.ts';
import type { OpenEdition } from '../edition/open.ts';
import { nameWithMaker } from '../edition/named.ts';
import { siteNameOf } from '../edition/names.ts';
import { articlesOf } from '../edition/paths.ts';
import { formatSlug } from '../format.ts';
import { strings } from '../strings.ts';
import { twinRoute } from './twin.ts';
import { oneLine } from '../markdown/visible-text.ts';

/**
 * What there is to read, for language models: https://llmstxt.org/, each link to the Markdown of a page.
 *
 * @param address whole address of a site path.
 */
export function llmsIndex(edition: OpenEdition, address: (route: string) => string): string {
  return [...head(edition), ...sections(edition).flatMap(([title, articles]) => [`## ${title}`, articles.map((article) => entryOf(article, address)).join('\n')])].join('\n\n') + '\n';
}

/**
 * All there is to read, one after the other, each as its Markdown.
 *
 * @param index the text that `llmsIndex` gives.
 * @param twin the Markdown of an article.
 */
export function llmsFull(index: string, edition: OpenEdition, twin: (article: EditionArticle) => string): string {
  const [head = ''] = index.split('\n\n## ');
  return [head, ...inReadingOrder(edition).flatMap(([, articles]) => articles.map((article) => twin(article).trim()))].join('\n\n---\n\n') + '\n';
}

function head(edition: OpenEdition): string[] {
  return [`# ${siteNameOf(edition)}`, `> ${strings.feed.about}`];
}

function sections(edition: OpenEdition): [title: string, articles: readonly EditionArticle[]][] {
  return inReadingOrder(edition).map(([of, articles]) => [titleOf(of, edition), articles]);
}

/** Solutions as the directory lists them, then the platform by category, then the program; each with its articles. */
function inReadingOrder(edition: OpenEdition): [of: EditionSolution | string | undefined, articles: readonly EditionArticle[]][] {
  const ofSolutions = edition.solutions.map((solution): [EditionSolution, EditionArticle[]] => [solution, articlesOf(edition, solution).filter(({ kind }) => kind === 'public-article')]);
  const all: [EditionSolution | string | undefined, readonly EditionArticle[]][] = [...ofSolutions, ...edition.vendorCategories, [undefined, edition.programPages]];
  return all.filter(([, articles]) => articles.length > 0);
}

function titleOf(of: EditionSolution | string | undefined, edition: OpenEdition): string {
  if (of === undefined) return strings.program.title;
  if (typeof of === 'string') return formatSlug(of);
  return nameWithMaker(of, edition.partner(of.partner));
}

function entryOf({ title, route, frontMatter }: EditionArticle, address: (route: string) => string): string {
  const label = oneLine(title).replaceAll(/[\\[\]]/g, String.raw`\$&`);
  const about = oneLine(frontMatter.description ?? '');
  return `- [${label}](${address(twinRoute(route))})${about === '' ? '' : `: ${about}`}`;
}
