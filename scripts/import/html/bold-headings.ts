import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { textOf } from '../tree.ts';

const longestHeading = 90;
/** Words that introduce a remark, not a section. */
const remark = /^(?:note|notes|nb|warning|important|caution|tip|example|examples|hint)\b/i;

/** In a body without headings the paragraphs that are bold from end to end become its headings. Changes the tree. */
export function promoteBoldParagraphs(root: Root): void {
  if (root.children.some((node) => node.type === 'heading')) return;
  const titles = root.children.map(boldTitle);
  // Two at least: one bold line alone may be a remark.
  if (titles.filter((title) => title !== undefined).length < 2) return;
  let hasPlainTitle = false;
  root.children = root.children.map((node, index): RootContent => {
    const title = titles[index];
    if (title === undefined) return node;
    const colon = textOf({ type: 'paragraph', children: title }).trimEnd().endsWith(':');
    hasPlainTitle ||= !colon;
    // "On-boarding Activities:" introduces parts of the section that it stands in.
    return { type: 'heading', depth: colon && hasPlainTitle ? 3 : 2, children: title };
  });
}

/** The words of a paragraph that is bold from end to end and reads like a title. */
function boldTitle(node: RootContent): PhrasingContent[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only] = visibleChildren(node);
  if (visibleChildren(node).length !== 1 || only?.type !== 'strong') return undefined;
  const text = textOf(only).trim();
  if (text === '' || text.length > longestHeading || /[.!;,]$/.test(text) || remark.test(text) || only.children.some((child) => child.type === 'break' || child.type === 'image')) return undefined;
  return only.children;
}

function visibleChildren(node: Paragraph): PhrasingContent[] {
  return node.children.filter((child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''));
}
