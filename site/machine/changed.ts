import type { EditionArticle } from '../../schemas/edition.ts';

/** The last day on which somebody changed an article or found it still right, as its front matter says; undefined when it gives none. */
export function changedOn({ frontMatter }: Pick<EditionArticle, 'frontMatter'>): string | undefined {
  const given = frontMatter as { published?: string; updated?: string; reviewed?: string };
  return [given.published, given.updated, given.reviewed].filter((day) => day !== undefined).sort().at(-1);
}

/** What customers read to deploy and run something: guides of partners and articles about the platform. */
export function isForReading({ kind }: Pick<EditionArticle, 'kind'>): boolean {
  return kind === 'public-article' || kind === 'vendor-article';
}
