import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-encoding',
  scope: 'step',
  summary: 'Text is UTF-8 without a byte order mark, with one kind of line end',
  why: "Tools read other encodings differently, so readers would see broken characters and reports would name the wrong line.",
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
});
