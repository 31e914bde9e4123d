import { beforeAll, describe, expect, test } from 'vitest';
import type { Certificate, CertificateStatement } from '../../schemas/generated/types.ts';
import { findInFile, collectSecrets, type Leak } from '../../scripts/leaks/find-leaks.ts';
import type { Secrets } from '../../scripts/leaks/secrets.ts';
import { memorySource } from '../../scripts/source.ts';
import { certificatePath, keyFile, keyPath, memberContent, otherKey, stamp } from '../certify/stamps.ts';
import { judge } from '../fixtures/base.ts';

let secrets: Secrets;
let envelope: Certificate;
let statement: CertificateStatement;

beforeAll(async () => {
  const made = await stamp(await memberContent({ [keyPath]: keyFile(otherKey(), { note: 'It lies in the second safe of the office in Denver, behind the ledgers.' }) }));
  ({ envelope, statement } = made);
  secrets = await collectSecrets(await judge(made.files), memorySource(made.files), { rulePages: [] });
});

async function scan(text: string, file = 'stamp.json'): Promise<Leak[]> {
  return findInFile(file, Buffer.from(text), secrets);
}

describe('of a stamp', () => {
  test('the certificate itself is found, however it is packed', async () => {
    for (const text of [JSON.stringify(envelope), Buffer.from(envelope.payload, 'base64').toString(), Buffer.from(JSON.stringify(envelope)).toString('base64')]) {
      expect((await scan(text)).map(({ source }) => source)).toContain(certificatePath);
    }
  });

  test('the digest of a single file is found', async () => {
    for (const { digest } of statement.subject) expect(await scan(`{"x": "${digest.sha256}"}`), digest.sha256).not.toEqual([]);
  });

  test('what is signed for customers, and the public key, are theirs', async () => {
    expect(await scan(JSON.stringify(statement.predicate.public))).toEqual([]);
    expect(await scan(otherKey().publicPem, 'key.pem')).toEqual([]);
  });

  test('what the program team notes about a key is found', async () => {
    expect(await scan('<p>It lies in the second safe of the office in Denver, behind the ledgers.</p>', 'index.html')).toMatchObject([{ source: keyPath }]);
  });
});
