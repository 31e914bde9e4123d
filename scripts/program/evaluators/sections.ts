import type { ProgramSection } from '../../../rules/kit/article/section-titles.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import type { Finding } from '../../../rules/kit/finding.ts';
import { evidenceAt, worst, type Evidence, type Part, type Subject } from '../subject.ts';

/** Findings that say that a section holds no real text. */
const emptyRules = new Set(['no-empty-section', 'no-template-text']);

/** Whether a document has some sections with content: words enough, and nothing that a rule takes for empty or left over. */
export function readSections(document: DocumentFacts, wanted: readonly ProgramSection[], subject: Subject): Part {
  const parts = wanted.map((section) => readSection(document, section, subject));
  const bad = parts.filter(({ verdict }) => verdict !== 'pass');
  return {
    verdict: worst(parts.map(({ verdict }) => verdict)),
    what: (bad.length > 0 ? bad : parts).map(({ what }) => what).join(' '),
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

function readSection(document: DocumentFacts, { id, title, minWords }: ProgramSection, subject: Subject): Part {
  const found = document.sections.map((section, index) => ({ section, index })).filter(({ section }) => section.id === id);
  if (found.length === 0) return { verdict: 'fail', what: `There is no section "${title}".`, evidence: [evidenceAt(document.path, undefined, `no section "${title}"`)] };
  const words = found.reduce((sum, { section }) => sum + section.words, 0);
  const evidence: Evidence[] = found.map(({ section }) => evidenceAt(document.path, section.heading.range.start.line, `"${section.heading.text}", ${inWords(section.words)}`));
  if (words < minWords) return { verdict: 'fail', what: `"${title}" has ${inWords(words)}; at least ${minWords} are needed.`, evidence };
  const empty = found.flatMap(({ index }) => findingsWithin(document, index, subject));
  if (empty.length > 0) return { verdict: 'fail', what: `"${title}" is not finished.`, evidence: empty.map(({ path, range, what }) => evidenceAt(path, range?.start.line, what)) };
  return { verdict: 'pass', what: `"${title}" has ${inWords(words)}.`, evidence };
}

function findingsWithin(document: DocumentFacts, index: number, { findings }: Subject): Finding[] {
  // Two blocks stand before those of the sections: front matter and top.
  const range = document.blocks[index + 2]?.range;
  if (!range) return [];
  return (findings.get(document.path) ?? []).filter(
    (finding) => emptyRules.has(finding.rule) && finding.severity === 'error' && finding.range && finding.range.start.offset >= range.start.offset && finding.range.start.offset < range.end.offset,
  );
}

function inWords(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}
