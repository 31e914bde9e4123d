import type { Paragraph } from 'mdast';
import { draftSection, liftSection } from './kit/article/move-section.ts';
import { rangeOf } from './kit/article/place.ts';
import { visibleText } from './kit/article/references.ts';
import { normalizeTitle, type ProgramSection, sectionOfTitle } from './kit/article/section-titles.ts';
import { isMisplaced, isTopSection, titlePlace, wantedSections } from './kit/article/sections.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { nearest } from './kit/did-you-mean.ts';
import type { Section } from './kit/facts.ts';
import type { Edit } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** Comparing costs; an article with more headings than this has other problems. */
const MOST_COMPARED = 200;

export const rule = defineRule({
  id: 'require-sections',
  scope: 'article',
  summary: 'A document has the sections that its kind must have, in their order',
  why: 'Readers look for the same answer in the same place in every article.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'application'],
  fixable: 'makes a title in bold a heading, and a section inside another one a section of its own; with `--add-sections`, begins missing sections',
  *check(article) {
    const wanted = wantedSections(article);
    const found = new Map<string, Section>();
    for (const section of article.sections) if (section.id !== undefined && !found.has(section.id)) found.set(section.id, section);
    const missing = wanted.filter(({ id, required }) => required && !found.has(id));
    const unnamed = new Set(article.sections.filter(({ id }) => id === undefined).slice(0, MOST_COMPARED));
    for (const section of missing) yield nearMiss(section, unnamed) ?? boldTitle(section, wanted, article) ?? absent(section, wanted, found, article);
    yield* misplaced(wanted.filter(({ required }) => required).flatMap(({ id }) => found.get(id) ?? []), article);
  },
});

/** A heading that is nearly the section's title or one of its aliases. Each heading is taken for one section only. */
function nearMiss(wanted: ProgramSection, unnamed: Set<Section>): Report | undefined {
  const names = [wanted.title, ...wanted.aliases].filter((name) => !name.includes('{name}'));
  for (const section of unnamed) {
    const { text, range } = section.heading;
    const meant = nearest(normalizeTitle(text), names.map(normalizeTitle));
    if (meant === undefined) continue;
    unnamed.delete(section);
    const name = names.find((candidate) => normalizeTitle(candidate) === meant)!;
    const too = name === wanted.title ? '' : ` (${quoted(name)} will do too)`;
    const fix = `Did you mean ${quoted(wanted.title)}${too}?`;
    return { at: range, what: `${quoted(text)} is not a heading that the program knows, and the section ${quoted(wanted.title)} is missing.`, fix, actual: text, expected: [...new Set([wanted.title, name])] };
  }
  return undefined;
}

/** A paragraph in bold that says what the heading should say. */
function boldTitle(wanted: ProgramSection, all: readonly ProgramSection[], article: Article): Report | undefined {
  const paragraph = article.nodes('paragraph').find((node) => isBold(node) && sectionOfTitle(visibleText(node), all) === wanted);
  if (!paragraph) return undefined;
  const text = visibleText(paragraph).replace(/[\s:]+$/u, '');
  return {
    at: rangeOf(paragraph, article),
    what: `${quoted(text)} is bold text, not a heading, so the section ${quoted(wanted.title)} is missing.`,
    fix: `Write ${quoted(`## ${text}`)} on a line of its own.`,
    expected: [`## ${text}`],
    edits: writeHeading(paragraph, article),
  };
}

/** A bold paragraph of one line as a heading; nothing where it stands inside of something else. */
function writeHeading({ position }: Paragraph, { source, range }: Article): Edit[] {
  const { start, end } = position!;
  const text = /^(\*\*|__|\*|_)([^\n\r]+?)[\s:]*\1$/u.exec(source.slice(start.offset, end.offset))?.[2];
  return text === undefined || start.column !== 1 ? [] : [{ range: range(start.offset!, end.offset!), text: `## ${text}` }];
}

const isBold = ({ children }: Paragraph): boolean => children.length === 1 && (children[0]!.type === 'strong' || children[0]!.type === 'emphasis');

/** A section of which there is no trace. The finding points at the section it should follow, or else precede. */
function absent(wanted: ProgramSection, all: readonly ProgramSection[], found: ReadonlyMap<string, Section>, article: Article): Report {
  const position = all.indexOf(wanted);
  const before = all.slice(0, position).findLast(({ id }) => found.has(id));
  const behind = all.slice(position + 1).find(({ id }) => found.has(id));
  const neighbour = found.get((before ?? behind)?.id ?? '');
  const where = neighbour ? ` ${before ? 'after' : 'before'} ${quoted(neighbour.heading.text)}` : '';
  const example = wanted.example === undefined ? '' : ` For example: "${wanted.example}"`;
  return {
    ...(neighbour ? { at: neighbour.heading.range } : titlePlace(article)),
    what: `The section ${quoted(wanted.title)} is missing.`,
    why: `It answers the reader's question "${wanted.intent}"`,
    fix: `Add ${quoted(`## ${wanted.title}`)}${where}.${example}`,
    expected: [wanted.title],
    edits: draftSection(wanted.title, wanted.intent, neighbour && { section: neighbour, side: before ? 'behind' : 'before' }, article),
    draft: true,
  };
}

/** Required sections that stand inside another one, or before one they belong behind. */
function* misplaced(inProgramOrder: readonly Section[], article: Article): Generator<Report> {
  const top: Section[] = [];
  for (const section of inProgramOrder) {
    const { text, range } = section.heading;
    const parent = article.sections[section.parent];
    if (isTopSection(section, article)) top.push(section);
    else if (isMisplaced(section, article)) {
      const edits = liftSection(section, article) ?? [];
      yield { at: range, severity: 'warning', what: `${quoted(text)} stands inside the section ${quoted(parent!.heading.text)}.`, fix: `Make it a section of its own: ${quoted(`## ${text}`)}.`, edits };
    }
  }
  const kept = new Set(longestRising(top));
  for (const [index, section] of top.entries()) {
    if (kept.has(section)) continue;
    const before = top.slice(0, index).findLast((other) => kept.has(other));
    const behind = top.slice(index + 1).find((other) => kept.has(other));
    const where = before ? `after ${quoted(before.heading.text)}` : `before ${quoted(behind!.heading.text)}`;
    yield { at: section.heading.range, severity: 'warning', what: `${quoted(section.heading.text)} is out of order.`, fix: `Move the section ${where}.` };
  }
}

/** The most sections that already stand in the right order, so that as few as can be are said to be out of it. */
function longestRising(sections: readonly Section[]): Section[] {
  const best: Section[][] = [];
  for (const section of sections) {
    const before = best.filter((run) => run.at(-1)!.heading.range.start.offset < section.heading.range.start.offset);
    best.push([...before.reduce<Section[]>((longest, run) => (run.length > longest.length ? run : longest), []), section]);
  }
  return best.reduce<Section[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}
