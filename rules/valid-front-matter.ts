import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-front-matter',
  scope: 'step',
  summary: 'A document begins with a readable block of front matter',
  why: "Without a readable block nobody knows the title, the audience or the version of the article, so it cannot be published.",
  severity: 'error',
  appliesTo: 'every file',
});
