import GithubSlugger from 'github-slugger';
import { fastParser } from '../pipeline/parse.ts';
import { takeMarks, type NamedPlace } from './anchor-marks.ts';
import { spanOf, textOf, walk } from './tree.ts';

/** A body whose marks are out, with what a link into it can point at. */
export interface AnchoredBody {
  text: string;
  /** Finds the anchor that an old one means now; undefined where there is none. */
  find(anchor: string): string | undefined;
}

interface Heading {
  start: number;
  end: number;
  slug: string;
}

/** Takes the marks of old anchors out of a body; each becomes another name of the heading it stood at. */
export function anchorBody(marked: string): AnchoredBody {
  const { text, places } = takeMarks(marked);
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  walk(fastParser.parse(text), (node) => {
    if (node.type === 'heading') headings.push({ ...spanOf(node), slug: slugger.slug(textOf(node)) });
    return undefined;
  });
  const exact = new Set(headings.map(({ slug }) => slug));
  const named = new Map<string, string>();
  for (const place of places) {
    const heading = headingAt(place, headings, text);
    if (heading) named.set(place.name.toLowerCase(), heading.slug);
  }
  const loose = Map.groupBy(headings, ({ slug }) => squash(slug));
  return {
    text,
    find(anchor) {
      if (exact.has(anchor)) return anchor;
      const byName = named.get(anchor.toLowerCase());
      if (byName !== undefined) return byName;
      const near = loose.get(squash(anchor)) ?? [];
      return near[0]?.slug;
    },
  };
}

/** The heading that an anchor stood at: in it, right before it, or above it. */
function headingAt({ offset }: NamedPlace, headings: readonly Heading[], text: string): Heading | undefined {
  const next = headings.find(({ end }) => end >= offset);
  if (next && text.slice(offset, Math.max(offset, next.start)).trim() === '') return next;
  return headings.findLast(({ start }) => start <= offset);
}

/** The old site made its anchors differently; letters and digits are what both have. */
function squash(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
