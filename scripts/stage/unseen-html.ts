import type { Html, Nodes } from 'mdast';
import { closedElements, isFileName, openAttributes, openElements, type OpenAttribute } from '../../schemas/open-html.ts';
import { readHtml, type HtmlTag } from '../../rules/kit/article/html.ts';
import { INSTEAD } from '../../rules/kit/article/html-elements.ts';
import { Lines } from '../../rules/kit/lines.ts';
import type { Edit, LeadsTo } from './unseen.ts';

const closed = new Set(closedElements);
/** Has no end. */
const empty = 'embed';
/** Within these nothing is an element. */
const plain = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe']);
/** What has no end ends with its paragraph in a browser; everything else swallows the rest of the page. */
const endsSomewhere = new Set(['svg', 'math', 'audio', 'video', 'canvas']);

/** Edits of the raw HTML of a text: what no page shows of it goes, be it a tag, an attribute, or an element with all that it holds. */
export function editHtml(tree: Nodes, body: string, leads: LeadsTo): Edit[] {
  const nodes = htmlIn(tree);
  if (nodes.length === 0) return [];
  const source = new Lines(body);
  const tags = nodes.flatMap((node) => readHtml(node, source)).filter((part): part is HtmlTag => 'kind' in part && part.kind !== 'comment');
  const edits: Edit[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at]!;
    const { start, end } = offsetsOf(tag);
    const last = tag.kind === 'open' && closed.has(tag.name) && tag.name !== empty ? endOf(tags, at) : at;
    if (last === undefined) {
      edits.push({ start, end: endsSomewhere.has(tag.name) ? end : body.length, to: '' });
      if (!endsSomewhere.has(tag.name)) break;
    } else if (last > at) {
      edits.push({ start, end: offsetsOf(tags[last]!).end, to: '' });
      at = last;
    } else {
      edits.push({ start, end, to: shownTag(tag, body.slice(start, end), leads) });
    }
  }
  return edits.filter(({ start, end, to }) => body.slice(start, end) !== to);
}

/** Which tag ends the element that one begins. */
function endOf(tags: readonly HtmlTag[], begin: number): number | undefined {
  const { name } = tags[begin]!;
  let depth = 0;
  for (let at = begin; at < tags.length; at += 1) {
    if (tags[at]!.name !== name) continue;
    if (tags[at]!.kind === 'close') depth -= 1;
    else if (depth === 0 || !plain.has(name)) depth += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** A tag with what a page keeps of it; as it was written where that is all of it. */
function shownTag({ kind, name, attributes }: HtmlTag, written: string, leads: LeadsTo): string {
  // Without the tags of HTML that begin a block the lines below would be read as Markdown.
  if (kind === 'declaration' || closed.has(name) || !(openElements.has(name) || INSTEAD.has(name))) return '';
  if (kind === 'close') return written.length === name.length + 3 ? written : `</${name}>`;
  const kept = keptOf(name, attributes, leads);
  if (kept.length === attributes.length && written.endsWith('>')) return written;
  return `<${[name, ...kept.map(({ name: attribute, value }) => (value === '' ? attribute : `${attribute}="${escaped(value)}"`))].join(' ')}>`;
}

function keptOf(name: string, attributes: HtmlTag['attributes'], leads: LeadsTo): HtmlTag['attributes'] {
  if (!openElements.has(name)) return [];
  const valueOf = (wanted: string): string => attributes.find((attribute) => attribute.name === wanted)?.value.trim() ?? '';
  const isDead = (name === 'a' && !leads.link(valueOf('href'))) || (name === 'img' && !leads.image(valueOf('src')));
  const hasId = attributes.some((attribute) => attribute.name === 'id');
  return attributes.filter((attribute, at) => {
    if (attributes.findIndex((other) => other.name === attribute.name) < at) return false;
    if (![...(openAttributes['*'] ?? []), ...(openAttributes[name] ?? [])].some((open) => isOpen(open, attribute))) return false;
    switch (attribute.name) {
      case 'id':
        // The layout's own begin so, and a heading is called after its text.
        return !attribute.value.startsWith('kb-') && !/^h[1-6]$/.test(name) && name !== 'img';
      case 'name':
        return isDead && !hasId && !attribute.value.startsWith('kb-');
      case 'alt':
        return !isDead || !isFileName(attribute.value);
      default:
        return !isDead;
    }
  });
}

function isOpen(open: OpenAttribute, { name, value }: { name: string; value: string }): boolean {
  if (typeof open === 'string') return open === name;
  const [opened, ...values] = open;
  return opened === name && values.some((allowed) => (typeof allowed === 'string' ? allowed === value : allowed.test(value)));
}

function escaped(value: string): string {
  return value.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function offsetsOf({ range }: HtmlTag): { start: number; end: number } {
  return { start: range.start.offset, end: range.end.offset };
}

function htmlIn(node: Nodes): Html[] {
  if (node.type === 'html') return node.position ? [node] : [];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}
