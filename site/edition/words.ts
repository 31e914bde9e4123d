import { facetsIn } from './facets.ts';
import { keywordsOf } from './keywords.ts';
import type { OpenEdition } from './open.ts';

/**
 * Words that readers of an edition may have meant, in lower case and without accents, those of titles and names first, then by how many
 * texts have them. They come from titles, names, descriptions, keywords and headings, so all of them stand on its pages.
 */
export function wordsOf(edition: OpenEdition): string[] {
  const { partners, solutions, articles } = edition;
  const titles = [...articles.map(({ title }) => title), ...partners.flatMap(({ profile }) => profile.name ?? []), ...solutions.flatMap(({ profile }) => profile.name ?? [])];
  const names = facetsIn(edition).flatMap(({ values }) => values.map(({ name }) => name));
  const summaries = [...partners, ...solutions].flatMap(({ profile }) => profile.summary ?? []);
  const leads = articles.flatMap((article) => [article.frontMatter.description ?? '', ...keywordsOf(article), headingsOf(edition.text(article))]);
  const counts = new Map<string, { inTitle: boolean; texts: number }>();
  for (const [texts, inTitle] of [[titles, true], [[...names, ...summaries, ...leads], false]] as const) {
    for (const word of texts.flatMap((text) => [...new Set(wordsIn(text))])) {
      const count = counts.get(word);
      if (count) count.texts += 1;
      else counts.set(word, { inTitle, texts: 1 });
    }
  }
  return [...counts].sort(([a, one], [b, other]) => Number(other.inTitle) - Number(one.inTitle) || other.texts - one.texts || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Shorter words are never taken for misspelt ones; words with digits are versions and commands. */
function wordsIn(text: string): string[] {
  return (text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 && /^\p{L}+$/u.test(word));
}

function headingsOf(markdown: string): string {
  return (markdown.match(/^#{1,6} .+$/gm) ?? []).join(' ');
}
