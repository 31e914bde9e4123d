import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-waivers',
  scope: 'step',
  summary: 'Every waiver is for something that may be waived, is in force, and is needed',
  why: 'A waiver that nobody needs any more lets the same mistake come back unseen.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
