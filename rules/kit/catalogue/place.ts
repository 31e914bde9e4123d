import type { DocumentKind } from '../facts.ts';

/** Whose folder a path stands in, whether or not the file can be read. */
export interface Place {
  partner?: string;
  solution?: string;
  /** Kind of document that stands at such a path; absent for images, data files and paths that nothing may have. */
  kind?: DocumentKind;
}

/** What the id of a partner, solution or article looks like, and so the name of every folder of the content. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

const partnerFiles: Readonly<Record<string, DocumentKind>> = { 'partner.md': 'partner', 'membership.md': 'membership' };
const solutionFiles: Readonly<Record<string, DocumentKind>> = { 'solution.md': 'solution', 'application.md': 'application', 'certification.md': 'certification' };
const articleFolders: Readonly<Record<string, DocumentKind>> = { public: 'public-article', internal: 'internal-article' };

/** Reads owner and kind off a path from the content root. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const [area, first, second, third] = parts;
  const name = parts[parts.length - 1] ?? '';
  const isMarkdown = name.endsWith('.md');
  if (area === 'program') return parts.length === 2 && isMarkdown ? { kind: 'program-page' } : {};
  if (area === 'articles') return parts.length === 3 && isMarkdown ? { kind: 'vendor-article' } : {};
  if (area !== 'partners' || first === undefined || second === undefined) return {};
  if (parts.length === 3) return withKind({ partner: first }, own(partnerFiles, name));
  const place = { partner: first, solution: second };
  if (parts.length === 4) return withKind(place, own(solutionFiles, name));
  return withKind(place, parts.length === 5 && isMarkdown ? own(articleFolders, third ?? '') : undefined);
}

/** Kinds of document that customers must not see. */
export const internalKinds: readonly DocumentKind[] = ['membership', 'application', 'certification', 'internal-article'];

const internalNames = new Set(['membership.md', 'application.md', 'certification.md', 'certificate.json']);

/** Whether a path, in any mixture of cases, names something that customers must not see, or the folder of it. */
export function isInternalPath(path: string): boolean {
  // Nearly all paths of large content end here.
  if (!/internal|membership|application|certificat|^program/i.test(path)) return false;
  const parts = path.toLowerCase().split('/');
  if (parts[0] === 'program') return parts.length > 1 && !/\.(?:md|png|jpe?g|webp)$/.test(parts.at(-1) ?? '');
  return parts[0] === 'partners' && (parts[3] === 'internal' || (parts[3] !== 'public' && internalNames.has(parts.at(-1) ?? '')));
}

/** What of a stamp stands at a path: the certificate of a solution, or a public key that certificates are trusted to be signed with. */
export function stampAt(path: string): 'certificate' | 'key' | undefined {
  if (/^partners\/[^/]+\/[^/]+\/certificate\.json$/.test(path)) return 'certificate';
  return /^program\/keys\/[a-z0-9][a-z0-9-]{0,79}\.json$/.test(path) ? 'key' : undefined;
}

function withKind(place: Place, kind: DocumentKind | undefined): Place {
  return kind === undefined ? place : { ...place, kind };
}

function own(kinds: Readonly<Record<string, DocumentKind>>, name: string): DocumentKind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
