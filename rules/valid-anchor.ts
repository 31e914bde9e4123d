import GithubSlugger from 'github-slugger';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { leadsOf } from './kit/catalogue/leads.ts';
import { NameIndex } from './kit/catalogue/name-index.ts';
import { rewriteAddress } from './kit/catalogue/rewrite-address.ts';
import type { DocumentFacts } from './kit/facts.ts';
import type { Related } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';
import { nameOf } from './kit/resolve.ts';

export const rule = defineRule({
  id: 'valid-anchor',
  scope: 'catalogue',
  summary: 'Links to a section name a heading that is there, letter for letter',
  why: 'A browser that does not find the section leaves the reader at the top of the page, searching.',
  severity: 'error',
  appliesTo: 'every file',
  fixable: 'writes an anchor in the case of its heading, and for the words of a heading its anchor',
  *check(catalogue): Iterable<CatalogueReport> {
    for (const lead of leadsOf(catalogue)) {
      const { document, reference, target } = lead;
      if (reference.image || target.kind === 'bad' || target.anchor === undefined || lead.toInternal) continue;
      const within = target.kind === 'anchor' || target.path === document.path;
      // A document that could not be read has findings of its own.
      const aim = within ? document : catalogue.documents.get(target.path);
      // Every browser knows "#top".
      if (!aim || target.anchor === 'top' || anchorsOf(aim).all.has(target.anchor)) continue;

      const meant = target.anchor === '' ? undefined : findMeant(target.anchor, aim);
      const place = within ? 'this article' : quoted(nameOf(aim.path));
      const at = { path: document.path, at: reference.range, actual: reference.url };
      if (target.anchor === '') {
        yield { ...at, what: `The link to ${quoted(reference.url)} names no section.`, fix: 'Write the anchor of a heading after the `#`, or remove the link and keep its text.' };
      } else if (meant === undefined) {
        yield { ...at, what: `No heading of ${place} has the anchor ${quoted(target.anchor)}.`, fix: listOf(aim) };
      } else {
        const inCase = meant.toLowerCase() === target.anchor.toLowerCase();
        const alike = !inCase && isAlike(meant, target.anchor);
        const address = `${reference.url.slice(0, reference.url.indexOf('#'))}#${meant}`;
        yield {
          ...at,
          ...(alike
            ? { what: `The anchor ${quoted(target.anchor)} looks like that of a heading of ${place}, but accents are written in another way.`, fix: `Copy the words of the heading: ${quoted(address)}.` }
            : {
                what: inCase ? `The anchor ${quoted(target.anchor)} differs from ${quoted(meant)} of ${place} in upper and lower case.` : `No heading of ${place} has the anchor ${quoted(target.anchor)}.`,
                fix: `Did you mean ${quoted(address)}?`,
              }),
          expected: [address],
          related: relatedTo(aim, meant),
          // The words of the heading in another case, or as they are instead of its anchor: nothing else can be meant.
          edits: inCase || alike || new GithubSlugger().slug(target.anchor) === meant ? rewriteAddress(reference, address) : [],
        };
      }
    }
  },
});

interface Anchors {
  all: ReadonlySet<string>;
  /** Made when the first anchor is not found. */
  index?: NameIndex;
}

const known = new WeakMap<DocumentFacts, Anchors>();

function anchorsOf(document: DocumentFacts): Anchors {
  let anchors = known.get(document);
  if (!anchors) known.set(document, (anchors = { all: new Set(document.anchors) }));
  return anchors;
}

/** By case, by what the heading's own words would give ("Step 1: Deploy"), by a few edits, by the only anchor that begins so. */
function findMeant(anchor: string, document: DocumentFacts): string | undefined {
  const anchors = anchorsOf(document);
  const index = (anchors.index ??= new NameIndex(anchors.all));
  const slug = new GithubSlugger().slug(anchor);
  return index.sameButCase(anchor) ?? index.sameButCase(slug) ?? findAlike(anchor, anchors.all) ?? index.near(anchor)[0] ?? index.onlyOneFrom(`${anchor}-`);
}

/** An accented letter is one character or two, which look the same; only text that is not ASCII has any. */
function findAlike(anchor: string, all: ReadonlySet<string>): string | undefined {
  return /^[\u0000-\u007f]*$/.test(anchor) ? undefined : [...all].find((other) => isAlike(other, anchor));
}

const isAlike = (anchor: string, other: string): boolean => anchor.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

function relatedTo(document: DocumentFacts, anchor: string): Related[] {
  const heading = document.headings.find(({ slug }) => slug === anchor);
  return heading ? [{ path: document.path, range: heading.range, what: `the heading with the anchor ${quoted(anchor)}` }] : [];
}

function listOf({ headings, path }: DocumentFacts): string {
  const slugs = headings.slice(0, 6).map(({ slug }) => quoted(`#${slug}`));
  if (slugs.length === 0) return `${quoted(nameOf(path))} has no headings: link to the file alone.`;
  return `Choose one of its headings: ${slugs.join(', ')}${headings.length > slugs.length ? ' and others' : ''}.`;
}
