import { rangeOf, stretchOf } from './kit/article/place.ts';
import { defineRule, type Report } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** "[text](address)" that stayed text. The opening bracket may stand before some emphasis, so it need not be in the same node. */
const UNREAD = /!?(?:\[[^[\]\n]{0,200})?\]( {0,2})\(([^()\n]{2,300})\)/gu;
/** The same where Markdown made a link of the bare address alone. */
const UNREAD_BEFORE_ADDRESS = /!?\[[^[\]\n]{1,200}\] {1,2}\($/u;
const ADDRESS = /^(?:https?:|mailto:|www\.|\.{0,2}\/|#)|\.(?:md|html?|png|jpe?g|gif|pdf)(?:#\S*)?$/iu;

export const rule = defineRule({
  id: 'valid-link-markup',
  scope: 'article',
  summary: 'What is meant as a link or image is written so that it is one',
  why: 'The reader sees brackets and a path instead of a link, and no other check looks at where it should lead.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  visit: {
    *text(node, article) {
      if (!node.value.includes('](') && !node.value.includes('] ')) return;
      for (const match of node.value.matchAll(UNREAD)) {
        const [raw, gap = '', address = ''] = match;
        const at = stretchOf(node, match.index, raw, article);
        // Escaped brackets are meant as text.
        if (!ADDRESS.test(address.trim()) || article.source.slice(at.start.offset, at.end.offset).includes('\\')) continue;
        const report = gap !== '' ? apart(raw) : /\s/u.test(address) ? spaced(raw, address) : undefined;
        if (report) yield { at, actual: raw, ...report };
      }
      const behind = node.position!.end.offset!;
      const [last] = UNREAD_BEFORE_ADDRESS.exec(node.value) ?? [];
      if (last !== undefined && ADDRESS.test(article.source.slice(behind, behind + 8))) yield { at: rangeOf(node, article), actual: last, ...apart(last) };
    },
  },
});

function apart(raw: string): Omit<Report, 'at'> {
  return { what: `${quoted(raw)} is not read as a link: a space stands between the two brackets.`, fix: 'Write `](` without a space.' };
}

function spaced(raw: string, address: string): Omit<Report, 'at'> {
  const better = /^https?:/iu.test(address) ? `Write each space in the address as \`%20\`: ${quoted(address.trim().replaceAll(' ', '%20'))}.` : 'Write the path of the file as it is in this content, where names hold no spaces.';
  return { what: `${quoted(raw)} is not read as a link: a space stands in the address.`, fix: better };
}
