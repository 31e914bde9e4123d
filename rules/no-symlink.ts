import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-symlink',
  scope: 'step',
  summary: 'Content holds files, not links to files elsewhere',
  why: "A link can lead out of the content and would publish what was never reviewed; it is not followed.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
