import type { Root as HtmlRoot, Text } from 'hast';
import type { Html, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { prepareHtml } from './prepare.ts';
import { tidyTree } from './tidy.ts';

const parser = unified().use(rehypeParse, { fragment: true, verbose: true }).freeze();

type Handlers = NonNullable<Options['handlers']>;

/** These few elements may stand in an article as they are; Markdown has nothing like them. */
const asHtml: Handlers = Object.fromEntries(
  ['sub', 'sup', 'kbd'].map((name) => [name, (state, node) => [html(`<${name}>`), ...(state.all(node) as Html[]), html(`</${name}>`)]]),
) satisfies Handlers;

const handlers: Handlers = {
  ...asHtml,
  // A cell is one line.
  br: (state) => (state.inTable ? html('<br>') : { type: 'break' }),
};

const verbatimHandlers: Handlers = {
  ...handlers,
  text: (_state, node: unknown) => html((node as Text).value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/&amp;(?![#a-z0-9]+;)/gi, '&')),
};

const toTree = unified().use(rehypeRemark, { handlers }).freeze();
const toVerbatimTree = unified().use(rehypeRemark, { handlers: verbatimHandlers }).freeze();

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '*', bulletOther: '-', emphasis: '*', fence: '`', fences: true, incrementListMarker: true, listItemIndent: 'one', resourceLink: false, rule: '-', strong: '*' })
  .freeze();

export interface Converted {
  markdown: string;
  /** One sentence for each thing that was left out. */
  notes: string[];
}

/** Turns a body written in HTML into clean Markdown. */
export function htmlBodyToMarkdown(source: string): Converted {
  return convert(source, false);
}

/** Turns a stretch of HTML that stands in a Markdown body into Markdown. Its text is left as it is: its author wrote Markdown there too. */
export function htmlStretchToMarkdown(source: string): Converted {
  return convert(source, true);
}

function convert(source: string, verbatim: boolean): Converted {
  const tree: HtmlRoot = parser.parse(source);
  const { notes } = prepareHtml(tree, source);
  const markdown = (verbatim ? toVerbatimTree : toTree).runSync(tree) as Root;
  tidyTree(markdown, { wholeBody: !verbatim });
  return { markdown: writer.stringify(markdown).trim(), notes };
}

function html(value: string): Html {
  return { type: 'html', value };
}
