import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-certificate',
  scope: 'step',
  summary: 'A certificate is as `assay certify` wrote it',
  why: 'A stamp that nobody can read verifies for nobody, and the badge of the solution goes.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
