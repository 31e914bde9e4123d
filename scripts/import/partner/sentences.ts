import { findSection, profileSections, type Guide, type GuideSection } from './guide.ts';

/** Sentences of every guide that say nothing about the product. */
const boilerplate =
  /knowledge ?base article|\bKB article\b|purpose of this|this article|has (?:integrated|provided)|for (?:more|additional) information|please (?:visit|see|note)|after reading|click|is now available as part of|end of article|see more at|support requests?|^https?:|^www\./i;

/** What the first sentence about the company says, if it is short enough for a summary. */
export function companySummary(guide: Guide, most: number): string | undefined {
  const [profile] = profileSections(guide);
  return profile === undefined ? undefined : firstSentences(profile, most, 1);
}

/** What the first sentence about the product says, if it is short enough for a summary. */
export function productSummary(guide: Guide, most: number): string | undefined {
  return [findSection(guide, /\b(?:technology|product|solution) profile\b/i), findSection(guide, /^(?:solution overview|description)/i), ...profileSections(guide)]
    .flatMap((section) => (section ? [firstSentences(section, most, 1)] : []))
    .find((sentence) => sentence !== undefined);
}

/** One or two sentences of what the article is about. */
export function articleDescription(guide: Guide, most: number): string | undefined {
  const sections = [findSection(guide, /^(?:description|overview|introduction)/i), findSection(guide, /\bprofile\b/i), guide.sections.find(({ lines }) => lines.some((line) => line.prose && wordsOf(line.text) > 7))];
  return sections.flatMap((section) => (section ? [firstSentences(section, most, 2)] : [])).find((sentences) => sentences !== undefined) ?? impact(guide, most);
}

function impact(guide: Guide, most: number): string | undefined {
  const line = findSection(guide, /^impact/i)?.lines.find(({ text }) => wordsOf(text) > 5);
  const [sentence] = line ? sentencesOf(line.text) : [];
  return sentence !== undefined && sentence.length <= most ? sentence : undefined;
}

function firstSentences(section: GuideSection, most: number, atMost: number): string | undefined {
  for (const line of section.lines) {
    if (!line.prose) continue;
    const sentences = sentencesOf(line.text).filter((sentence) => wordsOf(sentence) > 5 && !boilerplate.test(sentence));
    let text = '';
    for (const sentence of sentences.slice(0, atMost)) {
      const longer = text === '' ? sentence : `${text} ${sentence}`;
      if (longer.length > most) break;
      text = longer;
    }
    if (text !== '') return text;
  }
  return undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => /[.!?”"]$/.test(sentence));
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

/** What a page that is no guide says first. */
export function pageDescription(guide: Guide, most: number): string | undefined {
  const line = guide.sections.flatMap(({ lines }) => lines).find(({ prose, text }) => prose && wordsOf(text) > 7);
  const [sentence] = line ? sentencesOf(line.text) : [];
  return sentence !== undefined && sentence.length <= most ? sentence : undefined;
}
