import { type Catalogue, type CatalogueReport, defineRule, type Report } from './kit/define-rule.ts';
import { type Lead, leadsOf } from './kit/catalogue/leads.ts';
import { holdsImages, isImagePath, type PathIndex, pathIndexFor } from './kit/catalogue/path-index.ts';
import { rewriteAddress } from './kit/catalogue/rewrite-address.ts';
import type { Reference } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';
import { folderOf, nameOf } from './kit/resolve.ts';

export const rule = defineRule({
  id: 'valid-image-link',
  scope: 'catalogue',
  summary: 'Images are shown from the folder of the article, under their exact name',
  why: 'The reader sees a gap where the screenshot should be, and has to guess what it showed.',
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'writes the name of an image in the case of its file, without what does not belong to it',
  *check(catalogue): Iterable<CatalogueReport> {
    for (const lead of leadsOf(catalogue)) {
      const { document, reference } = lead;
      if (!reference.image || lead.toInternal) continue;
      const report = judge(catalogue, lead);
      if (report) yield { path: document.path, at: reference.range, actual: reference.url, ...report };
    }
  },
});

const formats = 'PNG, JPEG or WebP';

function judge(catalogue: Catalogue, { document, reference, target }: Lead): Report | undefined {
  const { url } = reference;
  const named = `The image ${quoted(url)}`;
  const home = folderOf(document.path);
  const index = (): PathIndex => pathIndexFor(catalogue, document, 'images');
  const beside = (name: string): string | undefined => {
    const path = `${home}/${name}`;
    const found = catalogue.files.has(path) ? path : index().beside(path);
    return found === undefined ? undefined : nameOf(found);
  };
  if (!holdsImages(document)) return { what: `${named} stands in ${quoted(nameOf(document.path))}, which shows no images.`, fix: 'Move the image and its text to an article.' };
  if (target.kind === 'anchor') return { what: `${named} names a section, not an image.`, fix: 'Write the name of an image in the folder of this article.' };
  if (target.kind === 'bad') {
    if (target.problem === 'empty') return { what: 'An image has no address.', fix: 'Write the name of an image in the folder of this article.' };
    const found = target.path === undefined ? undefined : beside(nameOf(target.path));
    const what = `${named} cannot be shown: ${target.why}.`;
    return found === undefined ? { what, fix: 'Put the image into the folder of this article and write its name alone, such as `network.png`.' } : { what, ...suggest(found) };
  }

  const { path } = target;
  const name = nameOf(path);
  if (!isImagePath(name)) {
    const convert = /\.(?:svg|gif|bmp|tiff?|avif)$/i.test(name);
    return { what: `${named} is no ${formats} file.`, fix: convert ? `Save it as ${formats} in this folder and show that file.` : 'Show a screenshot or a drawing; to lead the reader to a file, write a link.' };
  }
  if (catalogue.files.has(path) && folderOf(path) === home) return plainly(reference, name);

  const found = beside(name);
  if (folderOf(path) !== home) {
    const what = `${named} leads out of the folder of this article.`;
    const why = 'An article is published with the images of its own folder alone, so that no image meant for other readers slips in.';
    return { what, why, ...(found === undefined ? { fix: `Copy the image into the folder of this article and write ${quoted(name)}.`, expected: [name] } : suggest(found)) };
  }
  if (found?.toLowerCase() === name.toLowerCase()) {
    return { what: `${named} differs from the file ${quoted(found)} in upper and lower case.`, why: 'It may show on your computer; on the site a name is exact, and the reader sees a gap.', ...suggest(found), edits: rewriteAddress(reference, found) };
  }
  const what = `${named} does not exist in the folder of this article.`;
  if (found !== undefined) return { what, ...suggest(found) };
  const elsewhere = index().namesake(path);
  return { what, fix: elsewhere === undefined ? 'Add the image to the folder, or correct its name.' : `An image of this name is at ${quoted(elsewhere)}: copy it into the folder of this article.` };
}

/** An image that is there but is not called by its plain name: percent-encoding, a section. */
function plainly(reference: Reference, name: string): Report | undefined {
  const { url } = reference;
  const plain = url.trim();
  if (plain === name || plain === `./${name}`) return undefined;
  return { what: `The image ${quoted(url)} is not called by its plain name.`, ...suggest(name), edits: rewriteAddress(reference, name) };
}

function suggest(name: string): Pick<Report, 'fix' | 'expected'> {
  return { fix: `Did you mean ${quoted(name)}?`, expected: [name] };
}
