import type { Code, Definition, Image, ImageReference, Link, LinkReference, Nodes, Table } from 'mdast';
import { type Defined, findUnused, type Referring } from '../../rules/kit/article/unused-definitions.ts';
import { isFileName } from '../../schemas/open-html.ts';
import { fastParser } from '../pipeline/parse.ts';
import { findComments, withoutSpans, type Span } from './comments.ts';
import { editHtml } from './unseen-html.ts';

/** A stretch of a text, and what stands there instead. */
export interface Edit extends Span {
  to: string;
}

/** Where the addresses of a text lead, as they are written there. */
export interface LeadsTo {
  /** Whether a page has a link for it. */
  link(url: string): boolean;
  /** Whether a page has a picture for it. */
  image(url: string): boolean;
}

/**
 * A body without what no page shows though its Markdown says it: comments, attributes and elements that are not open to it, addresses that
 * lead nowhere, the words behind a code's language, cells behind the last column, and addresses and footnotes that nothing refers to or
 * whose label another one has already. People use all of them for notes to themselves.
 */
export function withoutUnseen(body: string, leads: LeadsTo): string {
  const tree = fastParser.parse(body);
  const comments = findComments(body).map((span) => ({ ...span, to: '' }));
  const shown = edited(body, [...comments, ...editHtml(tree, body, leads), ...editMarkdown(tree, body, leads)]);
  return withoutSpans(shown, findUnusedIn(shown));
}

/** Makes edits; of two that overlap, the second one begins where the first one ends. */
function edited(body: string, edits: Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, to } of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    text += body.slice(at, Math.max(at, start)) + (start < at ? '' : to);
    at = end;
  }
  return text + body.slice(at);
}

function editMarkdown(tree: Nodes, body: string, leads: LeadsTo): Edit[] {
  const edits: Edit[] = [];
  const definitions: Definition[] = [];
  const references: (LinkReference | ImageReference)[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'link' && !leads.link(node.url)) || (node.type === 'image' && !leads.image(node.url))) edits.push(...withEnd(node, body, '(<>)'));
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'code') edits.push(...withoutMeta(node, body));
    if (node.type === 'table') edits.push(...withoutExcess(node));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...edits, ...editReferences(definitions, references, body, leads)];
}

/** A label that stands behind a text, and nowhere for itself, becomes a number; an address goes with its title. */
function editReferences(definitions: readonly Definition[], references: readonly (LinkReference | ImageReference)[], body: string, leads: LeadsTo): Edit[] {
  const all = Map.groupBy(references, ({ identifier }) => identifier);
  const taken = new Set([...definitions, ...references].map(({ identifier }) => identifier));
  const numbers = new Map<string, string>();
  let next = 1;
  for (const [identifier, uses] of all) {
    if (uses.some(({ referenceType }) => referenceType !== 'full')) continue;
    while (taken.has(String(next))) next += 1;
    numbers.set(identifier, String(next++));
  }
  return [
    ...references.flatMap((node) => (numbers.has(node.identifier) ? withEnd(node, body, `[${numbers.get(node.identifier)}]`) : [])),
    ...definitions.flatMap((node) => {
      const { start, end } = spanOf(node);
      const label = /^\[(?:\\[^]|[^\\\]])*\]:/.exec(body.slice(start, end))?.[0] ?? '';
      const number = numbers.get(node.identifier);
      const leadsThere = all.get(node.identifier)?.some(({ type }) => (type === 'linkReference' ? leads.link(node.url) : leads.image(node.url)));
      return [
        ...(number === undefined ? [] : [{ start, end: start + label.length, to: `[${number}]:` }]),
        ...(leadsThere ? [] : [{ start: start + label.length, end, to: ' <>' }]),
      ];
    }),
  ];
}

/** Writes something else behind the text of a link or picture. An address that stands for itself is its own text, and stays. */
function withEnd(node: Image | ImageReference | Link | LinkReference, body: string, written: string): Edit[] {
  const { start, end } = spanOf(node);
  if ('children' in node) {
    const last = node.children.at(-1);
    return body[start] === '[' ? [{ start: last ? spanOf(last).end : start + 1, end, to: `]${written}` }] : [];
  }
  // Where nothing is shown in its place, the name of a picture's file tells nobody anything.
  const alt = node.alt ?? '';
  const shown = node.type === 'image' && isFileName(alt) ? '' : alt.replaceAll(/[\\[\]*_`<&!]/g, String.raw`\$&`);
  return [{ start, end, to: `![${shown}]${written}` }];
}

/** Behind the language a page shows the name of a file, and nothing else. */
function withoutMeta(node: Code, body: string): Edit[] {
  if (!node.meta) return [];
  const { start, end } = spanOf(node);
  const [, begin = '', meta = ''] = /^([`~]{3,}[ \t]*\S+)(.*)/.exec(body.slice(start, end)) ?? [];
  const file = /(?:^|\s)file=\S+/.exec(node.meta)?.[0].trim();
  return [{ start: start + begin.length, end: start + begin.length + meta.length, to: file === undefined ? '' : ` ${file}` }];
}

/** A row has as many cells as the table has columns. */
function withoutExcess({ children: rows }: Table): Edit[] {
  const columns = rows[0]?.children.length ?? 0;
  return rows.flatMap(({ children: cells }) => {
    const [first, last] = [cells[columns], cells.at(-1)];
    return first && last ? [{ start: spanOf(first).start, end: spanOf(last).end, to: '|' }] : [];
  });
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function findUnusedIn(body: string): Span[] {
  if (!body.includes(']:')) return [];
  const defined: Defined[] = [];
  const references: Referring[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') references.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fastParser.parse(body));
  return findUnused(defined, references).map(({ node }) => spanOf(node));
}
