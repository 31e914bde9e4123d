import { closeGap } from './kit/article/move-section.ts';
import { isMisplaced } from './kit/article/sections.ts';
import { normalizeTitle } from './kit/article/section-titles.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Heading, Section } from './kit/facts.ts';
import type { Edit } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'consistent-title',
  scope: 'article',
  summary: 'The title stands in the front matter alone, and sections nest from level 2 without gaps',
  why: 'The outline of a page is how readers scan it, how screen readers move through it, and where the table of contents comes from.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'application'],
  fixable: 'removes a heading that repeats the title, and closes gaps between levels where nothing else moves',
  *check(article) {
    const { title } = article.frontMatter.data;
    for (const heading of article.headings) {
      const { depth, text, range } = heading;
      if (text.trim() === '') {
        yield { at: range, severity: 'warning', what: 'A heading has no text.', fix: 'Give it words, or remove it. An image stands in a paragraph of its own.' };
      } else if (depth === 1) {
        const repeats = typeof title === 'string' && normalizeTitle(title) === normalizeTitle(text);
        yield {
          at: range,
          what: repeats ? `${quoted(text)} repeats the title.` : `${quoted(text)} is a heading of level 1, which only the title is.`,
          fix: repeats ? 'Remove the line; the page shows the `title` of its front matter.' : `Write ${quoted(`## ${text}`)}, or make it the \`title\` in the front matter.`,
          edits: repeats ? removeLine(heading, article) : [],
        };
      }
    }
    yield* levels(article);
    yield* duplicates(article);
  },
});

/** Takes a plain heading away, and the empty lines behind it; nothing where it holds more than text, or stands inside of something else. */
function removeLine({ text, range: { start, end } }: Heading, { source, range }: Article): Edit[] {
  if (start.column !== 1 || source.slice(start.offset, end.offset) !== `# ${text}`) return [];
  let behind = end.offset;
  while (/[ \t\r\n]/u.test(source[behind] ?? '')) behind += 1;
  return [{ range: range(start.offset, Math.max(end.offset, source.lastIndexOf('\n', behind - 1) + 1)), text: '' }];
}

/** Headings that are more than one level below the one before. */
function* levels(article: Article): Generator<Report> {
  let before: Section | undefined;
  for (const section of article.sections) {
    const { depth, text, range } = section.heading;
    const above = before?.heading.depth ?? 1;
    // What `require-sections` moves out of another section gets another level there.
    if (depth > above + 1 && !isMisplaced(section, article)) {
      const right = `${'#'.repeat(above + 1)} ${text}`;
      yield {
        at: range,
        severity: 'warning',
        what: before ? `${quoted(text)} is at level ${depth}, but the heading before it is at level ${above}.` : `${quoted(text)} is at level ${depth}; sections begin at level 2.`,
        fix: `Write ${quoted(right)}.`,
        expected: [right],
        edits: closeGap(section, above + 1, article) ?? [],
      };
    }
    before = section;
  }
}

/** Sections of one name inside one section: the reader cannot tell them apart in the table of contents. */
function* duplicates({ sections, path }: Article): Generator<Report> {
  const first = new Map<string, Section>();
  for (const section of sections) {
    const { text, range } = section.heading;
    if (text.trim() === '') continue;
    const place = `${section.parent} ${normalizeTitle(text)}`;
    const other = first.get(place);
    if (!other) {
      first.set(place, section);
      continue;
    }
    yield {
      at: range,
      severity: 'warning',
      what: `${quoted(text)} is the second section of this name here; the first is on line ${other.heading.range.start.line}.`,
      fix: 'Join the two, or say in the headings what tells them apart.',
      related: [{ path, range: other.heading.range, what: 'the first section of this name' }],
    };
  }
}
