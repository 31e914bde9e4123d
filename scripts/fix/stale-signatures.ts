import { readAttestations } from '../../rules/kit/catalogue/attestations.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';

/** A signature that vouches for a text that has changed since. */
export interface StaleSignature {
  /** The ledger. */
  path: string;
  line: number;
  requirement: string;
  signer: string;
  /** The document whose text changed. */
  of: string;
}

/** The signatures whose digests fit the text before, and no longer fit the text after. */
export function newlyStale(before: Catalogue, after: Catalogue): StaleSignature[] {
  const stale: StaleSignature[] = [];
  for (const { membership, solutions } of after.partners.values()) {
    for (const ledger of [membership, ...[...solutions.values()].map(({ certification }) => certification)]) {
      for (const { requirement, signer, pointer, digests } of readAttestations(ledger)) {
        const broken = digests.find((signed) => fits(before.documents.get(signed.path), signed) && !fits(after.documents.get(signed.path), signed));
        if (broken) stale.push({ path: ledger!.path, line: ledger!.frontMatter.values[pointer]?.start.line ?? 1, requirement, signer, of: broken.path });
      }
    }
  }
  return stale;
}

function fits(document: DocumentFacts | undefined, { block, digest }: { block: string; digest: string }): boolean {
  return document?.blocks.some((now) => now.block === block && now.digest === digest) ?? false;
}
