import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-internal-in-public-root',
  scope: 'step',
  summary: 'A content root that anybody can read holds nothing internal',
  why: 'Everybody can read it there, and its history keeps it after it is removed.',
  severity: 'error',
  appliesTo: ['membership', 'application', 'certification', 'internal-article'],
  waivable: false,
});
