import type { Root } from 'hast';
import type { EditionArticle } from '../../schemas/edition.ts';
import { childrenOf, leadOf, levelOf, sectionIn } from '../markdown/finished.ts';
import { oneLine } from '../markdown/visible-text.ts';

/** One numbered step of a guide. */
export interface Step {
  /** What to do, without marks, on one line. */
  text: string;
  /** Anchor of the heading that it stands under. */
  anchor: string;
}

/** Fewer are a list, no instruction. */
const fewest = 2;

/** Anchors of the sections that hold the steps of an article, as the program names them. */
export function stepSections({ sections = [] }: Pick<EditionArticle, 'sections'>): string[] {
  return sections.filter(({ id }) => id === 'steps').map(({ slug }) => slug);
}

/** The numbered steps of an article: the items of the ordered lists in those sections, in the order of the finished text. None when it has no such section. */
export function stepsOf(text: Root, sections: readonly string[]): Step[] {
  const steps = sections.flatMap((slug) => {
    const section = sectionIn(text, slug);
    let anchor = slug;
    return (section?.below ?? []).flatMap((element): Step[] => {
      if (levelOf(element) > 0) anchor = String(element.properties['id']);
      if (element.tagName !== 'ol') return [];
      return childrenOf(element, 'li').map((item) => ({ text: oneLine(leadOf(item)), anchor })).filter((step) => step.text !== '');
    });
  });
  return steps.length < fewest ? [] : steps;
}
