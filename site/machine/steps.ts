import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { oneLine, visibleText } from '../markdown/visible-text.ts';

/** One numbered step of a guide. */
export interface Step {
  /** What to do, without marks, on one line. */
  text: string;
  /** Anchor of the heading that it stands under; undefined before the first. */
  anchor?: string;
}

/** Fewer are a list, no instruction. */
const fewest = 2;

/**
 * The numbered steps of a guide: the items of the ordered lists in that section, subsections included, which has the most of them.
 * None when there is no such section.
 */
export function stepsOf(text: string): Step[] {
  const { children } = markdownToMdast(text, { features: { gfm: true, frontmatter: false } }) as unknown as Root;
  const slugger = new GithubSlugger();
  const sections: Step[][] = [[]];
  let anchor: string | undefined;
  for (const node of children) {
    if (node.type === 'heading') {
      anchor = slugger.slug(visibleText(node));
      if (node.depth <= 2) sections.push([]);
    } else if (node.type === 'list' && node.ordered) {
      for (const item of node.children) {
        const first = item.children.find(({ type }) => type === 'paragraph');
        const step = oneLine(first ?? item);
        if (step !== '') sections.at(-1)?.push({ text: step, ...(anchor !== undefined && { anchor }) });
      }
    }
  }
  const [most = []] = sections.sort((a, b) => b.length - a.length);
  return most.length < fewest ? [] : most;
}
