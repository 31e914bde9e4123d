import { sign, verify, type KeyObject } from 'node:crypto';
import { dsse, json } from '@sigstore/core';
import type { Certificate } from '../../schemas/generated/types.ts';
import type { SigningKey } from './private-key.ts';
import { decodeBase64 } from './read-stamp.ts';

/** What the payload of every stamp is, as https://github.com/in-toto/attestation says. */
export const payloadType = 'application/vnd.in-toto+json';

/**
 * Puts a statement into an envelope, https://github.com/secure-systems-lab/dsse. The same statement and key give the same bytes:
 * the payload is canonical JSON, and Ed25519 has no chance in it.
 *
 * @param key without one, the envelope is unsigned and never verifies.
 */
export function seal(statement: object, key?: Pick<SigningKey, 'id' | 'privateKey'>): Certificate {
  const payload = Buffer.from(json.canonicalize(statement));
  const signatures = key ? [{ keyid: key.id, sig: sign(null, dsse.preAuthEncoding(payloadType, payload), key.privateKey).toString('base64') }] : [];
  return { payloadType, payload: payload.toString('base64'), signatures };
}

/** The text of a certificate's file. */
export function renderEnvelope(envelope: Certificate): string {
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** Whether a signature over a payload is this key's. */
export function isSignedBy(publicKey: KeyObject, sig: string, payload: Buffer): boolean {
  const bytes = decodeBase64(sig);
  return bytes?.length === 64 && verify(null, dsse.preAuthEncoding(payloadType, payload), publicKey, bytes);
}
