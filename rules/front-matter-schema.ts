import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'front-matter-schema',
  scope: 'step',
  summary: 'Front matter has the fields of its kind of document, each with a value that fits',
  why: "Lists, search results and certification are made from these fields.",
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'puts text that reads as a number or as yes or no in quotes',
});
