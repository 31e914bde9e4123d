import GithubSlugger from 'github-slugger';
import { anchorsInUse } from './anchors-in-use.ts';
import { isVerbatim } from './rewrite-address.ts';
import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts, Heading } from '../facts.ts';
import type { Edit, Point, Range } from '../finding.ts';

/**
 * Gives a heading another text, and every link to it the new anchor. Undefined where that cannot be done without loss: the heading holds
 * more than plain text, the new anchor is taken, somebody signed under the old one, or a link cannot be reached.
 */
export function renameHeading(heading: Heading, title: string, document: DocumentFacts, catalogue: Catalogue): Edit[] | undefined {
  const place = plainText(heading);
  const slug = new GithubSlugger().slug(title);
  const isTaken = slug !== heading.slug && document.anchors.includes(slug);
  const isShared = document.headings.some((other) => other !== heading && other.text === heading.text);
  if (!place || isTaken || isShared) return undefined;
  const edits: Edit[] = [{ range: place, text: title }];
  if (slug === heading.slug) return edits;
  const inUse = anchorsInUse(catalogue);
  if (inUse.isSigned(document.path, heading.slug)) return undefined;
  for (const { document: from, reference } of inUse.leadsTo(document.path, heading.slug)) {
    if (!isVerbatim(reference) || from.identity.kind === 'membership' || from.identity.kind === 'certification') return undefined;
    const edit: Edit = { ...(from !== document && { path: from.path }), range: reference.range, text: reference.url.slice(0, reference.url.indexOf('#') + 1) + slug };
    // A definition that serves a link and an image counts as two.
    if (!edits.some(({ path, range }) => path === edit.path && range.start.offset === edit.range.start.offset)) edits.push(edit);
  }
  return edits;
}

/** Where the text of a heading stands that is nothing but number signs, a space and its text. */
function plainText({ depth, text, range: { start, end } }: Heading): Range | undefined {
  const before = depth + 1;
  if (start.line !== end.line || end.offset - start.offset !== before + text.length) return undefined;
  return { start: { line: start.line, column: start.column + before, offset: start.offset + before } satisfies Point, end };
}
