import { isImagePath } from '../../../rules/kit/catalogue/path-index.ts';
import { isInternalPath } from '../../../rules/kit/catalogue/place.ts';
import type { Catalogue } from '../../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import { folderOf, nameOf, relativeAddress, resolveReference } from '../../../rules/kit/resolve.ts';
import { isPublicDocument } from '../../../rules/kit/catalogue/leads.ts';
import type { Suggestion } from './suggestion.ts';

/** Longer lines are no place to look for the beginning of an address. */
const mostBefore = 1000;

/** Files and sections that a link or image can lead to, where its address is begun. `before` is the line up to the place. */
export function completeLinks(before: string, document: Pick<DocumentFacts, 'path' | 'identity'>, catalogue: Catalogue): Suggestion[] {
  const [, mark, typed] = /(!?)\[[^\]]*\]\(<?([^\s()<>]*)$/.exec(before.slice(-mostBefore)) ?? [];
  if (typed === undefined) return [];
  if (mark === '!') return completeImages(typed, document, catalogue);
  const hash = typed.indexOf('#');
  return hash === -1 ? completeFiles(typed, document, catalogue) : completeAnchors(typed, hash, document, catalogue);
}

function completeFiles(typed: string, document: Pick<DocumentFacts, 'path' | 'identity'>, { files, documents }: Catalogue): Suggestion[] {
  const forCustomers = isPublicDocument(document as DocumentFacts);
  return [...files]
    .filter((path) => path.endsWith('.md') && path !== document.path && !(forCustomers && isInternalPath(path)))
    .map((path) => {
      const address = relativeAddress(document.path, path);
      const title = documents.get(path)?.frontMatter.data['title'];
      // A name in the same folder may be written with or without the dot before it.
      const written = typed.startsWith('./') && !address.startsWith('.') ? `./${address}` : address;
      return { label: written, insert: written, replaces: typed, kind: 'file', ...(typeof title === 'string' && { about: title }) };
    });
}

function completeImages(typed: string, { path }: Pick<DocumentFacts, 'path'>, { files }: Catalogue): Suggestion[] {
  const here = [...files].filter((file) => isImagePath(file) && folderOf(file) === folderOf(path));
  return here.map((file) => ({ label: nameOf(file), insert: nameOf(file), replaces: typed, kind: 'file' }));
}

function completeAnchors(typed: string, hash: number, { path }: Pick<DocumentFacts, 'path'>, { documents }: Catalogue): Suggestion[] {
  const target = hash === 0 ? path : resolveReference(path, typed.slice(0, hash));
  const aim = documents.get(typeof target === 'string' ? target : target.kind === 'file' ? target.path : '');
  return (aim?.headings ?? []).map(({ slug, text }) => ({ label: `#${slug}`, insert: `#${slug}`, replaces: typed.slice(hash), kind: 'anchor', about: text }));
}
