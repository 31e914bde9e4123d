import GithubSlugger from 'github-slugger';
import type { Definition, Html, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { Program } from '../../../schemas/generated/types.ts';
import type { Article } from '../define-rule.ts';
import type { Contact, FrontMatter, Heading, Identity, Reference } from '../facts.ts';
import { findContacts, type LinkedContact, type Piece } from './contacts.ts';
import { type HtmlTag, readHtml } from './html.ts';
import { addressRange, visibleText } from './references.ts';
import { Outline } from './outline.ts';
import { programSections } from './section-titles.ts';
import { Lines } from '../lines.ts';

export interface ArticleInput {
  path: string;
  identity: Identity;
  /** The whole file; positions in the tree are positions in it. */
  source: string;
  frontMatter: FrontMatter;
  program: Program;
  tree: Root;
  /** The lines of `source`, where they are known already. */
  lines?: Lines;
}

/** HTML elements that end a line for the reader. */
const BREAKING = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'th', 'table', 'pre', 'blockquote', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'dt', 'dd']);

/** Reads all that the rules and later steps ask of one document, in one walk of its tree. */
export function readArticle(input: ArticleInput): Article {
  const source = input.lines ?? new Lines(input.source);
  const slugger = new GithubSlugger();
  const nodes = new Map<string, Nodes[]>();
  const headings: Heading[] = [];
  const references: Reference[] = [];
  const contacts: Contact[] = [];
  const html: HtmlTag[] = [];
  const htmlAnchors: string[] = [];
  const outline = new Outline(programSections(input.program, input.identity.kind));
  const definitions: Definition[] = [];
  const uses = new Map<string, { link?: string; image?: string }>();
  let pieces: Piece[] = [];
  let linked: LinkedContact[] = [];
  let length = 0;

  const piece = (text: string, start: number, end: number, code = false): void => {
    pieces.push({ at: length, text, start, end, code });
    length += text.length;
  };
  const endBlock = (countWords = true): void => {
    if (length > 0 || linked.length > 0) {
      const text = pieces.length === 1 ? pieces[0]!.text : pieces.map((one) => one.text).join('');
      outline.add(text, countWords);
      for (const contact of findContacts(text, pieces, linked, source, outline.current, input.identity.partner !== undefined)) contacts.push(contact);
    }
    if (pieces.length > 0) pieces = [];
    if (linked.length > 0) linked = [];
    length = 0;
  };
  const children = (node: Nodes, inOrdered: boolean): void => {
    if ('children' in node) for (const child of node.children) walk(child, node, inOrdered);
  };
  // Most articles have no links by label, and looking for what they mean costs one more walk.
  let addressOf: Map<string, string> | undefined;
  const addresses = (): Map<string, string> => (addressOf ??= new Map(definitionsOf(input.tree).map(({ identifier, url }): [string, string] => [identifier, url]).reverse()));
  const link = (node: Link | LinkReference, url: string | undefined, inOrdered: boolean): void => {
    const from = length;
    children(node, inOrdered);
    // A link around nothing is on no page.
    if (url && node.children.length > 0 && /^(?:mailto|tel):/iu.test(url)) linked.push({ url, from, to: length, range: source.range(offset(node), behind(node)) });
  };

  function walk(node: Nodes, parent: Nodes | undefined, inOrdered: boolean): void {
    const sameType = nodes.get(node.type);
    if (sameType) sameType.push(node);
    else nodes.set(node.type, [node]);
    switch (node.type) {
      case 'text':
        piece(node.value, offset(node), behind(node));
        return;
      case 'inlineCode':
        piece(node.value, offset(node), behind(node), true);
        return;
      case 'break':
        piece('\n', offset(node), behind(node));
        return;
      case 'heading': {
        const text = visibleText(node);
        const heading: Heading = { depth: node.depth, text, slug: slugger.slug(text), range: source.range(offset(node), behind(node)) };
        headings.push(heading);
        if (parent?.type === 'root') outline.open(heading);
        children(node, inOrdered);
        endBlock(parent?.type !== 'root');
        return;
      }
      case 'paragraph':
      case 'tableCell':
        children(node, inOrdered);
        endBlock();
        return;
      case 'list':
        if (node.ordered && !inOrdered) outline.count('orderedLists', 1, node.children.length);
        children(node, inOrdered || Boolean(node.ordered));
        return;
      case 'table':
        outline.count('tables');
        children(node, inOrdered);
        return;
      case 'code':
        outline.count('codeBlocks');
        outline.add(node.value, true);
        return;
      case 'link':
        references.push({ form: 'link', image: false, url: node.url, text: visibleText(node), range: addressRange(node, source) });
        link(node, node.url, inOrdered);
        return;
      case 'linkReference':
        uses.set(node.identifier, { link: visibleText(node), ...uses.get(node.identifier) });
        link(node, addresses().get(node.identifier), inOrdered);
        return;
      case 'image':
      case 'imageReference':
        image(node);
        return;
      case 'definition':
        definitions.push(node);
        return;
      case 'html':
        readTags(node, parent);
        return;
      default:
        children(node, inOrdered);
    }
  }

  function image(node: Image | ImageReference): void {
    outline.count('images');
    if (node.type === 'image') references.push({ form: 'image', image: true, url: node.url, text: node.alt ?? '', range: addressRange(node, source) });
    else uses.set(node.identifier, { image: node.alt ?? '', ...uses.get(node.identifier) });
  }

  function readTags(node: Html, parent: Nodes | undefined): void {
    const inline = parent !== undefined && (parent.type !== 'root' && parent.type !== 'listItem' && parent.type !== 'blockquote' && parent.type !== 'footnoteDefinition');
    let anchor: { reference: Reference; from: number } | undefined;
    for (const part of readHtml(node, source)) {
      if ('value' in part) {
        piece(part.value, part.start, part.start + part.value.length);
        continue;
      }
      html.push(part);
      if (part.kind === 'open' || part.kind === 'close') {
        if (anchor && part.name === 'a') {
          anchor.reference.text = pieces.filter(({ at }) => at >= anchor!.from).map(({ text }) => text).join('').trim();
          anchor = undefined;
        }
        if (BREAKING.has(part.name)) {
          if (inline) piece('\n', part.range.start.offset, part.range.end.offset);
          else endBlock();
        }
      }
      if (part.kind !== 'open') continue;
      if (part.name === 'img') outline.count('images');
      for (const { name, value, range } of part.attributes) {
        if (name === 'id' || (name === 'name' && part.name === 'a')) htmlAnchors.push(value);
        if (name !== 'href' && name !== 'src') continue;
        const alt = part.attributes.find((attribute) => attribute.name === 'alt')?.value;
        const reference: Reference = { form: 'html', image: part.name === 'img' && name === 'src', url: value.trim(), text: part.name === 'img' ? (alt ?? '') : '', range };
        references.push(reference);
        if (part.name === 'a' && name === 'href') anchor = { reference, from: length };
        if (/^(?:mailto|tel):/iu.test(reference.url)) linked.push({ url: reference.url, from: length, to: length, range });
      }
    }
    if (!inline) endBlock();
  }

  children(input.tree, false);
  for (const definition of definitions) {
    const range = addressRange(definition, source);
    const use = uses.get(definition.identifier) ?? {};
    if (use.image !== undefined) references.push({ form: 'definition', image: true, url: definition.url, text: use.image, range });
    if (use.link !== undefined || use.image === undefined) references.push({ form: 'definition', image: false, url: definition.url, text: use.link ?? definition.label ?? '', range });
  }
  references.sort((a, b) => a.range.start.offset - b.range.start.offset);
  return {
    path: input.path,
    identity: input.identity,
    source: input.source,
    frontMatter: input.frontMatter,
    program: input.program,
    headings,
    ...outline.close(),
    references,
    contacts,
    html,
    anchors: [...new Set([...headings.map(({ slug }) => slug), ...htmlAnchors])],
    nodes: ((type: string) => nodes.get(type) ?? []) as Article['nodes'],
    range: (start, end) => source.range(start, end),
    sectionAt: (at) => outline.at(at),
  };
}

/** Definitions in reading order; of two with one label the first counts. */
function definitionsOf(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsOf) : [];
}

const offset = (node: Nodes): number => node.position!.start.offset!;
const behind = (node: Nodes): number => node.position!.end.offset!;
