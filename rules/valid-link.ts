import { type CatalogueReport, defineRule, type Catalogue, type Report } from './kit/define-rule.ts';
import { type Lead, leadsOf } from './kit/catalogue/leads.ts';
import { isImagePath, pathIndexFor } from './kit/catalogue/path-index.ts';
import { rewriteAddress } from './kit/catalogue/rewrite-address.ts';
import { findFolder } from './kit/catalogue/folders.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';
import { type BadAddress, nameOf, relativeAddress } from './kit/resolve.ts';

export const rule = defineRule({
  id: 'valid-link',
  scope: 'catalogue',
  summary: 'Links within the content lead to an article, in its exact spelling',
  why: 'A reader who follows a broken link loses the page in the middle of a task.',
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'writes a path in the case of its file',
  *check(catalogue): Iterable<CatalogueReport> {
    for (const lead of leadsOf(catalogue)) {
      const { document, reference } = lead;
      if (reference.image || lead.toInternal) continue;
      const report = judge(catalogue, lead);
      if (report) yield { path: document.path, at: reference.range, actual: reference.url, ...report };
    }
  },
});

const advice: Record<BadAddress, string> = {
  empty: 'Write the address, or remove the link and keep its text.',
  rooted: 'Write the path from this file, such as `../public/deploy.md`; for a page elsewhere write its complete `https://` address.',
  backslash: 'Write forward slashes.',
  encoding: 'Write the name of the file as it is; a percent sign itself is written `%25`.',
  control: 'Type the address anew, without tabs, line breaks or invisible characters.',
  query: 'Remove the question mark and what follows it.',
  outside: 'Link to an article of the content, or write a complete `https://` address.',
};

function judge(catalogue: Catalogue, { document, reference, target }: Lead): Report | undefined {
  if (target.kind === 'anchor') return undefined;
  const anchor = target.anchor === undefined ? '' : `#${encodeURI(target.anchor.toWellFormed())}`;
  const suggest = (path: string): Pick<Report, 'fix' | 'expected'> => {
    const address = relativeAddress(document.path, path) + anchor;
    return { fix: `Did you mean ${quoted(address)}?`, expected: [address] };
  };
  const { url } = reference;

  if (target.kind === 'bad') {
    const what = target.problem === 'empty' ? `The link ${reference.text === '' ? '' : `${quoted(reference.text)} `}has no address.` : `The link to ${quoted(url)} leads nowhere: ${target.why}.`;
    const meant = target.path === undefined ? undefined : findMeant(catalogue, document, target.path);
    return meant === undefined ? { what, fix: advice[target.problem] } : { what, ...suggest(meant) };
  }

  const { path } = target;
  if (catalogue.files.has(path)) {
    if (path.endsWith('.md')) return undefined;
    if (isImagePath(path)) return { what: `The link to ${quoted(url)} leads to an image, which has no page.`, fix: `Show the image in the text: ${quoted(`![what it shows](${url})`)}.` };
    return { what: `The link to ${quoted(url)} leads to a file that is not published.`, fix: 'Link to an article (`.md`).' };
  }
  const folder = findFolder(catalogue, path);
  if (folder) {
    const what = `The link to ${quoted(url)} leads to a folder, which has no page.`;
    return folder.page === undefined ? { what, fix: `Link to one of its articles, such as ${quoted(relativeAddress(document.path, folder.first))}.` } : { what, ...suggest(folder.page) };
  }

  const { differing, nearest } = find(catalogue, document, path);
  if (differing !== undefined) {
    const exact = nameOf(differing) === nameOf(path) ? `the path ${quoted(differing)}` : `the file ${quoted(nameOf(differing))}`;
    return { what: `The link to ${quoted(url)} differs from ${exact} in upper and lower case.`, why: 'It may work on your computer; on the site an address is exact, and the reader finds no page.', ...suggest(differing), edits: rewriteAddress(reference, relativeAddress(document.path, differing) + anchor) };
  }
  const elsewhere = outsideAddress(url);
  if (elsewhere !== undefined) return { what: `The link to ${quoted(url)} reads as the name of a file.`, fix: `Write ${quoted(elsewhere)}.`, expected: [elsewhere] };
  const what = `The link to ${quoted(url)} leads to a file that does not exist.`;
  if (nearest !== undefined) return { what, ...suggest(nearest) };
  const isDownload = /\.(?!md$|html?$)[a-z0-9]{2,5}$/i.test(path);
  return { what, fix: isDownload ? 'What readers download belongs on your own site: write its complete `https://` address.' : 'Correct the path, or remove the link and keep its text.' };
}

/** The article that an address which cannot be one stands for: as written, or the old site's `/knowledge-base/<category>/<article>/`. */
function findMeant(catalogue: Catalogue, from: DocumentFacts, path: string): string | undefined {
  return catalogue.files.has(path) && path.endsWith('.md') ? path : find(catalogue, from, path).nearest;
}

/** What was meant by a path that names no file: one that differs in case, one without its `.md`, else the nearest. */
function find(catalogue: Catalogue, from: DocumentFacts, path: string): { differing?: string | undefined; nearest?: string | undefined } {
  const index = pathIndexFor(catalogue, from, 'articles');
  const differing = index.differsInCase(path);
  if (differing !== undefined) return { differing, nearest: differing };
  if (path === '' || path.endsWith('.md')) return { nearest: path === '' ? undefined : index.nearest(path) };
  const asArticle = `${path.replace(/\.(?:html?|markdown|mdx?)$/i, '')}.md`;
  return { nearest: catalogue.files.has(asArticle) ? asArticle : index.nearest(asArticle) };
}

/** `www.example.com` and `support@example.com` without what makes them an address. */
function outsideAddress(url: string): string | undefined {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  return /^(?:www\.[^\s/]+|[a-z0-9-]+(?:\.[a-z0-9-]+){0,4}\.(?:com|net|org|io|co|cloud|dev|example))(?:[/?#]|$)/i.test(url) ? `https://${url}` : undefined;
}
