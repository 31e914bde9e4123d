import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { oneLine, visibleText } from '../markdown/visible-text.ts';

/** What a reader must have at hand before the first step, in a few words each, with where it is told in full. */
export interface Needs {
  /** Heading of the section. */
  title: string;
  slug: string;
  /** Empty where the section lists nothing. */
  items: string[];
  /** How many more there are. */
  more: number;
}

const most = 5;
const longest = 60;

/**
 * The things that a section lists, as a reader can take them in at a glance: of a list its items, of a table its rows.
 *
 * @param slug anchor of the section; undefined comes back where the text has no such heading.
 */
export function needsOf(text: string, slug: string): Needs | undefined {
  const { children } = markdownToMdast(text, { features: { gfm: true, frontmatter: false } }) as unknown as Root;
  const slugger = new GithubSlugger();
  let depth = 0;
  let title: string | undefined;
  let listed: string[] = [];
  for (const node of children) {
    if (node.type === 'heading') {
      const name = visibleText(node);
      const isIt = slugger.slug(name) === slug;
      if (title !== undefined && node.depth <= depth) break;
      if (isIt) [title, depth] = [oneLine(name), node.depth];
    } else if (title !== undefined && listed.length === 0) {
      listed = itemsOf(node).filter((item) => item !== '');
    }
  }
  if (title === undefined) return undefined;
  // Saying that there is one more takes the line that it would take.
  const shown = listed.length > most + 1 ? most : listed.length;
  return { title, slug, items: listed.slice(0, shown), more: listed.length - shown };
}

function itemsOf(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map(({ children: [first] }) => (first ? gist(visibleText(first)) : ''));
  if (node.type === 'table') return node.children.slice(1).map(({ children: [name, detail] }) => gist([name, detail].filter((cell) => cell !== undefined).map(visibleText).filter(Boolean).join(': ')));
  return [];
}

/** The first sentence, or as much of it as fits on a line. */
export function gist(text: string): string {
  const sentence = oneLine(text).split(/(?<=[^\s.]{2})[.;!?] /u)[0]!.replace(/[.;:,]$/u, '');
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest + 1);
  // A clause that is whole says more than one that breaks off.
  const clause = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(': '), cut.lastIndexOf(' ('));
  const end = clause > longest / 2 ? clause : cut.lastIndexOf(' ');
  return `${sentence.slice(0, end > 0 ? end : longest).replace(/[.;:,]$/u, '')} …`;
}
