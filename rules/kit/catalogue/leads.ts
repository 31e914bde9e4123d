import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts, Reference } from '../facts.ts';
import { isInternalPath, placeOf } from './place.ts';
import { resolveReference, type Target } from '../resolve.ts';

/** One address of one document and where it leads. */
export interface Lead {
  document: DocumentFacts;
  reference: Reference;
  target: Exclude<Target, { kind: 'external' }>;
}

const known = new WeakMap<Catalogue, Lead[]>();

/** Every address that stays in the content, in the order of paths; resolved once for all rules. */
export function leadsOf(catalogue: Catalogue): readonly Lead[] {
  let leads = known.get(catalogue);
  if (!leads) {
    leads = [];
    for (const document of catalogue.documents.values()) {
      for (const reference of document.references) {
        const target = resolveReference(document.path, reference.url);
        if (target.kind !== 'external') leads.push({ document, reference, target });
      }
    }
    known.set(catalogue, leads);
  }
  return leads;
}

const publicKinds = new Set(['public-article', 'vendor-article', 'program-page', 'partner', 'solution']);

/** Whether customers read the document at a path. */
export function isPublicDocument(path: string): boolean {
  const { kind } = placeOf(path);
  return kind !== undefined && publicKinds.has(kind);
}

/** Whether an address in a document for customers leads to something that they must not see; `no-link-to-internal` speaks of those alone. */
export function leadsToInternal({ document, target }: Lead): boolean {
  const path = target.kind === 'file' || target.kind === 'bad' ? target.path : undefined;
  return path !== undefined && isInternalPath(path) && isPublicDocument(document.path);
}
