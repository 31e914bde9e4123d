import GithubSlugger from 'github-slugger';
import { sanitize } from 'hast-util-sanitize';
import type { Root } from 'hast';
import type { Heading as MdastHeading } from 'mdast';
import { type CompileOptions, defineHastPlugin, defineMdastPlugin, markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import type { Addresses } from './addresses.ts';
import { finish } from './finish.ts';
import { safeHtml } from './safe-html.ts';
import { visibleText } from './visible-text.ts';

/** A heading of a text, as its table of contents lists it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface Rendered {
  html: string;
  headings: Heading[];
}

/**
 * Renders a text from outside to HTML that can stand in a page: parsed with its raw HTML, sanitised, and only then given
 * what the sanitiser would not know: anchors, addresses of this edition, images, classes.
 *
 * @throws whatever the parser throws; a page must never be published empty instead.
 */
export function renderMarkdown(text: string, addresses: Addresses): Rendered {
  const headings: Heading[] = [];
  const options: CompileOptions = {
    // `smartPunctuation` would turn the option --force into a dash.
    features: { frontmatter: false, rawHtml: true, smartPunctuation: false },
    mdastPlugins: [anchors(), fences],
    hastPlugins: [
      defineHastPlugin({
        name: 'safe-page',
        after(root, context) {
          const page = finish(sanitize(root, safeHtml) as Root, addresses);
          headings.push(...page.headings);
          context.replaceNode(root, page.root);
        },
      }),
    ],
  };
  // Only a plugin that waits for something makes the result a promise; ours wait for nothing.
  const { html } = markdownToHtml(text, options) as MarkdownToHtmlResult;
  return { html, headings };
}

/** Gives Markdown headings their anchors in the order of the text, by the formula that links to them are checked with. */
function anchors(): ReturnType<typeof defineMdastPlugin> {
  const slugger = new GithubSlugger();
  return defineMdastPlugin({
    name: 'anchors',
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { dataSlug: slugger.slug(visibleText(node as unknown as MdastHeading)) } });
    },
  });
}

/** Keeps the words behind the language of a fence, which may name the file that is shown. */
const fences = defineMdastPlugin({
  name: 'fences',
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { hProperties: { dataMeta: node.meta } });
  },
});
