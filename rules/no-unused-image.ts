import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { leadsOf } from './kit/catalogue/leads.ts';
import { isImagePath } from './kit/catalogue/path-index.ts';
import { folderOf, nameOf } from './kit/resolve.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-unused-image',
  scope: 'catalogue',
  summary: 'Every image is shown by an article of its folder',
  why: 'A screenshot that no article shows is never updated, and a reader may be missing it where it belongs.',
  severity: 'warning',
  appliesTo: 'every file',
  *check(catalogue): Iterable<CatalogueReport> {
    const used = new Set<string>();
    for (const { document, target } of leadsOf(catalogue)) {
      // A name in other case, or with an address around it, has a finding of its own where it is used.
      if (target.kind === 'file') used.add(target.path.toLowerCase());
      else if (target.kind === 'bad' && target.path !== undefined) used.add(`${folderOf(document.path)}/${nameOf(target.path)}`.toLowerCase());
    }
    // An article that could not be read may show any image beside it.
    const unread = new Set([...catalogue.files].filter((path) => path.endsWith('.md') && !catalogue.documents.has(path)).map(folderOf));
    for (const path of [...catalogue.files].toSorted()) {
      if (!isImagePath(path) || used.has(path.toLowerCase()) || unread.has(folderOf(path))) continue;
      yield { path, what: `No article shows the image ${quoted(nameOf(path))}.`, fix: `Show it in an article of this folder, ${quoted(`![what it shows](${nameOf(path)})`)}, or remove the file.` };
    }
  },
});
