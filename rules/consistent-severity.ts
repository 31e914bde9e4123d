import type { ListItem, Table, TableRow } from 'mdast';
import { rangeOf } from './kit/article/place.ts';
import { visibleText } from './kit/article/references.ts';
import { endOf, isWithin, sectionsOf } from './kit/article/section-text.ts';
import { findAnswerTime, type TimeSpan } from './kit/article/time-spans.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** "P1", "Sev 2", "Severity 3:", "Critical": what a line begins with, behind marks. */
const LABEL = /^[\s*_`|]*(?:(?:p|s|sev|severity|prio|priority|level) ?-?([0-5])\b|(critical|urgent|emergency|high|major|medium|normal|moderate|low|minor)\b(?=[\s:,.|–—-]|$))/i;
const RANKS: Readonly<Record<string, number>> = { critical: 1, urgent: 1, emergency: 1, high: 2, major: 2, medium: 3, normal: 3, moderate: 3, low: 4, minor: 4 };
const SEVERITY = /^(?:severity|sev|priority|prio)\b/i;
const BARE_NUMBER = /^\s*(?=[0-5]\s*\|)/;

interface Line {
  text: string;
  range: Range;
  /** 1 is the most severe. */
  rank: number;
  time?: TimeSpan;
}

export const rule = defineRule({
  id: 'consistent-severity',
  scope: 'article',
  summary: 'Severities stand in order, the worst first, and what is worse is answered no later',
  why: 'A numbered list is read as an order of urgency; one line in the wrong place and the worst case waits longest.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    for (const section of sectionsOf(article, ['support-contacts', 'support-expectations', 'routing'])) {
      const end = endOf(section, article);
      for (const list of article.nodes('list')) {
        if (!isWithin(list.position!.start.offset!, section, end)) continue;
        // Steps of routing are an order in time, not of urgency.
        yield* judge(linesOf(list.children, list.ordered === true && section.id === 'support-expectations', article));
      }
      for (const table of article.nodes('table')) {
        if (isWithin(table.position!.start.offset!, section, end)) yield* judge(linesOf(table.children.slice(1), false, article, isOfSeverities(table)));
      }
    }
  },
});

/** Lines with a severity: by their label, or in a numbered list without labels by their place. */
function linesOf(nodes: readonly (ListItem | TableRow)[], isOrdered: boolean, article: Article, byNumber = false): Line[] {
  const written = nodes.map((node) => (node.type === 'listItem' ? visibleText(node) : node.children.map(visibleText).join(' | ')));
  const texts = byNumber ? written.map((text) => text.replace(BARE_NUMBER, 'Severity ')) : written;
  const ranks = texts.map(rankOf);
  const isLabelled = ranks.filter((rank) => rank !== undefined).length > 1;
  if (!isLabelled && !isOrdered) return [];
  return nodes.flatMap((node, index): Line[] => {
    const text = texts[index]!;
    const rank = isLabelled ? ranks[index] : index + 1;
    if (rank === undefined) return [];
    const time = findAnswerTime(text);
    return [{ text, range: rangeOf(node, article), rank, ...(time && { time }) }];
  });
}

/** Whether the first column of a table is one of severities, where a number alone is a severity. */
function isOfSeverities({ children: [head] }: Table): boolean {
  return SEVERITY.test(head?.children[0] ? visibleText(head.children[0]).trim() : '');
}

function rankOf(text: string): number | undefined {
  const [, number, word] = LABEL.exec(text) ?? [];
  return number === undefined ? RANKS[word?.toLowerCase() ?? ''] : Number(number);
}

function* judge(lines: readonly Line[]): Generator<Report> {
  let before: Line | undefined;
  let slowest: Line | undefined;
  for (const line of lines) {
    if (before && line.rank < before.rank) {
      yield { at: line.range, what: `${beginning(line)} stands below ${beginning(before)}, which is less severe.`, fix: 'Write the most severe first.' };
      return;
    }
    if (line.time && slowest?.time && line.rank > slowest.rank && line.time.minutes < slowest.time.minutes) {
      yield {
        at: line.range,
        what: `${beginning(line)} is answered sooner (${quoted(line.time.raw)}) than ${beginning(slowest)} above it (${quoted(slowest.time.raw)}), which is more severe.`,
        fix: 'Write the most severe first, with the shortest time; where the order means nothing, use a list without numbers.',
        actual: line.time.raw,
      };
      return;
    }
    before = line;
    if (line.time && line.time.minutes >= (slowest?.time?.minutes ?? 0)) slowest = line;
  }
}

const beginning = ({ text }: Line): string => quoted(text.split(/[.:|\n]/)[0]!.trim(), 60);
