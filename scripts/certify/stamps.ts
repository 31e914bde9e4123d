import type { TrustedKey } from '../../schemas/generated/types.ts';
import type { JudgedContent } from './judged.ts';
import { readKeys } from './keys.ts';
import { certificateOf } from './places.ts';
import { readCertificate, readPublic, type ReadPublic } from './read-stamp.ts';
import type { Verified } from './verify.ts';
import { verifyAll } from './verify-all.ts';

/** The certificate of a solution, as it stands on the day that was judged. */
export interface Stamp {
  verified: Verified;
  /** What customers may have of it, with the key it verifies with; only when it verified, and was made for a member. */
  shown?: ReadPublic & { key: Pick<TrustedKey, 'keyid' | 'publicKey'> & { name: string } };
}

/** Certificates by solution, as `partner/solution`. */
export type Stamps = ReadonlyMap<string, Stamp>;

/**
 * Verifies every certificate of a content that was judged. Whether one stands is all that the public edition learns from what is
 * internal: the program team's own word, like the tier.
 */
export function judgeStamps(content: JudgedContent): Stamps {
  const keys = readKeys(content.checked.catalogue, content.source);
  const { certificates } = verifyAll(content, keys, (path) => path);
  return new Map(certificates.map((verified) => {
    const solution = verified.solution ?? '';
    const shown = verified.outcome === 'verified' ? publicPart(content, solution) : undefined;
    const key = keys.find(({ name, data }) => name === verified.key?.name && data.keyid === verified.key.id);
    return [solution, { verified, ...(shown && key && { shown: { ...shown, key: { name: key.name, keyid: key.data.keyid, publicKey: key.data.publicKey } } }) }];
  }));
}

function publicPart({ source }: JudgedContent, solution: string): ReadPublic | undefined {
  const read = readCertificate(source.read(certificateOf(solution)));
  if ('wrong' in read || read.statement.predicate.public === undefined) return undefined;
  const shown = readPublic(read.statement.predicate.public);
  return typeof shown === 'string' ? undefined : shown;
}
