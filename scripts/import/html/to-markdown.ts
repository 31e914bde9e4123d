import type { Root as HtmlRoot, Text } from 'hast';
import type { Html, Root, Text as MarkdownText } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options as RemarkStringifyOptions } from 'remark-stringify';
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

/** Text as its author wrote it, with its entities. */
const writtenText: NonNullable<Options['nodeHandlers']> = {
  text: (_state, node: Text) => ({ type: 'text', value: node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/&amp;(?![#a-z0-9]+;)/gi, '&') }),
};

const toTree = unified().use(rehypeRemark, { handlers }).freeze();
const toWrittenTree = unified().use(rehypeRemark, { handlers, nodeHandlers: writtenText }).freeze();

const style: RemarkStringifyOptions = { bullet: '*', bulletOther: '-', emphasis: '*', fence: '`', fences: true, incrementListMarker: true, listItemIndent: 'one', resourceLink: false, rule: '-', strong: '*' };
const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, style).freeze();
/** Escapes nothing in the text. */
const plainWriter = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { ...style, handlers: { text: (node: MarkdownText) => node.value } }).freeze();

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

function convert(source: string, isStretch: boolean): Converted {
  const tree: HtmlRoot = parser.parse(source);
  const { notes } = prepareHtml(tree, source);
  const markdown = (isStretch ? toWrittenTree : toTree).runSync(tree) as Root;
  tidyTree(markdown, { wholeBody: !isStretch });
  return { markdown: (isStretch ? plainWriter : writer).stringify(markdown).trim(), notes };
}

function html(value: string): Html {
  return { type: 'html', value };
}
