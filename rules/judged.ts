import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'judged',
  scope: 'step',
  summary: 'Every file can be judged to its end',
  why: "A file that could not be judged may hold anything, so it is never passed.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
