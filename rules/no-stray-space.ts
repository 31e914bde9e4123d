import type { Nodes } from 'mdast';
import { type Article, defineRule } from './kit/define-rule.ts';
import type { Edit } from './kit/finding.ts';
import { allOf } from './kit/printable.ts';

/** More are mended in the next round. */
const MOST = 500;
/** Markdown counts a tab as the way to the next column that this divides. */
const TAB = 4;

export const rule = defineRule({
  id: 'no-stray-space',
  scope: 'article',
  summary: 'No white space that nobody meant: at the ends of lines, as tabs, as no-break spaces beside other spaces',
  why: 'It makes line breaks and levels of lists that the author does not see, and gaps that the reader does.',
  severity: 'note',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  fixable: 'removes white space at the ends of lines but for line breaks, writes tabs as spaces, and one space where no-break spaces stand beside others',
  *check(article) {
    const found = (['ends', 'tabs', 'gaps'] as const).map((kind) => [kind, finders[kind](article)] as const).filter(([, edits]) => edits.length > 0);
    const [first] = found.flatMap(([, edits]) => edits[0] ?? []).sort((a, b) => a.range.start.offset - b.range.start.offset);
    if (!first) return;
    yield {
      at: first.range,
      what: `White space that nobody sees: ${allOf(found.map(([kind, { length }]) => words[kind](length)))}.`,
      fix: 'Remove the white space at the ends of lines, write spaces for tabs, and one space where no-break spaces stand beside others; most editors do so on saving.',
      edits: withoutMeetings(found.flatMap(([, edits]) => edits)).slice(0, MOST),
    };
  },
});

const words = {
  ends: (count: number) => (count === 1 ? 'one line ends in some' : `${count} lines end in some`),
  tabs: (count: number) => (count === 1 ? 'there is a tab' : `there are ${count} tabs`),
  gaps: (count: number) => (count === 1 ? 'a no-break space stands beside another space' : `${count} no-break spaces stand beside other spaces`),
};

const finders = { ends: findEnds, tabs: findTabs, gaps: findGaps };

/** White space at the ends of lines, but for what breaks a line or belongs to code. */
function findEnds(article: Article): Edit[] {
  const { source, frontMatter } = article;
  const begin = frontMatter.range.end.offset;
  const edits: Edit[] = [];
  let shielded: Shield | undefined;
  const [hasTabs, hasReturns, hasNoBreaks] = ['\t', '\r', '\u00A0'].map((mark) => source.includes(mark));
  for (const mark of [' \n', hasTabs && '\t\n', hasNoBreaks && '\u00A0\n', hasReturns && ' \r\n', hasReturns && hasTabs && '\t\r\n', hasReturns && hasNoBreaks && '\u00A0\r\n']) {
    if (!mark) continue;
    for (let at = source.indexOf(mark, begin); at !== -1; at = source.indexOf(mark, at + 1)) edits.push(...endAt(at + 1));
  }
  if (/[ \t\u00A0]$/u.test(source)) edits.push(...endAt(source.length));
  return edits;

  function endAt(end: number): Edit[] {
    let start = end;
    while (start > begin && /[ \t\u00A0]/u.test(source[start - 1]!)) start -= 1;
    shielded ??= shield(article, ['code', 'html', 'inlineCode', 'break']);
    // A backslash that comes to stand at the end of a line would break it, and no-break spaces behind marks alone are the text there.
    const keeps = source[start - 1] === '\\' || (source.slice(start, end).includes('\u00A0') && !isBehindText(source, start));
    return keeps || shielded(start, end) ? [] : [{ range: article.range(start, end), text: '' }];
  }
}

/** Tabs outside of code, each with the spaces that Markdown takes it for. */
function findTabs(article: Article): Edit[] {
  const { source, frontMatter } = article;
  const edits: Edit[] = [];
  let shielded: Shield | undefined;
  let line = 0;
  let wider = 0;
  for (let at = source.indexOf('\t', frontMatter.range.end.offset); at !== -1; at = source.indexOf('\t', at + 1)) {
    const start = source.lastIndexOf('\n', at) + 1;
    if (start !== line) [line, wider] = [start, 0];
    const width = TAB - ((at - start + wider) % TAB);
    wider += width - 1;
    shielded ??= shield(article, ['code', 'html', 'inlineCode']);
    // At the end of a line, two spaces would break it.
    if (!shielded(at, at + 1) && !/^[ \t]*(?:[\r\n]|$)/u.test(source.slice(at + 1, at + 80))) edits.push({ range: article.range(at, at + 1), text: ' '.repeat(width) });
  }
  return edits;
}

/** No-break spaces beside other spaces within a line: what is left of the layout of another program. */
function findGaps(article: Article): Edit[] {
  const { source, frontMatter } = article;
  const edits: Edit[] = [];
  let shielded: Shield | undefined;
  for (let at = source.indexOf('\u00A0', frontMatter.range.end.offset); at !== -1; at = source.indexOf('\u00A0', at + 1)) {
    let [start, end] = [at, at + 1];
    while (/[ \u00A0]/u.test(source[start - 1] ?? '')) start -= 1;
    while (/[ \u00A0]/u.test(source[end] ?? '')) end += 1;
    at = end - 1;
    // At the start of a line it may keep the line from being a list; at the end it is one more stray space there.
    if (end - start < 2 || /^[\n\r\t]?$/u.test(source[end] ?? '') || !isBehindText(source, start)) continue;
    shielded ??= shield(article, ['code', 'html', 'inlineCode']);
    if (!shielded(start, end)) edits.push({ range: article.range(start, end), text: ' ' });
  }
  return edits;
}

/** Whether more than Markdown's own marks stand before a place on its line. */
function isBehindText(source: string, at: number): boolean {
  return /[^\s\d!#*+.)<=>_`|~-]/u.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at));
}

type Shield = (start: number, end: number) => boolean;

/** Says whether a stretch belongs to nodes whose white space counts; of blocks of code, all of their lines do. */
function shield(article: Article, types: readonly Nodes['type'][]): Shield {
  const { source } = article;
  const kept = types.flatMap((type) =>
    article.nodes(type).map(({ position }): [start: number, end: number] => {
      const [start, end] = [position!.start.offset!, position!.end.offset!];
      const behind = source.indexOf('\n', end);
      return type === 'code' || type === 'html' ? [source.lastIndexOf('\n', start - 1) + 1, behind === -1 ? source.length : behind] : [start, end];
    }),
  );
  return (start, end) => kept.some(([from, to]) => start < to && from < end);
}

function withoutMeetings(edits: readonly Edit[]): Edit[] {
  let behind = -1;
  return edits
    .toSorted((a, b) => a.range.start.offset - b.range.start.offset || b.range.end.offset - a.range.end.offset)
    .filter(({ range }) => {
      if (range.start.offset < behind) return false;
      behind = range.end.offset;
      return true;
    });
}
