import type { Root } from 'mdast';
import { rules } from '../../rules/generated/article.ts';
import { readArticle } from '../../rules/kit/article/read.ts';
import type { DocumentFacts, FrontMatter, Identity } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { ruleTable, runRules } from '../../rules/kit/run.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { factsOf } from './facts.ts';
import { fastParser, type Parser } from './parse.ts';

export interface ContentInput {
  path: string;
  identity: Identity;
  /** SHA-256 of the file's bytes, "sha256:" in front. */
  digest: string;
  /** The whole file, front matter and all. */
  source: string;
  frontMatter: FrontMatter;
  program: Program;
  /** The body and the lines of the source, where they are known already. */
  tree?: Root;
  lines?: Lines;
  /** Whether no rule is applied. */
  factsOnly?: boolean;
}

const table = ruleTable(rules);

/** Judges the body of one document: its facts and the findings of every article rule. Throws `RuleCrash` when a rule breaks. */
export function judgeContent(input: ContentInput, parser: Parser = fastParser): { facts: DocumentFacts; findings: Finding[] } {
  const tree = input.tree ?? parser.parse(blank(input.source, input.frontMatter.range.end.offset));
  const article = readArticle({ ...input, tree });
  return { facts: factsOf(article, input.digest), findings: input.factsOnly ? [] : runRules(table, article) };
}

/** The text with everything before an offset replaced by spaces, lines kept, so that positions stay those of the file. */
export function blank(source: string, end: number): string {
  // Counted in places, of which a character outside the basic plane takes two.
  return source.slice(0, end).replaceAll(/[^\n\r]+/g, (line) => ' '.repeat(line.length)) + source.slice(end);
}
