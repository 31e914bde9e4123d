import type { Audience, EditionKey, EditionStamp } from '../../schemas/edition.ts';
import type { Stamp, Stamps } from '../certify/stamps.ts';
import type { Publication } from './publication.ts';

/** What an edition says of the stamp of a certified solution: that it stands, with all that is signed for customers, or that it does not. */
export function projectStamp({ verified, shown }: Stamp, audience: Audience, asOf: string): EditionStamp {
  if (shown) {
    const { statement: { subject: [subject], predicate }, envelope, key } = shown;
    const { tier, certifiedOn, validity, program, version } = predicate;
    return {
      standing: 'certified',
      certified: { tier, ...(version !== undefined && { version }), certifiedOn, ...validity, program, digest: { sha256: subject?.digest.sha256 ?? '' }, key: key.name, envelope },
    };
  }
  const hasEnded = verified.validity !== undefined && verified.validity.until < asOf;
  return { standing: hasEnded ? 'ended' : 'unconfirmed', ...(audience === 'internal' && { problems: verified.problems.map(({ what }) => what) }) };
}

/** The keys that the shown stamps verify with, by name. */
export function keysOf({ partners }: Publication, stamps: Stamps): EditionKey[] {
  const keys = new Map<string, EditionKey>();
  for (const { entry, solutions } of partners) {
    for (const solution of solutions.filter(({ certified }) => certified)) {
      const key = stamps.get(`${entry.id}/${solution.entry.id}`)?.shown?.key;
      if (key) keys.set(key.name, { name: key.name, id: key.keyid, pem: key.publicKey });
    }
  }
  return [...keys.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
