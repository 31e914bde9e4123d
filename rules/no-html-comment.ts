import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-html-comment',
  scope: 'article',
  summary: 'Articles hold no HTML comments',
  why: 'A comment is invisible on the page and readable in its source; what is not meant for the reader does not belong there.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'membership', 'solution', 'application', 'certification'],
  *check({ html }) {
    for (const { kind, range } of html) {
      // The text stays out of the report: it may be just what nobody should read.
      if (kind === 'comment') yield { at: range, what: 'An HTML comment stands in the text.', fix: 'Remove it. Notes to reviewers belong in the pull request; comments cannot switch rules off.' };
    }
  },
});
