import GithubSlugger from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { visibleText } from '../../../rules/kit/article/references.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import { oneLine } from '../../../rules/kit/one-line.ts';
import { fastParser } from '../../pipeline/parse.ts';

/** A section of a text at its first level, with what stands under its heading, subsections included. */
export interface TextSection {
  /** As the program names it. */
  id?: string;
  title: string;
  slug: string;
  blocks: Block[];
}

/** A block with the anchor of the heading that it is, or that it stands under. */
export interface Block {
  node: RootContent;
  slug: string;
  /** The section of the program that this heading means. */
  id?: string;
}

/** A text by its sections. */
export interface SectionedText {
  sections: TextSection[];
  /** Makes an anchor that no heading has, by the formula of the headings. */
  anchor(text: string): string;
}

/** Divides the body of a document, as an edition holds it, by its headings. */
export function readSections(body: string, { sections: known }: Pick<DocumentFacts, 'sections'>): SectionedText {
  const { children } = fastParser.parse(body);
  const slugger = new GithubSlugger();
  const slugs = new Map(headingsOf(children).map((heading) => [heading, slugger.slug(visibleText(heading))]));
  const ids = new Map(known.flatMap(({ id, heading }) => (id === undefined ? [] : [[heading.slug, id] as const])));
  const top = Math.min(...children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  const sections: TextSection[] = [];
  let slug = '';
  for (const node of children) {
    const section = sections.at(-1);
    if (node.type === 'heading') slug = slugs.get(node) ?? '';
    const id = ids.get(slug);
    if (node.type === 'heading' && node.depth === top) sections.push({ ...(id !== undefined && { id }), title: lineOf(node), slug, blocks: [] });
    else section?.blocks.push({ node, slug, ...(node.type === 'heading' && id !== undefined && { id }) });
  }
  return { sections, anchor: (text) => slugger.slug(text) };
}

/** What a reader sees of a node, on one line. */
export function lineOf(node: RootContent): string {
  const parts = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table' || node.type === 'tableRow' ? node.children.map(lineOf) : [visibleText(node)];
  return oneLine(parts.join(' '));
}

function headingsOf(nodes: readonly RootContent[]): Heading[] {
  return nodes.flatMap((node) => (node.type === 'heading' ? [node] : 'children' in node ? headingsOf(node.children as RootContent[]) : []));
}
