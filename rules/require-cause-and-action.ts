import type { List, ListItem, Paragraph, TableRow } from 'mdast';
import { rangeOf } from './kit/article/place.ts';
import { visibleText } from './kit/article/references.ts';
import { endOf, isWithin, sectionsOf } from './kit/article/section-text.ts';
import { type Article, defineRule } from './kit/define-rule.ts';
import type { Section } from './kit/facts.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** One trouble with what is said about it. */
interface Entry {
  symptom: string;
  at: Range;
  /** Things said about it, the symptom left out. */
  said: number;
}

export const rule = defineRule({
  id: 'require-cause-and-action',
  scope: 'article',
  summary: 'Each trouble is told with its symptom, its cause and what to do',
  why: 'Whoever knows the cause recognises the next case, and whoever knows what to do need not ask.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    for (const section of sectionsOf(article, ['troubleshooting'])) {
      for (const { symptom, at, said } of entriesOf(section, article)) {
        if (said >= 2) continue;
        const what = said === 0 ? 'is told without its cause and without what to do' : 'is told without its cause, or without what to do';
        yield { at, what: `${quoted(symptom, 80)} ${what}.`, fix: 'Write three things: what is seen, why it happens, and what mends it. "Browsers warn: port 80 is closed. Open it and run `tls --renew`."' };
      }
    }
  },
});

/** Words in bold that begin a trouble, or go on with it, when each of its parts is a paragraph. */
const SYMPTOM = /^(?:symptoms?|problem|issue|error|trouble)[\s:.]*$/i;
const CONTINUES = /^(?:(?:likely|possible|probable|root) )?(?:causes?|reasons?|why|fix(?:es)?|solutions?|resolutions?|actions?|remedy|workarounds?|what to do|diagnosis|explanation|check)[\s:.]*$/i;
const LABEL = /^\*\*[^*\n]{1,30}\*\*:?/gm;

/** By the first that is there: headings, paragraphs that begin in bold, rows of a table, items of a list, plain paragraphs. */
function entriesOf(section: Section, article: Article): Entry[] {
  const end = endOf(section, article);
  const inside = <Node extends { position?: unknown }>(nodes: readonly Node[]): Node[] => nodes.filter((node) => isWithin(startOf(node), section, end));
  const index = article.sections.indexOf(section);
  const below = article.sections.filter(({ parent }) => parent === index);
  if (below.length > 0) return below.map((entry) => ({ symptom: entry.heading.text, at: entry.heading.range, said: statements(article.source.slice(entry.heading.range.end.offset, endOf(entry, article))) }));

  const leads = inside(article.nodes('paragraph')).filter(beginsInBold);
  const begins = leads.filter((lead) => !CONTINUES.test(visibleText(lead.children[0]!)));
  if (leads.length > 0) {
    return (begins.length > 0 ? begins : leads).map((lead, at) => {
      const { symptom, behind } = splitLead(lead);
      const next = begins[at + 1];
      return { symptom, at: rangeOf(lead.children[0]!, article), said: statements(article.source.slice(behind, next ? startOf(next) : end)) };
    });
  }
  const rows = inside(article.nodes('table')).flatMap(({ children }) => children.slice(1));
  if (rows.length > 0) return rows.map((row) => ofRow(row, article));
  const items = outermost(inside(article.nodes('list'))).flatMap(({ children }) => children);
  return (items.length > 0 ? items : inside(article.nodes('paragraph'))).map((node) => ofText(node, article));
}

/** Lists that stand in no other one. They come in reading order. */
function outermost(lists: readonly List[]): List[] {
  let behind = 0;
  return lists.filter((list) => {
    if (startOf(list) < behind) return false;
    behind = endOfNode(list);
    return true;
  });
}

function ofRow(row: TableRow, article: Article): Entry {
  const cells = row.children.map((cell) => visibleText(cell).trim());
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
  return { symptom: cells[0] ?? '', at: rangeOf(row, article), said: Math.max(filled, statements(cells.join('. '))) - 1 };
}

function ofText(node: Paragraph | ListItem, article: Article): Entry {
  const text = article.source.slice(startOf(node), endOfNode(node));
  return { symptom: visibleText(node).split(/[.:;!?](?=\s)|\n/)[0]!.trim(), at: rangeOf(node, article), said: statements(text) - 1 };
}

function beginsInBold({ children }: Paragraph): boolean {
  return children[0]?.type === 'strong';
}

/** The words in bold at the beginning, with a mark behind them. */
function splitLead(paragraph: Paragraph): { symptom: string; behind: number } {
  const [lead] = paragraph.children;
  // "**Symptom:** No lines." says the symptom behind the words in bold.
  const [line = '', ...more] = visibleText(paragraph).split('\n');
  if (SYMPTOM.test(visibleText(lead!)) && more.length === 0) return { symptom: line.slice(visibleText(lead!).length).replace(/^[\s:]+|[\s.:]+$/g, ''), behind: endOfNode(paragraph) };
  return { symptom: visibleText(lead!).replace(/[\s.:]+$/, ''), behind: endOfNode(lead!) };
}

/** Sentences, parts of them behind a colon or semicolon, and blocks of code. What stands in code ends none. */
function statements(markdown: string): number {
  let count = 0;
  const prose = markdown
    .replaceAll(LABEL, '')
    .replaceAll(/^ {0,6}(`{3,}|~{3,})[^]*?^ {0,6}\1/gm, () => {
      count += 1;
      return '\n';
    })
    .replaceAll(/(`+)[^`]+\1/g, 'code');
  return count + prose.split(/[.:;!?…](?=[\s"')*]|$)|\n\s*\n/).filter((part) => /\p{L}/u.test(part)).length;
}

function startOf(node: { position?: unknown }): number {
  return (node.position as { start: { offset: number } }).start.offset;
}

function endOfNode(node: { position?: unknown }): number {
  return (node.position as { end: { offset: number } }).end.offset;
}
