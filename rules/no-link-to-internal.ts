import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { leadsOf } from './kit/catalogue/leads.ts';
import { quoted } from './kit/printable.ts';
import { nameOf } from './kit/resolve.ts';

export const rule = defineRule({
  id: 'no-link-to-internal',
  scope: 'catalogue',
  summary: 'What customers read neither links to nor shows what only staff may see',
  why: 'A customer would find a dead link that tells the name of an internal file, or the internal text itself.',
  severity: 'error',
  appliesTo: ['public-article', 'vendor-article', 'program-page', 'partner', 'solution'],
  waivable: false,
  *check(catalogue): Iterable<CatalogueReport> {
    for (const lead of leadsOf(catalogue)) {
      if (!lead.toInternal) continue;
      const { document, reference } = lead;
      const { url, image, range } = reference;
      yield {
        path: document.path,
        at: range,
        actual: url,
        what: `${quoted(nameOf(document.path))} is for customers, but ${image ? 'shows the internal image' : 'links to the internal file'} ${quoted(url)}.`,
        fix: image
          ? 'Take a picture that customers may see, put it into the folder of this article, and show that one.'
          : 'Link to a Public article, or write here what customers may know and remove the link.',
      };
    }
  },
});
