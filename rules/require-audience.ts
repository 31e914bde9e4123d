import { findSection, isNearlyEmpty } from './kit/article/inside.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** Words for whoever reads a knowledge base of a cloud; what is left of a section without them says who is meant. */
const EVERYBODY =
  /\b(?:all|any|every|anyone|anybody|everyone|everybody|who|whom|whoever|that|which|is|are|was|this|these|those|the|a|an|for|of|to|on|in|at|by|and|or|with|our|their|its|article|guide|document|page|intended|audience|target|user|users|customer|customers|client|clients|subscriber|subscribers|reader|readers|people|cloud|platform|public|portal|control|uses?|using|wants?|wanting|wishes|wishing|interested|looking|existing|current|new|other|ecosystem|marketplace|blueprints?)\b/g;

export const rule = defineRule({
  id: 'require-audience',
  scope: 'article',
  summary: 'A Public article tells which of the customers it is for',
  why: 'Every reader is a customer; who does not learn whether this needs a developer, an administrator or nobody in particular starts and finds out halfway.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    const section = findSection(article, 'audience');
    if (!section || isNearlyEmpty(section, article)) return;
    const { name } = article.program.vendor;
    const rest = section.text.toLowerCase().replaceAll(name.toLowerCase(), ' ').replaceAll(EVERYBODY, ' ');
    if (/[\p{L}\p{N}]/u.test(rest)) return;
    yield {
      at: section.heading.range,
      actual: section.text.trim(),
      what: `${quoted(section.text.trim())} names every reader, so it does not say who the article is for.`,
      fix: 'Name the role and what that person should know already, such as "Administrators of Linux servers who can use SSH".',
    };
  },
});
