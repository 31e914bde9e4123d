import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-image',
  scope: 'step',
  summary: 'An image is what its name says, still and intact',
  why: "Readers would see a broken picture, or something else than what was reviewed.",
  severity: 'error',
  appliesTo: 'every file',
});
