import type { Nodes } from 'mdast';
import { fastParser } from '../pipeline/parse.ts';

/** A stretch of a text, by offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What opens a comment, or what browsers take for one, and what ends it. */
const endings: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>', '<!': '>' };

/** Where a body holds HTML comments, and what browsers take for one: declarations and processing instructions. What is shown in code is text and does not count. */
export function findComments(body: string): Span[] {
  if (!/<[!?]/.test(body)) return [];
  const spans: Span[] = [];
  for (const { start, end } of findHtml(fastParser.parse(body))) {
    let at = Math.max(start, spans.at(-1)?.end ?? 0);
    for (;;) {
      const [open] = /<(?:!--|!\[CDATA\[|[!?])/.exec(body.slice(at, end)) ?? [];
      if (open === undefined) break;
      const from = body.indexOf(open, at);
      // A comment that its own block does not close swallows the text up to where it ends, as it does in a browser; others end with their block.
      const most = open === '<!--' ? body.length : end;
      const mark = endings[open] ?? '>';
      const close = body.indexOf(mark, from + open.length);
      at = close === -1 ? most : Math.min(close + mark.length, most);
      spans.push({ start: from, end: at });
    }
  }
  return spans;
}

/** A body without some of its stretches. */
export function withoutSpans(body: string, spans: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of spans) {
    text += body.slice(at, start);
    at = Math.max(at, end);
  }
  return text + body.slice(at);
}

function findHtml(node: Nodes): Span[] {
  if ('children' in node) return node.children.flatMap(findHtml);
  if (node.type !== 'html' || !node.position) return [];
  return [{ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0 }];
}
