import { type Catalogue, type CatalogueReport, defineRule } from './kit/define-rule.ts';
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
    const images: string[] = [];
    // An article that could not be read may show any image beside it.
    const unread = new Set<string>();
    for (const path of catalogue.files) {
      if (!path.endsWith('.md')) {
        if (isImagePath(path)) images.push(path);
      } else if (!catalogue.documents.has(path)) unread.add(folderOf(path));
    }
    if (images.length === 0) return;
    const used = usedPaths(catalogue);
    for (const path of images.sort()) {
      if (used.has(path.toLowerCase()) || unread.has(folderOf(path))) continue;
      yield { path, what: `No article shows the image ${quoted(nameOf(path))}.`, fix: `Show it in an article of this folder, ${quoted(`![what it shows](${nameOf(path)})`)}, or remove the file.` };
    }
  },
});

/** Paths of images that addresses mean, in lower case: a name in other case, or with an address around it, has a finding of its own where it is used. */
function usedPaths(catalogue: Catalogue): Set<string> {
  const used = new Set<string>();
  for (const { document, target } of leadsOf(catalogue)) {
    if (target.kind === 'anchor' || target.path === undefined || !isImagePath(target.path)) continue;
    used.add((target.kind === 'file' ? target.path : `${folderOf(document.path)}/${nameOf(target.path)}`).toLowerCase());
  }
  return used;
}
