import type { Nodes } from 'mdast';
import { fastParser } from '../pipeline/parse.ts';

/** A stretch of a text, by offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Where a body holds HTML comments. Comments shown in code are text and do not count. */
export function findComments(body: string): Span[] {
  if (!body.includes('<!--')) return [];
  const spans: Span[] = [];
  for (const { start, end } of findHtml(fastParser.parse(body))) {
    let at = Math.max(start, spans.at(-1)?.end ?? 0);
    for (;;) {
      const open = body.indexOf('<!--', at);
      if (open === -1 || open >= end) break;
      // A comment that its own block does not close swallows the text up to where it ends, as it does in a browser.
      const close = body.indexOf('-->', open + 4);
      at = close === -1 ? body.length : close + 3;
      spans.push({ start: open, end: at });
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
    at = end;
  }
  return text + body.slice(at);
}

function findHtml(node: Nodes): Span[] {
  if ('children' in node) return node.children.flatMap(findHtml);
  if (node.type !== 'html' || !node.position) return [];
  return [{ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0 }];
}
