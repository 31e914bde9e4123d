import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import type { Heading as MdastHeading } from 'mdast';
import { defineMdastPlugin, type Features, htmlToHast, markdownToHast, markdownToHtml, type MarkdownToHtmlResult, type MdastNode, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import { elementsIn, levelOf, textOf } from './finished.ts';
import { visibleText } from './visible-text.ts';

// `smartPunctuation` would turn the option --force into a dash.
const features: Features = { frontmatter: false, smartPunctuation: false };
/** Without one of these no text can hold HTML or a footnote, and its tree says all there is to know. */
const moreThanMarkdown = /<[a-z!/?]|\[\^/i;

/**
 * The tree of a text from outside, raw HTML and all: not to be shown before it is sanitised. Headings of Markdown carry their anchor as
 * `dataSlug`, by the formula that links to them are checked with; code the words behind its language as `dataMeta`.
 *
 * @param anchors ids for blocks that are no headings, by their offset in the text.
 * @throws whatever the parser throws.
 */
export function parseMarkdown(text: string, anchors: ReadonlyMap<number, string> = new Map()): Root {
  return anchors.size > 0 || moreThanMarkdown.test(text) ? parseMixed(text, anchors) : parsePlain(text);
}

function parsePlain(text: string): Root {
  // As parsers of HTML read line ends.
  const root = markdownToHast(text.replaceAll(/\r\n?/g, '\n'), { features, position: false }) as Root;
  const slugger = new GithubSlugger();
  for (const element of elementsIn(root)) {
    if (levelOf(element) > 0) element.properties['dataSlug'] = slugger.slug(textOf(element.children));
    if (element.tagName === 'pre') markCode(element);
  }
  return root;
}

function markCode({ properties, children: [code] }: Element): void {
  const meta = (code?.data as { meta?: string } | undefined)?.meta;
  if (meta !== undefined) properties['dataMeta'] = meta;
}

/** What is Markdown is marked before its HTML is parsed together with that of the text: afterwards nothing tells the two apart. */
function parseMixed(text: string, anchors: ReadonlyMap<number, string>): Root {
  const mdastPlugins = [headings(), fences, ...(anchors.size > 0 ? [blocks(anchors)] : [])];
  // Only a plugin that waits for something makes the result a promise; ours wait for nothing.
  const { html } = markdownToHtml(text, { features, mdastPlugins }) as MarkdownToHtmlResult;
  return htmlToHast(html, { fragment: true }) as Root;
}

function headings(): MdastPluginDefinition {
  const slugger = new GithubSlugger();
  return defineMdastPlugin({
    name: 'headings',
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { dataSlug: slugger.slug(visibleText(node as unknown as MdastHeading)) } });
    },
  });
}

function blocks(anchors: ReadonlyMap<number, string>): MdastPluginDefinition {
  const name = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
    const id = anchors.get(node.position?.start.offset ?? -1);
    if (id !== undefined) context.setProperty(node, 'data', { hProperties: { id } });
  };
  return defineMdastPlugin({ name: 'blocks', options: { position: true }, paragraph: name, listItem: name });
}

const fences = defineMdastPlugin({
  name: 'fences',
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { hProperties: { dataMeta: node.meta } });
  },
});
