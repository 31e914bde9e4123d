import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** The one place where Markdown becomes a tree. Positions are offsets, lines and columns in UTF-16 units. */
export interface Parser {
  name: string;
  /** Text of a whole file with its front matter blanked. */
  parse(text: string): Root;
}

/** The parser that the site renders with; `reference-parser.ts` holds the one its trees are compared with. */
export const fastParser: Parser = {
  name: 'satteri',
  parse: (text) => markdownToMdast(text, { features: { gfm: true, frontmatter: false } }) as unknown as Root,
};
