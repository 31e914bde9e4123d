import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-people',
  scope: 'step',
  summary: 'The list of people names each person who acts for the program once, with account, name and roles',
  why: 'Who may sign, decide and change what is read from it; somebody who cannot be told apart could act for another.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
