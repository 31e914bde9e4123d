import type { Article } from '../define-rule.ts';
import type { Section } from '../facts.ts';
import type { Edit } from '../finding.ts';

/** The section and those inside of it, in order. */
function subtreeOf(section: Section, { sections }: Article): Section[] {
  const from = sections.indexOf(section);
  const behind = sections.findIndex((other, index) => index > from && other.heading.depth <= section.heading.depth);
  return sections.slice(from, behind === -1 ? sections.length : behind);
}

/** Moves headings by some levels, down where `by` is negative; undefined when one is underlined, or would leave the levels there are. */
export function shiftHeadings(sections: readonly Section[], by: number, { source, range }: Article): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { heading } of sections) {
    const start = heading.range.start.offset;
    const signs = '#'.repeat(heading.depth);
    if (!source.startsWith(signs, start) || heading.depth - by < 1 || heading.depth - by > 6) return undefined;
    edits.push({ range: range(start, start + signs.length), text: '#'.repeat(heading.depth - by) });
  }
  return edits;
}

/**
 * Makes a section inside another one a section of its own, on the level of the outermost one around it. Undefined where a section behind
 * it would then stand inside of it.
 */
export function liftSection(section: Section, article: Article): Edit[] | undefined {
  const { sections } = article;
  let around = section;
  while (sections[around.parent] && sections[around.parent]!.heading.depth > 1) around = sections[around.parent]!;
  const inside = subtreeOf(section, article);
  const next = sections[sections.indexOf(section) + inside.length];
  if (next && next.heading.depth > around.heading.depth) return undefined;
  return shiftHeadings(inside, section.heading.depth - around.heading.depth, article);
}

/**
 * Takes a heading that leaves out levels, and those below it, to the level that follows on the one before. Undefined where a section
 * behind them, which stood above them, would come to stand beside or inside of them.
 */
export function closeGap(section: Section, depth: number, article: Article): Edit[] | undefined {
  const { sections } = article;
  const from = sections.indexOf(section);
  const behind = sections.findIndex((other, index) => index > from && other.heading.depth < section.heading.depth);
  const next = sections[behind];
  if (next && next.heading.depth >= depth) return undefined;
  return shiftHeadings(sections.slice(from, behind === -1 ? sections.length : behind), section.heading.depth - depth, article);
}

/**
 * Begins a section with its heading and what its author has to write, which `no-template-text` finds until it is done.
 *
 * @param neighbour a section that it stands behind, or before; without one it stands at the end.
 */
export function draftSection(title: string, question: string, neighbour: { section: Section; side: 'behind' | 'before' } | undefined, article: Article): Edit[] {
  const { source, sections, range } = article;
  const line = source.includes('\r\n') ? '\r\n' : '\n';
  const text = [`## ${title}`, '', `Replace this text. It answers the reader's question: ${question}`, ''].join(line);
  let around = neighbour?.section;
  while (around && sections[around.parent] && sections[around.parent]!.heading.depth > 1) around = sections[around.parent]!;
  const follower = neighbour?.side === 'before' ? around : around && sections[sections.indexOf(around) + subtreeOf(around, article).length];
  if (follower) {
    const at = source.lastIndexOf('\n', follower.heading.range.start.offset - 1) + 1;
    return [{ range: range(at, at), text: text + line }];
  }
  const gap = source.endsWith('\n') ? line : line + line;
  return [{ range: range(source.length, source.length), text: gap + text }];
}
