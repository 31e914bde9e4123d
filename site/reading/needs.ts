import type { Element, Root } from 'hast';
import { childrenOf, leadOf, sectionIn, textOf } from '../markdown/finished.ts';
import { oneLine } from '../markdown/visible-text.ts';

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
 * @param text as its page shows it.
 * @param slug anchor of the section; undefined comes back where the text has no such heading.
 */
export function needsOf(text: Root, slug: string): Needs | undefined {
  const section = sectionIn(text, slug);
  if (!section) return undefined;
  const items = section.below.map((element) => itemsOf(element).filter((item) => item !== '')).find((listed) => listed.length > 0) ?? [];
  // Saying that there is one more takes the line that it would take.
  const shown = items.length > most + 1 ? most : items.length;
  return { title: oneLine(textOf(section.heading.children)), slug, items: items.slice(0, shown), more: items.length - shown };
}

function itemsOf(element: Element): string[] {
  if (element.tagName === 'ul' || element.tagName === 'ol') return childrenOf(element, 'li').map((item) => gist(leadOf(item)));
  // Wide tables stand in a frame.
  return childrenOf(element, 'table').flatMap((table) => childrenOf(table, 'tbody')).flatMap((body) => childrenOf(body, 'tr')).map((row) => gist(childrenOf(row, 'td').slice(0, 2).map((cell) => textOf(cell.children)).filter(Boolean).join(': ')));
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
