import GithubSlugger from 'github-slugger';
import type { Text } from 'mdast';
import { stretchOf } from './kit/article/place.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** "[text](address)" that stayed text. The opening bracket may stand before some emphasis, so it need not be in the same node. */
const UNREAD = /!?(?:\[[^[\]\n]{0,200})?\]( {0,2})\(([^()\n]{2,300})\)/gu;
/** "[text][label]" that stayed text, since nothing defines the label; behind a word it is the place in a list, as in `found[0][1]`. */
const UNDEFINED = /(?<![\p{L}\p{N}_\]])!?\[([^[\]\n]{1,200})\]\[([^[\]\n]{0,200})\]/gu;
/** "(text)[address]" */
const REVERSED = /\(([^()\n]{1,200})\)\[([^[\]\n]{2,300})\]/gu;
/** The same where Markdown made a link of the bare address alone. */
const UNREAD_BEFORE_ADDRESS = /!?\[([^[\]\n]{1,200})\]( {0,2})([([])$|\(([^()\n]{1,200})\)\[$/u;
const ADDRESS = /^(?:https?:|mailto:|www\.|\.{0,2}\/|#)|\.(?:md|html?|png|jpe?g|gif|pdf)(?:#\S*)?$/iu;

type Unread = Omit<Report, 'at'>;

export const rule = defineRule({
  id: 'valid-link-markup',
  scope: 'article',
  summary: 'What is meant as a link or image is written so that it is one',
  why: 'The reader sees brackets and a path instead of a link, and no other check looks at where it should lead.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  visit: {
    text: (node, article) => (node.value.includes(']') || node.value.includes(')[') ? judge(node, article) : undefined),
  },
});

function* judge(node: Text, article: Article): Generator<Report> {
  const { value } = node;
  for (const match of value.matchAll(UNREAD)) {
    const [raw, gap = '', address = ''] = match;
    if (!ADDRESS.test(address.trim())) continue;
    yield* place(match, gap !== '' ? apart(raw) : /\s/u.test(address) ? spaced(raw, address) : undefined, node, article);
  }
  for (const match of value.includes('][') ? value.matchAll(UNDEFINED) : []) {
    const [raw, text = '', label = ''] = match;
    yield* place(match, ADDRESS.test(label) ? bracketed(raw, text, label, SQUARED) : undefinedLabel(raw, text, label), node, article);
  }
  for (const match of value.includes(')[') ? value.matchAll(REVERSED) : []) {
    const [raw, text = '', address = ''] = match;
    if (ADDRESS.test(address)) yield* place(match, bracketed(raw, text, address, REVERSED_BRACKETS), node, article);
  }
  const report = beforeAddress(node, article);
  if (report) yield report;
}

/** Escaped brackets are meant as text. */
function* place({ 0: raw, index }: RegExpExecArray, report: Unread | undefined, node: Text, article: Article): Generator<Report> {
  const at = stretchOf(node, index, raw, article);
  if (report && !article.source.slice(at.start.offset, at.end.offset).includes('\\')) yield { at, actual: raw, ...report };
}

function beforeAddress(node: Text, article: Article): Report | undefined {
  const match = UNREAD_BEFORE_ADDRESS.exec(node.value);
  if (!match) return undefined;
  const [before, text = '', gap = '', bracket = '[', turned] = match;
  const behind = node.position!.end.offset!;
  const [address = ''] = (bracket === '(' ? /^[^()\n]{2,300}(?=\))/u : /^[^[\]\n]{2,300}(?=\])/u).exec(article.source.slice(behind, behind + 301)) ?? [];
  if (!ADDRESS.test(address)) return undefined;
  const raw = `${before}${address}${bracket === '(' ? ')' : ']'}`;
  const { start } = stretchOf(node, match.index, before, article);
  const report = turned !== undefined ? bracketed(raw, turned, address, REVERSED_BRACKETS) : bracket === '[' ? bracketed(raw, text, address, SQUARED) : gap === '' ? spaced(raw, address) : apart(raw);
  return { at: article.range(start.offset, behind + address.length + 1), actual: raw, ...report };
}

function apart(raw: string): Unread {
  return { what: `${quoted(raw)} is not read as a link: a space stands between the two brackets.`, fix: 'Write `](` without a space.' };
}

const SQUARED = 'its address stands in square brackets';
const REVERSED_BRACKETS = 'its brackets are the wrong way round';

function bracketed(raw: string, text: string, address: string, why: string): Unread {
  return { what: `${quoted(raw)} is not read as a link: ${why}.`, fix: `Write ${quoted(`[${text}](${address})`)}.` };
}

function undefinedLabel(raw: string, text: string, label: string): Unread {
  const name = label === '' ? text : label;
  return {
    severity: 'warning',
    what: `${quoted(raw)} is not read as a link: nothing says where the label ${quoted(name)} leads.`,
    fix: `Write the address itself, ${quoted(`[${text}](…)`)}, or define the label on a line of its own: ${quoted(`[${name}]: …`)}. Brackets that are meant as text get a backslash: \`\\[\`.`,
  };
}

function spaced(raw: string, address: string): Unread {
  const what = `${quoted(raw)} is not read as a link: a space stands in the address.`;
  const section = /^#(.+)$/u.exec(address.trim())?.[1];
  if (section !== undefined) return { what, fix: `Write the anchor of the heading, with hyphens for spaces: ${quoted(`#${new GithubSlugger().slug(section)}`)}.` };
  return { what, fix: /^https?:/iu.test(address) ? `Write each space in the address as \`%20\`: ${quoted(address.trim().replaceAll(' ', '%20'))}.` : 'Write the path of the file as it is in this content, where names hold no spaces.' };
}
