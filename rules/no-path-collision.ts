import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-path-collision',
  scope: 'step',
  summary: 'No two paths differ only in upper and lower case',
  why: "On many systems the two are one file, so one of the articles would silently replace the other.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
