import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'within-limits',
  scope: 'step',
  summary: 'No file, table, list or image is larger than readers and tools can take',
  why: "Very large or deeply nested pages are slow to open and hard to find one's way in.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
