import type { EditionArticle } from '../../schemas/edition.ts';

/** Words that readers may search an article by, as its author gives them. */
export function keywordsOf({ frontMatter }: Pick<EditionArticle, 'frontMatter'>): string[] {
  const keywords = 'keywords' in frontMatter ? (frontMatter.keywords ?? []) : [];
  return keywords.filter((keyword) => keyword !== undefined);
}
