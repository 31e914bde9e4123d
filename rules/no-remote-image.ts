import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-remote-image',
  scope: 'article',
  summary: 'Images stand beside the article, not on another server',
  why: 'An image from elsewhere changes or vanishes without notice, and tells its server who reads the page.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check({ references }) {
    for (const { image, url, range } of references) {
      if (!image || !/^\s*(?:https?:|[\\/]{2})/iu.test(url)) continue;
      yield { at: range, what: `The image ${quoted(url)} is on another server.`, fix: 'Save it beside the article as PNG, JPEG or WebP and write its file name here.', actual: url };
    }
  },
});
