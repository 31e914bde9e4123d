import { findField } from './kit/catalogue/fields.ts';
import { textsAt } from './kit/catalogue/values.ts';
import { type Catalogue, type CatalogueReport, defineRule, type Report } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';
import { routeOf } from './kit/route.ts';

/** What the site keeps for pages of its own. */
const kept = new Set(['api', 'articles', 'directory', 'images', 'keys', 'pagefind', 'partners', 'program', 'readiness', 'requirements', 'rules', 'schemas', 'search', 'tiers']);

export const rule = defineRule({
  id: 'valid-alias',
  scope: 'catalogue',
  summary: 'A former address is free, and was the page\'s own',
  why: 'Readers with an old link are sent to one page; where two want the address, or another page has it, they end up at the wrong one.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page'],
  *check(catalogue): Iterable<CatalogueReport> {
    // Nearly no content has any.
    const moved = [...catalogue.documents.values()].filter((document) => textsAt(document, '/aliases').length > 0);
    if (moved.length === 0) return;
    const taken = new Map<string, DocumentFacts>();
    for (const document of moved) {
      for (const index of textsAt(document, '/aliases').keys()) {
        const alias = findField(document, `/aliases/${index}`);
        if (!alias) continue;
        const report = judge(alias.value, document, catalogue, taken);
        if (report) yield { path: document.path, at: alias.range, actual: alias.value, ...report };
        else taken.set(keyOf(alias.value, document), document);
      }
    }
  },
});

function judge(alias: string, document: DocumentFacts, { files }: Catalogue, taken: ReadonlyMap<string, DocumentFacts>): Report | undefined {
  if (alias === routeOf(document.identity)) return { what: `The former address ${quoted(alias)} is the page's address now.`, fix: 'Remove it from `aliases`.' };
  const home = homeOf(document);
  if (!isWithin(alias, document, home)) {
    return { what: `The former address ${quoted(alias)} lies ${home === undefined ? 'where the site has pages of its own' : `outside ${quoted(home)}`}.`, fix: `Write the path that the page had${home === undefined ? '' : ` below ${quoted(home)}`}, or remove it.` };
  }
  const page = fileAt(alias);
  if (files.has(page)) return { what: `The former address ${quoted(alias)} is that of ${quoted(page)} now.`, fix: 'Remove it from `aliases`: a page stands there.', related: [{ path: page, what: 'the page that has the address' }] };
  const other = taken.get(keyOf(alias, document));
  if (other && other !== document) return { what: `The former address ${quoted(alias)} is also given by ${quoted(other.path)}.`, fix: 'Keep it in the article that took its place, and remove it from the other.', related: [{ path: other.path, what: 'gives it too' }] };
  return undefined;
}

/** The file whose page an address is, if there is one. */
function fileAt(route: string): string {
  const parts = route.split('/').slice(1, -1);
  const [area, partner = '', solution = '', third = '', fourth] = parts;
  if (area !== 'partners') return `${parts.join('/')}.md`;
  if (parts.length === 2) return `partners/${partner}/partner.md`;
  if (parts.length === 3) return `partners/${partner}/${solution}/solution.md`;
  return fourth === undefined ? `partners/${partner}/${solution}/public/${third}.md` : `${parts.join('/')}.md`;
}

/** The part of the site in which a document has always been; undefined for the vendor's own, which come from older sites. */
function homeOf({ identity: { partner } }: DocumentFacts): string | undefined {
  return partner === undefined ? undefined : `/partners/${partner}/`;
}

function isWithin(alias: string, { identity: { kind } }: DocumentFacts, home: string | undefined): boolean {
  // A customer's page must not name one of the staff's.
  if (kind === 'public-article' && alias.split('/')[4] === 'internal') return false;
  if (home !== undefined) return alias.startsWith(home) && alias !== home;
  const [, top = ''] = alias.split('/');
  return !kept.has(top) || (kind === 'vendor-article' && top === 'articles') || (kind === 'program-page' && top === 'program');
}

/** What counts as one address: a page of the partner's, or one of the same vendor's article. */
function keyOf(alias: string, { path, identity: { partner } }: DocumentFacts): string {
  // Of the vendor's pages only the paths of others are known where little has changed; the build sees to two that want one address.
  return partner === undefined ? `${path} ${alias}` : alias;
}
