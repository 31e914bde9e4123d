import { rangeOf } from './kit/article/place.ts';
import { findUnused } from './kit/article/unused-definitions.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-unused-definition',
  scope: 'article',
  summary: 'Every address and footnote that has a label is used',
  why: 'No page shows it: the link or the footnote that the reader needs is missing in the text, or a note stands in the source that was meant for nobody.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    const { nodes } = article;
    // Two kinds of node, each in reading order, and only those of one kind can share a label.
    const defined = [...nodes('definition'), ...nodes('footnoteDefinition')];
    for (const { node, first } of findUnused(defined, [...nodes('linkReference'), ...nodes('imageReference'), ...nodes('footnoteReference')])) {
      const isFootnote = node.type === 'footnoteDefinition';
      const label = node.label ?? node.identifier;
      const written = quoted(isFootnote ? `[^${label}]` : `[${label}]`);
      if (first) {
        const at = rangeOf(first, article);
        yield {
          at: rangeOf(node, article),
          what: `${written} is defined in line ${at.start.line} already; what this line says is never used.`,
          fix: 'Remove one of the two, or give this one a label of its own and use it.',
          related: [{ path: article.path, range: at, what: 'this one counts' }],
        };
      } else {
        const use = isFootnote ? written : quoted(`[the words to click][${label}]`);
        yield { at: rangeOf(node, article), what: `${isFootnote ? 'No text refers to the footnote' : 'No link uses the address of'} ${written}.`, fix: `Write ${use} where it belongs in the text, or remove it. Notes to reviewers belong in the pull request.` };
      }
    }
  },
});
