import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-key',
  scope: 'step',
  summary: 'A trusted key is a public one, whole, and not the sample key',
  why: 'Stamps verify with these keys: one that cannot be read voids them, and one that should not be trusted makes forgeries verify.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
