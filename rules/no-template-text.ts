import { isPlaceholder } from './kit/article/placeholder.ts';
import { stretchOf } from './kit/article/place.ts';
import { findLeftovers, isTemplateMarker, type Leftover } from './kit/article/template-markers.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** Fields that are written in words. */
const FIELDS = ['title', 'description', 'summary', 'name'];

export const rule = defineRule({
  id: 'no-template-text',
  scope: 'article',
  summary: 'Nothing is left of a template or of a draft',
  why: 'The reader finds a gap where an answer should stand, and stops trusting the rest.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    yield* inFrontMatter(article);
    // Most articles hold none, and one look at the whole is much faster than one at each text.
    if (findLeftovers(article.text).length > 0) {
      for (const node of article.nodes('text')) {
        // A section that holds nothing else is empty, which is another rule's to say.
        if (isPlaceholder(node.value) && isPlaceholder(article.sections[article.sectionAt(node.position!.start.offset!)]?.text ?? '')) continue;
        for (const leftover of findLeftovers(node.value)) yield report(leftover, stretchOf(node, leftover.index, leftover.raw, article));
      }
    }
    // Markdown takes "<Your product name>" for an HTML element, and the reader sees nothing at all.
    for (const { kind, range } of article.html) {
      const raw = article.source.slice(range.start.offset, range.end.offset);
      if (kind === 'open' && isTemplateMarker(raw.slice(1, -1))) yield report({ index: 0, raw }, range);
    }
  },
});

function* inFrontMatter({ frontMatter }: Article): Generator<Report> {
  for (const field of FIELDS) {
    const value = frontMatter.data[field];
    const at = frontMatter.values[`/${field}`];
    if (typeof value !== 'string' || !at) continue;
    const [leftover] = findLeftovers(value);
    if (leftover) yield report(leftover, at);
  }
}

function report({ raw }: Leftover, at: Range): Report {
  return { at, what: `${quoted(raw)} is left over from a template or a draft.`, fix: 'Write what should stand here, or remove it. Code that shows such a text belongs between backticks.', actual: raw };
}
