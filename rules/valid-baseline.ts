import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-baseline',
  scope: 'step',
  summary: 'The baseline knows nothing that has been mended',
  why: 'An entry for what has been mended lets the same mistake come back unseen.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
