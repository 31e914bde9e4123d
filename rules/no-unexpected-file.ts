import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-unexpected-file',
  scope: 'step',
  summary: 'Every file is an article or an image in its place',
  why: "A file that nothing reads is a file that nobody checks; readers would never see it, or see it unchecked.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
