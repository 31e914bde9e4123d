import { createPrivateKey, createPublicKey } from 'node:crypto';
import path from 'node:path';
import type { CertificateStatement, TrustedKey } from '../../schemas/generated/types.ts';
import { keyIdOf } from '../../scripts/certify/key-id.ts';
import { readSigningKey, type SigningKey } from '../../scripts/certify/private-key.ts';

/** The private half of the sample key. */
export const sampleKeyFile = path.resolve(import.meta.dirname, '../fixtures/keys/sample-private-key.pem');

/** The sample key, ready to sign. */
export function signingKey(): SigningKey {
  return readSigningKey(sampleKeyFile, []);
}

/** Another key, always the same one: the seed is `fill` 32 times. */
export function otherKey(fill = 7): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, fill)]), format: 'der', type: 'pkcs8' });
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  return { id: keyIdOf(publicPem), publicPem, privateKey };
}

/** The text of a trusted key's file. */
export function keyFile({ id, publicPem }: Pick<SigningKey, 'id' | 'publicPem'>, rest: Partial<TrustedKey> = {}): string {
  return `${JSON.stringify({ keyid: id, publicKey: publicPem, owner: 'Ecosystem team', from: '2026-01-01', until: '2027-12-31', ...rest }, null, 2)}\n`;
}

/** A small statement about the solution of the clean content. */
export function statementOf(predicate: Partial<CertificateStatement['predicate']>, rest: Partial<CertificateStatement> = {}): CertificateStatement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'partners/acme/partner.md', digest: { sha256: '5'.repeat(64) } }],
    predicateType: 'https://kb.example.com/schemas/certification/v1/statement.schema.json',
    predicate: {
      solution: 'acme/widget',
      judgedFor: 'certification',
      status: 'candidate',
      validity: { from: '2026-11-16', until: '2026-12-01' },
      program: { version: '2015-02', digest: { sha256: '6'.repeat(64) } },
      rules: { digest: { sha256: '7'.repeat(64) } },
      tool: { name: 'assay', version: '0.1.0' },
      requirements: [{ id: 'APP-1', verdict: 'pass' }],
      ...predicate,
    },
    ...rest,
  };
}
