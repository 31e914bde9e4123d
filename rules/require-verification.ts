import { findSection } from './kit/article/inside.ts';
import { isTopSection } from './kit/article/sections.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** Words that tell what the reader sees when it worked. */
const SEEN =
  /\b(?:you(?:'ll| will| should| can now)? (?:now )?(?:see|receive|get) (?:an? |the |your )?(?:\w+ ){0,6}?(?:page|screen|message|mail|e-?mail|output|result|dashboard|prompt|list|response|confirmation|status|line|notification)s?|(?:should|will) (?:now )?(?:be (?:running|online|listed|visible|available|green|reachable|accessible|able to|redirected|presented|prompted|taken|greeted|logged)|appear|show|display|print|respond|look like|open|load|return|list|read)|(?:verify|check|confirm|make sure|ensure|test) (?:that|whether|if|it|the (?:installation|connection|service|server|status|deployment|result|output|log)|your (?:installation|connection|server|deployment))|(?:it|this|that) worked|works? as expected|view (?:the|your) (?:\w+ ){0,3}(?:dashboard|page|status|report)|complet(?:es|ed) successfully|successfully (?:deployed|installed|connected|completed|replicated)|prints?|is (?:now )?(?:running|listed|green|online|up and running))\b/i;

/** Sections that say what to do at other times. */
const OTHERWISE = new Set(['support', 'faq', 'pricing', 'removal', 'troubleshooting']);

export const rule = defineRule({
  id: 'require-verification',
  scope: 'article',
  summary: 'A Public article says how the reader knows that it worked',
  why: 'A deployment that ended is not yet one that works; a reader who cannot tell the two apart opens a ticket, or relies on something broken.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    const steps = findSection(article, 'steps');
    const wanted = article.program.sections['public-article'].find(({ id }) => id === 'verify');
    if (!steps || !wanted || findSection(article, 'verify')) return;
    const index = article.sections.indexOf(steps);
    // What follows the steps on the page may tell too: how to open it, what to do next.
    const behind = article.sections.slice(index).filter((section) => isTopSection(section, article) && !OTHERWISE.has(section.id ?? ''));
    if ([steps, ...behind].some(({ text }) => SEEN.test(text))) return;
    yield {
      at: steps.heading.range,
      what: `Nothing says how the reader knows that ${quoted(steps.heading.text)} worked.`,
      fix: `Add ${quoted(`## ${wanted.title}`)} behind the steps: what to open or to run, and what the reader sees there when all is well.`,
    };
  },
});
