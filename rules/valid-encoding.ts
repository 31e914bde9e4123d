import { defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'valid-encoding',
  scope: 'step',
  summary: 'Text is UTF-8 without a byte order mark, with one kind of line end',
  why: "Tools read other encodings differently, so readers would see broken characters and reports would name the wrong line.",
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'ends each line that ends with a lone carriage return with a line feed',
  waivable: false,
});
