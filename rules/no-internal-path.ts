import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** A file of the layout that only staff may see, written out. */
const PATH = /(?<![\w-])(?:[\w.-]{1,80}\/){0,6}(?:internal\/[\w-]+\.(?:md|png|jpe?g|webp|gif|svg)|(?:membership|certification|application)\.md|certificate\.json)(?![\w/-]|\.\w)/g;
const PARTNERS = /(?<![\w-])partners\/[\w-]+\/[\w-]+\/internal(?![\w-])/g;
/** Who has written this many has seen the finding. */
const MOST = 100;
/** A part of each; nearly all articles hold none. */
const HINT = /internal\/|\/internal|(?:membership|certification|application)\.md|certificate\.json/;

export const rule = defineRule({
  id: 'no-internal-path',
  scope: 'article',
  summary: 'No path of an internal file stands in text or code that customers read',
  why: 'Customers cannot open it, and its name tells what was not meant to be known.',
  severity: 'error',
  appliesTo: ['public-article', 'vendor-article', 'solution', 'partner'],
  waivable: false,
  *check(article) {
    if (!HINT.test(article.source)) return;
    const links = article.references.map(({ range }) => [range.start.offset, range.end.offset] as const);
    const body = article.frontMatter.range.end.offset;
    const seen = new Set<number>();
    for (const pattern of [PATH, PARTNERS]) {
      for (const { 0: raw, index } of article.source.matchAll(pattern)) {
        // An address of a link is `no-link-to-internal`'s to judge; a link's visible text is not.
        if (index < body || seen.has(index) || links.some(([start, end]) => index >= start && index < end)) continue;
        if (seen.size === MOST) return;
        seen.add(index);
        yield {
          at: article.range(index, index + raw.length),
          actual: raw,
          what: `${quoted(raw)} is the path of an internal file.`,
          fix: 'Write here what customers may know, or link to a Public article.',
        };
      }
    }
  },
});
