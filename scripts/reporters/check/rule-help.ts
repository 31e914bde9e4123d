import type { Link, Nodes } from 'mdast';
import { helpAddress } from '../../../rules/kit/help.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { readRulePage } from '../../explain/rule-page.ts';
import { fastParser } from '../../pipeline/parse.ts';

/**
 * The page of a rule as help that stands anywhere: without its examples, links leading to the published pages of other rules,
 * links to other files left out. Undefined where there is no page, as while a rule is being written.
 */
export function readRuleHelp(id: string, site: string, program?: Program): string | undefined {
  const text = readText(id, program);
  if (text === undefined) return undefined;
  let help = text;
  for (const link of findLinks(fastParser.parse(text)).reverse()) {
    const [, other, anchor = ''] = /^(?:\.\/)?([a-z0-9-]+)\.md(#[\w-]+)?$/.exec(link.url) ?? [];
    if (link.url.startsWith('https:')) continue;
    const label = text.slice(link.children[0]?.position?.start.offset, link.children.at(-1)?.position?.end.offset);
    const instead = other === undefined ? label : `[${label}](${helpAddress(other, site)}${anchor})`;
    help = help.slice(0, link.position?.start.offset) + instead + help.slice(link.position?.end.offset);
  }
  return help;
}

function readText(id: string, program: Program | undefined): string | undefined {
  try {
    return readRulePage(id, program).text;
  } catch {
    return undefined;
  }
}

function findLinks(node: Nodes): Link[] {
  const below = 'children' in node ? node.children.flatMap(findLinks) : [];
  return node.type === 'link' ? [node, ...below] : below;
}
