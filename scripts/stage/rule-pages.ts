import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Definition, Link, Nodes } from 'mdast';
import { inWordsOf } from '../explain/in-words-of.ts';
import { fastParser } from '../pipeline/parse.ts';
import type { EditionArticle } from '../../schemas/edition.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { projectRoot } from '../host.ts';
import { sorted } from './addresses.ts';
import { findComments, withoutSpans } from './comments.ts';

const folder = path.join(projectRoot, 'rules');

/** A rule's page with the text that an edition holds of it. */
export interface RulePage {
  article: EditionArticle;
  text: string;
}

/**
 * The pages of the rules, by rule: help addresses in findings lead to them, so both editions publish them all.
 *
 * @param program in whose words they are; as they are written when absent.
 */
export function readRulePages(program?: Program): RulePage[] {
  const ids = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)).sort();
  const known = new Set(ids);
  const say = program ? inWordsOf(program) : (text: string): string => text;
  return ids.map((id) => {
    const page = say(readFileSync(path.join(folder, `${id}.md`), 'utf8'));
    // The site sets the title as the page's one H1.
    const text = withoutSpans(page, findComments(page)).replace(/^# .*\n+/, '');
    const links = new Map<string, string>();
    for (const { url } of findLinks(fastParser.parse(text))) {
      const [, target, anchor = ''] = /^(?:\.\/)?([a-z0-9-]+)\.md(#[\w-]+)?$/.exec(url) ?? [];
      if (target !== undefined && known.has(target)) links.set(url, `/rules/${target}/${anchor}`);
    }
    const article: EditionArticle = { key: `rules/${id}`, route: `/rules/${id}/`, kind: 'rule-page', frontMatter: { title: id }, title: id, links: sorted(links), images: {} };
    return { article, text };
  });
}

function findLinks(node: Nodes): (Link | Definition)[] {
  const below = 'children' in node ? node.children.flatMap(findLinks) : [];
  return node.type === 'link' || node.type === 'definition' ? [node, ...below] : below;
}
