import { isPlaceholder } from './kit/article/placeholder.ts';
import { rangeOf } from './kit/article/place.ts';
import { wantedSections } from './kit/article/sections.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Section } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** Elements that show something without words. */
const MEDIA = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'svg']);

/** A whole answer, where the program does not ask for the section. */
const NONE = /^(?:none|nothing)(?: (?:needed|required|known))?\.?$/iu;

export const rule = defineRule({
  id: 'no-empty-section',
  scope: 'article',
  summary: 'Every section says something',
  why: 'A heading is a promise; a reader who finds nothing under it has to ask somebody.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'application', 'program-page'],
  *check(article) {
    const holdsReported = new Set<number>();
    const reports: Report[] = [];
    // Backwards, so that only the innermost of nested empty sections is named.
    for (let index = article.sections.length - 1; index >= 0; index -= 1) {
      const section = article.sections[index]!;
      const report = holdsReported.has(index) ? undefined : judge(section, index, article);
      if (report) reports.push(report);
      if (report || holdsReported.has(index)) holdsReported.add(section.parent);
    }
    yield* reports.reverse();
  },
});

function judge(section: Section, index: number, article: Article): Report | undefined {
  const { text } = section.heading;
  // A heading without words has a finding of its own.
  if (text.trim() === '') return undefined;
  const wanted = wantedSections(article).find(({ id }) => id === section.id);
  const intent = wanted ? ` It answers "${wanted.intent}"` : '';
  const severity = wanted ? {} : ({ severity: 'warning' } as const);
  if (holdsNothing(section, article)) {
    return { ...severity, at: section.heading.range, what: `The section ${quoted(text)} is empty.`, fix: wanted ? `Write what the section is for.${intent}` : 'Write what the heading promises, or remove the heading.' };
  }
  if (isPlaceholder(section.text)) {
    const stand = article.nodes('paragraph').find((node) => article.sectionAt(node.position!.start.offset!) === index);
    return {
      ...severity,
      at: stand ? rangeOf(stand, article) : section.heading.range,
      what: `The section ${quoted(text)} holds only ${quoted(section.text.trim())}.`,
      fix: wanted?.required ? `Write the section.${intent}` : 'Write the section, or remove it with its heading.',
      actual: section.text.trim(),
    };
  }
  const shows = section.images + section.tables + section.codeBlocks > 0;
  if (wanted && section.words < wanted.minWords && !shows && !(NONE.test(section.text.trim()) && !wanted.required)) {
    return {
      at: section.heading.range,
      severity: 'warning',
      what: `The section ${quoted(text)} is nearly empty: ${section.words} ${section.words === 1 ? 'word' : 'words'}; at least ${wanted.minWords} are needed.`,
      fix: `Say more.${intent}${wanted.example === undefined ? '' : ` For example: "${wanted.example}"`}`,
    };
  }
  return undefined;
}

function holdsNothing(section: Section, article: Article): boolean {
  if (section.words + section.images + section.tables + section.codeBlocks > 0 || section.text.trim() !== '') return false;
  return !article.html.some(({ name, range }) => MEDIA.has(name) && article.sections[article.sectionAt(range.start.offset)] === section);
}
