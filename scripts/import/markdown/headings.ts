import type { Heading } from 'mdast';
import { fastParser } from '../../pipeline/parse.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { spanOf } from '../tree.ts';

/** Level of an article's sections: the title above them is the page's only heading of level 1. */
const sectionDepth = 2;

/**
 * Moves all headings outside lists up or down alike, so that the highest is a section. Leaves them alone where that is so already or where
 * the lowest would get too deep.
 *
 * @returns the text, and by how many levels the headings moved.
 */
export function shiftHeadings(source: string): { text: string; levels: number } {
  // What looks like a heading inside a list or quote is no section; often it is a comment of a shell script.
  const headings = fastParser.parse(source).children.filter((node): node is Heading => node.type === 'heading');
  const depths = headings.map(({ depth }) => depth);
  const levels = depths.length === 0 ? 0 : sectionDepth - Math.min(...depths);
  if (levels === 0 || Math.max(...depths) + levels > 6) return { text: source, levels: 0 };
  const edits = headings.map((heading) => moved(heading, levels, source));
  if (edits.includes(undefined)) return { text: source, levels: 0 };
  return { text: applyEdits(source, edits.filter((edit): edit is Edit => edit !== undefined)), levels };
}

function moved(heading: Heading, levels: number, source: string): Edit | undefined {
  const { start, end } = spanOf(heading);
  const written = source.slice(start, end);
  const depth = heading.depth + levels;
  const marks = /^#{1,6}(?=\s|$)/.exec(written)?.[0];
  if (marks !== undefined) return { start, end: start + marks.length, text: '#'.repeat(depth) };
  // A heading underlined with "=" or "-" gets marks in front; over several lines it cannot have them.
  const lines = written.split('\n');
  if (lines.length !== 2) return undefined;
  return { start, end, text: `${'#'.repeat(depth)} ${(lines[0] ?? '').trim()}` };
}
