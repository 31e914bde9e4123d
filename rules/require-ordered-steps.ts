import type { List, Nodes } from 'mdast';
import { numberOfTitle } from './kit/article/numbered-title.ts';
import { rangeOf } from './kit/article/place.ts';
import { visibleText } from './kit/article/references.ts';
import { isInside, titlePlace, wantedSections } from './kit/article/sections.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Section } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** One step is an instruction; an order needs two. */
const FEWEST_STEPS = 2;
/** A number that the author typed where Markdown sees only text: "Step 1:", "(1)", "1 -", "1.Open". */
const TYPED_NUMBER = /^(?:step\s{1,3}(?:\d{1,2}|one|two|three)\b|\(\d{1,2}\)|\d{1,2}\s?[-–—:]\s|\d{1,2}[.)]\s?\S)/iu;

/** "Data center: CA1", "Interface=eth0"; an instruction ends in its colon, or has what to type behind it after some words. */
const FIELD = /^[^.:=\n]{1,60}(?:: ?[^\s]|=)/u;

export const rule = defineRule({
  id: 'require-ordered-steps',
  scope: 'article',
  summary: 'A Public article gives its steps as a numbered list',
  why: 'A reader who follows along needs to see what comes next, and to find the place again after looking away.',
  severity: 'error',
  appliesTo: ['public-article'],
  *check(article) {
    const wanted = wantedSections(article).find(({ holds }) => holds.includes('ordered-list'));
    if (!wanted) return;
    const sections = article.sections.filter(({ id }) => id === wanted.id);
    // Without the section (which another rule names) the steps may stand anywhere.
    const steps = sections.length > 0 ? sections.reduce((sum, section) => sum + stepsOf(section, article), 0) : stepsOfAll(article);
    if (steps >= FEWEST_STEPS) return;
    yield typedSteps(sections, article) ?? bulletedSteps(sections, article) ?? {
      ...(sections[0] ? { at: sections[0].heading.range } : titlePlace(article)),
      what: `${sections[0] ? `The section ${quoted(sections[0].heading.text)}` : 'The article'} holds ${steps === 0 ? 'no numbered steps' : 'only one numbered step'}.`,
      fix: `Write what to do as a numbered list, one action a step: \`1.\`, \`2.\`, \`3.\`${wanted.example === undefined ? '' : ` For example: ${wanted.example}`}`,
    };
  },
});

/** Items of numbered lists, or subsections whose headings are numbered. */
function stepsOf(section: Section, article: Article): number {
  const numbered = article.sections.filter(({ heading, parent }) => article.sections[parent] === section && numberOfTitle(heading.text) !== undefined);
  return Math.max(section.steps, numbered.length);
}

function stepsOfAll(article: Article): number {
  const listed = article.nodes('list').reduce((sum, { ordered, children }) => sum + (ordered ? children.length : 0), 0);
  return Math.max(listed, article.sections.filter(({ heading }) => numberOfTitle(heading.text) !== undefined).length);
}

function typedSteps(sections: readonly Section[], article: Article): Report | undefined {
  const typed = article.nodes('paragraph').filter((node) => TYPED_NUMBER.test(visibleText(node)) && isWithin(node, sections, article));
  const [first] = typed;
  if (!first || typed.length < FEWEST_STEPS) return undefined;
  const [number = ''] = TYPED_NUMBER.exec(visibleText(first)) ?? [];
  return {
    at: rangeOf(first, article),
    what: `${typed.length} steps are numbered by hand, beginning with ${quoted(number.trim())}, so they are paragraphs and not a numbered list.`,
    fix: 'Begin each step with its number, a full stop and a space: `1. Open the Control Portal.` Indent what belongs to a step by three spaces.',
    actual: visibleText(first),
  };
}

function bulletedSteps(sections: readonly Section[], article: Article): Report | undefined {
  // A list of things to have at hand may stand there too; the steps are the longest.
  const lists = article.nodes('list').filter((node) => !node.ordered && node.children.length >= FEWEST_STEPS && isWithin(node, sections, article) && !isForm(node));
  const [list] = lists.sort((a, b) => b.children.length - a.children.length);
  if (!list) return undefined;
  return {
    at: rangeOf(list, article),
    what: `The steps are a bulleted list of ${list.children.length} items, which has no order.`,
    fix: 'Begin each step with its number: `1.`, `2.`, `3.`',
  };
}

/** A list of what to fill in, as in the text of a ticket: most of its items are a name with its value. */
function isForm({ children }: List): boolean {
  return children.filter((item) => FIELD.test(visibleText(item))).length * 2 > children.length;
}

function isWithin(node: Nodes, sections: readonly Section[], article: Article): boolean {
  const index = article.sectionAt(node.position!.start.offset!);
  return sections.some((section) => isInside(index, section, article));
}
