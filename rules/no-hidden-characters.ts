import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-hidden-characters',
  scope: 'step',
  summary: 'No control, bidirectional or invisible characters',
  why: "What readers see and copy must be what stands in the file.",
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'deletes characters that show nothing, but for those that turn the direction of the text, and controls',
  waivable: false,
});
