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

const known = new WeakMap<Catalogue, Lead[]>();

/** Every address that stays in the content, in the order of paths; resolved once for all rules. One with a backslash or an invisible character is `no-unsafe-link`'s. */
export function leadsOf(catalogue: Catalogue): readonly Lead[] {
  let leads = known.get(catalogue);
  if (!leads) {
    leads = [];
    for (const document of catalogue.documents.values()) {
      const forCustomers = isPublicDocument(document);
      for (const reference of document.references) {
        const target = resolveReference(document.path, reference.url);
        if (target.kind === 'external' || (target.kind === 'bad' && isUnsafe(reference.url))) continue;
        const path = target.kind === 'anchor' ? undefined : target.path;
        leads.push({ document, reference, target, toInternal: forCustomers && path !== undefined && isInternalPath(path) });
      }
    }
    known.set(catalogue, leads);
  }
  return leads;
}

function isUnsafe(url: string): boolean {
  return /[\u0000-\u001F\u007F\\]/.test(url);
}

const publicKinds = new Set(['public-article', 'vendor-article', 'program-page', 'partner', 'solution']);

/** Whether customers read a document. */
export function isPublicDocument({ identity }: DocumentFacts): boolean {
  return publicKinds.has(identity.kind);
}
