import type { Article } from '../../rules/kit/define-rule.ts';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Range } from '../../rules/kit/finding.ts';
import { readArticle } from '../../rules/kit/article/read.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { program } from '../fixtures/base.ts';

/** The article that a text without front matter is. */
export function articleOf(source: string, kind: DocumentKind = 'internal-article'): Article {
  const frontMatter = { data: {}, keys: {}, values: {}, range: new Lines(source).range(0, 0) };
  return readArticle({ path: 'a.md', identity: { kind, partner: 'acme' }, source, frontMatter, program, tree: fastParser.parse(source) });
}

/** The text under a range. */
export function slice({ source }: Pick<Article, 'source'>, { start, end }: Range): string {
  return source.slice(start.offset, end.offset);
}
