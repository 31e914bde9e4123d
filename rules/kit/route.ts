import type { DocumentKind, Identity } from './facts.ts';

/** Kinds of document that have a page of their own on the site; the others are shown on the page of their partner or solution, or not at all. */
export const kindsWithPage: ReadonlySet<DocumentKind> = new Set(['partner', 'solution', 'public-article', 'internal-article', 'vendor-article', 'program-page']);

/**
 * Site path of a document, with slashes at both ends. A document without a page of its own gets that of its partner or solution.
 *
 * @throws {TypeError} when the identity lacks a part that its kind needs.
 */
export function routeOf(identity: Identity): string {
  const { kind, partner, solution, article, category, page } = identity;
  switch (kind) {
    case 'partner':
    case 'membership':
      return route(kind, 'partners', partner);
    case 'solution':
    case 'application':
    case 'certification':
      return route(kind, 'partners', partner, solution);
    case 'public-article':
      return route(kind, 'partners', partner, solution, article);
    case 'internal-article':
      return route(kind, 'partners', partner, solution, 'internal', article);
    case 'vendor-article':
      return route(kind, 'articles', category, article);
    case 'program-page':
      return route(kind, 'program', page);
  }
}

function route(kind: DocumentKind, ...parts: (string | undefined)[]): string {
  if (parts.some((part) => part === undefined || part === '')) throw new TypeError(`The identity of a ${kind} lacks a part of its path.`);
  return `/${parts.join('/')}/`;
}
