import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-path',
  scope: 'step',
  summary: 'Files and folders have plain lower-case names',
  why: "The path is the article's address, and every reader's system must be able to hold it.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
