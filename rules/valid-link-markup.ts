import type { Text } from 'mdast';
import { stretchOf } from './kit/article/place.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** "[text](address)" that stayed text. The opening bracket may stand before some emphasis, so it need not be in the same node. */
const UNREAD = /!?(?:\[[^[\]\n]{0,200})?\]( {0,2})\(([^()\n]{2,300})\)/gu;
/** The same where Markdown made a link of the bare address alone. */
const UNREAD_BEFORE_ADDRESS = /!?\[[^[\]\n]{1,200}\]( {0,2})\($/u;
const ADDRESS = /^(?:https?:|mailto:|www\.|\.{0,2}\/|#)|\.(?:md|html?|png|jpe?g|gif|pdf)(?:#\S*)?$/iu;

export const rule = defineRule({
  id: 'valid-link-markup',
  scope: 'article',
  summary: 'What is meant as a link or image is written so that it is one',
  why: 'The reader sees brackets and a path instead of a link, and no other check looks at where it should lead.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  visit: {
    text: (node, article) => (node.value.includes(']') ? judge(node, article) : undefined),
  },
});

function* judge(node: Text, article: Article): Generator<Report> {
  for (const match of node.value.matchAll(UNREAD)) {
    const [raw, gap = '', address = ''] = match;
    const at = stretchOf(node, match.index, raw, article);
    // Escaped brackets are meant as text.
    if (!ADDRESS.test(address.trim()) || article.source.slice(at.start.offset, at.end.offset).includes('\\')) continue;
    const report = gap !== '' ? apart(raw) : /\s/u.test(address) ? spaced(raw, address) : undefined;
    if (report) yield { at, actual: raw, ...report };
  }
  const report = beforeAddress(node, article);
  if (report) yield report;
}

function beforeAddress(node: Text, article: Article): Report | undefined {
  const match = UNREAD_BEFORE_ADDRESS.exec(node.value);
  const behind = node.position!.end.offset!;
  const [address = ''] = /^[^()\n]{2,300}(?=\))/u.exec(article.source.slice(behind, behind + 301)) ?? [];
  if (!match || !ADDRESS.test(address)) return undefined;
  const raw = `${match[0]}${address})`;
  const { start } = stretchOf(node, match.index, match[0], article);
  const report = match[1] === '' ? spaced(raw, address) : apart(raw);
  return { at: article.range(start.offset, behind + address.length + 1), actual: raw, ...report };
}

function apart(raw: string): Omit<Report, 'at'> {
  return { what: `${quoted(raw)} is not read as a link: a space stands between the two brackets.`, fix: 'Write `](` without a space.' };
}

function spaced(raw: string, address: string): Omit<Report, 'at'> {
  const better = /^https?:/iu.test(address) ? `Write each space in the address as \`%20\`: ${quoted(address.trim().replaceAll(' ', '%20'))}.` : 'Write the path of the file as it is in this content, where names hold no spaces.';
  return { what: `${quoted(raw)} is not read as a link: a space stands in the address.`, fix: better };
}
