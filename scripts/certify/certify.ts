import type { Certificate, CertificateStatement } from '../../schemas/generated/types.ts';
import { UsageError } from '../errors.ts';
import type { SolutionReport } from '../program/subject.ts';
import { seal } from './envelope.ts';
import { decide, type Decision, type JudgedContent } from './judged.ts';
import { whyNotTrusted, type KnownKey } from './keys.ts';
import type { SigningKey } from './private-key.ts';
import { describePublicly, describeStamp } from './statement.ts';

/** A stamp that was made, or why none was. */
export type Made = { envelope: Certificate; statement: CertificateStatement; keyName?: string } | Extract<Decision, { verdict: 'refused' }>;

/**
 * Stamps one solution, when it is ready. Throws UsageError when the key is not one that stamps are trusted to be signed with on the
 * day of the stamp: such a stamp would verify for nobody.
 *
 * @param site address of the public edition, under which the formats are described.
 * @param key without one, the envelope is unsigned and never verifies.
 */
export function certify(solution: SolutionReport, content: JudgedContent, site: string, known: readonly KnownKey[], key?: SigningKey): Made {
  const day = content.checked.catalogue.asOf;
  const keyName = key && nameOfTrusted(key, known, day);
  const decision = decide(solution, content);
  if (decision.verdict === 'refused') return decision;
  const statement = describeStamp(solution, decision, content, site);
  const shown = describePublicly(statement, solution, content, site);
  if (shown) statement.predicate.public = seal(shown, key);
  return { envelope: seal(statement, key), statement, ...(keyName !== undefined && { keyName }) };
}

function nameOfTrusted({ id, publicPem }: SigningKey, known: readonly KnownKey[], day: string): string {
  const own = known.filter(({ data }) => data.keyid === id);
  const trusted = own.find(({ data }) => whyNotTrusted(data, day) === undefined);
  if (trusted) return trusted.name;
  const [one] = own;
  if (one) throw new UsageError(`the key ${one.name} ${whyNotTrusted(one.data, day) ?? ''}`);
  throw new UsageError(`no trusted key has the public half of this one, so the stamp would verify for nobody; let the program team add program/keys/<name>.json with ${JSON.stringify({ keyid: id, publicKey: publicPem, owner: '<who holds it>', from: day, until: `${Number(day.slice(0, 4)) + 2}${day.slice(4)}` })}`);
}
