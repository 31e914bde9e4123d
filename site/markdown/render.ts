import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { Addresses } from './addresses.ts';
import { finish } from './finish.ts';
import { parseMarkdown } from './parse.ts';
import { safeHtml } from './safe-html.ts';

/** A heading of a text, as its table of contents lists it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface Rendered {
  html: string;
  headings: Heading[];
  /** The same as a tree, for what is said of a text beside it. */
  tree: Root;
}

/**
 * Renders a text from outside to HTML that can stand in a page: parsed with its raw HTML, sanitised, and only then given
 * what the sanitiser would not know: anchors, addresses of this edition, images, classes.
 *
 * @param anchors ids for blocks that are no headings, by their offset in the text; where they are given, each of those and each heading links to itself.
 * @throws whatever the parser throws; a page must never be published empty instead.
 */
export function renderMarkdown(text: string, addresses: Addresses, anchors?: ReadonlyMap<number, string>): Rendered {
  const { tree, headings } = finish(sanitize(parseMarkdown(text, anchors), safeHtml) as Root, addresses, anchors && new Set(anchors.values()));
  return { html: toHtml(tree, { characterReferences: { useNamedReferences: true } }), headings, tree };
}
