import type { Html, Nodes, Parents } from 'mdast';
import { fastParser } from '../../pipeline/parse.ts';
import { withoutMarks } from '../anchor-marks.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { isElement } from '../html/elements.ts';
import { htmlStretchToMarkdown } from '../html/to-markdown.ts';
import { spanOf, walk } from '../tree.ts';
import { sameWords, wordsOfMarkdown } from '../words.ts';
import { holdsBlocks, inlineHtmlEdits } from './inline-html.ts';
import { balancedStretches, type Stretch } from './stretches.ts';

/** Passes over one body at most: what one uncovers the next converts. */
const passes = 5;

/**
 * Writes the raw HTML of a Markdown body in Markdown, as far as that loses nothing: each change is checked word for word and taken
 * back where the words differ. What stays is for `check` to name.
 */
export function convertRawHtml(source: string, notes: string[]): string {
  let text = source;
  if (!/<[a-z/!?]/i.test(text)) return text;
  for (let pass = 0; pass < passes; pass += 1) {
    const found: string[] = [];
    const edits = findEdits(text, found);
    if (edits.length === 0) break;
    const next = apply(text, edits);
    if (next === text) break;
    text = next;
    notes.push(...found);
  }
  return text;
}

/** Edits all together when no word gets lost; else those that lose none by themselves. */
function apply(text: string, groups: readonly Edit[][]): string {
  const before = wordsOfMarkdown(text);
  const all = applyEdits(text, groups.flat());
  if (sameWords(before, wordsOfMarkdown(all))) return all;
  return applyEdits(text, groups.filter((edits) => sameWords(before, wordsOfMarkdown(applyEdits(text, edits)))).flat());
}

function findEdits(text: string, notes: string[]): Edit[][] {
  const edits: Edit[][] = [];
  walk(fastParser.parse(text), (node) => {
    if (!('children' in node)) return undefined;
    if (isFlow(node)) for (const stretch of balancedStretches(node)) addEdit(edits, stretchEdit(stretch, text, notes));
    else if (hasHtml(node)) {
      const isWhole = node.type === 'paragraph' && holdsBlocks(node);
      if (isWhole) addEdit(edits, stretchEdit({ ...spanOf(node), nodes: [] }, text, notes));
      else addEdit(edits, inlineHtmlEdits(node, text, notes));
      return !isWhole;
    }
    return undefined;
  });
  return edits;
}

function addEdit(edits: Edit[][], found: Edit | Edit[] | undefined): void {
  if (found !== undefined && !(Array.isArray(found) && found.length === 0)) edits.push(Array.isArray(found) ? found : [found]);
}

function isFlow(node: Parents): boolean {
  return ['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(node.type);
}

function hasHtml(node: Parents): boolean {
  return (node.children as Nodes[]).some((child): child is Html => child.type === 'html');
}

function stretchEdit({ start, end, column, nodes }: Pick<Stretch, 'start' | 'end' | 'column'> & { nodes: Nodes[] }, text: string, notes: string[]): Edit | undefined {
  // In a quote every line begins with ">", which is no part of the HTML.
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).includes('>')) return undefined;
  const indent = ' '.repeat(column - 1);
  const opensLine = text.slice(lineStart, start).trim() === '';
  const html = text.slice(start, end).split('\n').map((line, index) => (index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  const isHtml = nodes.length > 0 && nodes.every(({ type }) => type === 'html');
  const markdown = stretchToMarkdown(html, isHtml, notes);
  if (markdown === undefined || markdown === html) return undefined;
  const lines = markdown.split('\n').map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
  if (lines === '') return { start: opensLine ? lineStart : start, end, text: '' };
  const previous = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).trim();
  const rest = text.slice(end, endOfLine(text, end));
  const next = text.slice(endOfLine(text, end) + 1, endOfLine(text, endOfLine(text, end) + 1)).trim();
  const before = opensLine && previous !== '' ? `\n${indent}` : '';
  const after = rest.trim() === '' && next !== '' ? '\n' : '';
  return { start, end, text: `${before}${lines}${after}` };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** In HTML a backslash is one; Markdown takes it for the sign that escapes what follows. */
function keepBackslashes(html: string): string {
  return html.split(/(<pre\b[\s\S]*?<\/pre>|<code\b[\s\S]*?<\/code>|<[^<>]*>)/i).map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'))).join('');
}

/** Lines that are Markdown although they stand below a tag. */
const blockSyntax = /^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+\S|^[ \t]*(?:#{1,6} |```|\||!\[)/m;

function stretchToMarkdown(html: string, isHtml: boolean, notes: string[]): string | undefined {
  const names = [...html.matchAll(/<\/?([A-Za-z][^\s/>]*)/g)].map(([, name = '']) => name.toLowerCase());
  if (names.length > 0 && names.every((name) => !isElement(name))) return asCode(html);
  const wrappers = names.every((name) => name === 'p' || name === 'div' || name === 'center' || name === 'span' || name === 'br' || name === 'a' || name === 'img' || name === 'strong' || name === 'em');
  const content = html.replaceAll(/<\/?(?:p|div|center)\b[^>]*>/gi, '');
  if (wrappers && content !== html && blockSyntax.test(content)) return withoutWrappers(html);
  const converted = htmlStretchToMarkdown(isHtml ? keepBackslashes(html) : html);
  notes.push(...converted.notes);
  return withoutMarks(converted.markdown) === '' && html.trim() === '' ? undefined : converted.markdown;
}

/** Tags around Markdown go, the Markdown stays as it is written. */
function withoutWrappers(html: string): string {
  return html
    .replaceAll(/^[ \t]*<\/?(?:p|div|center)\b[^>]*>[ \t]*$/gim, '')
    .replaceAll(/<\/?(?:p|div|center)\b[^>]*>/gi, '\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\s+$/g, '');
}

/** Tags that no page has are a sample of some other markup. */
function asCode(html: string): string {
  return `\`\`\`xml\n${html.replace(/\s+$/, '')}\n\`\`\``;
}
