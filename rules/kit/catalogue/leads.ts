import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts, Reference } from '../facts.ts';
import { isInternalPath } from './place.ts';
import { resolveReference, type Target } from '../resolve.ts';

/** One address of one document and where it leads. */
export interface Lead {
  document: DocumentFacts;
  reference: Reference;
  target: Exclude<Target, { kind: 'external' }>;
  /** Whether a document for customers points at what they must not see; `no-link-to-internal` speaks of those alone. */
  toInternal: boolean;
}

/** The leads of more documents than this are resolved anew for each rule: to keep them takes more room than the documents. */
const manyDocuments = 10_000;
const known = new WeakMap<Catalogue, readonly Lead[]>();
const leading = new WeakMap<Catalogue, readonly DocumentFacts[]>();

/** Every address that stays in the content, in the order of paths. One with a backslash or an invisible character is `no-unsafe-link`'s. */
export function leadsOf(catalogue: Catalogue): Iterable<Lead> {
  if (catalogue.documents.size > manyDocuments) return resolveAnew(catalogue);
  let leads = known.get(catalogue);
  if (!leads) known.set(catalogue, (leads = [...catalogue.documents.values()].flatMap((document) => [...leadsIn(document)])));
  return leads;
}

function* resolveAnew(catalogue: Catalogue): Iterable<Lead> {
  let documents = leading.get(catalogue);
  if (!documents) leading.set(catalogue, (documents = [...catalogue.documents.values()].filter((document) => leadsIn(document).next().value)));
  for (const document of documents) yield* leadsIn(document);
}

function* leadsIn(document: DocumentFacts): Generator<Lead, undefined> {
  const forCustomers = isPublicDocument(document);
  for (const reference of document.references) {
    const target = resolveReference(document.path, reference.url);
    if (target.kind === 'external' || (target.kind === 'bad' && isUnsafe(reference.url))) continue;
    const path = target.kind === 'anchor' ? undefined : target.path;
    yield { document, reference, target, toInternal: forCustomers && path !== undefined && isInternalPath(path) };
  }
}

function isUnsafe(url: string): boolean {
  return /[\u0000-\u001F\u007F\\]/.test(url);
}

const publicKinds = new Set(['public-article', 'vendor-article', 'program-page', 'partner', 'solution']);

/** Whether customers read a document. */
export function isPublicDocument({ identity }: DocumentFacts): boolean {
  return publicKinds.has(identity.kind);
}
