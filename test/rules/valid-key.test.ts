import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyFile, otherKey, signingKey } from '../certify/stamps.ts';
import { see } from '../fixtures/seen.ts';

const file = 'program/keys/ecosystem-2026.json';

it('finds nothing in a public key with its days, revoked or not', async () => {
  expect(await see(file, keyFile(otherKey()))).toEqual([]);
  expect(await see(file, keyFile(otherKey(), { revoked: { day: '2026-10-01', reason: 'The laptop was stolen.' }, note: 'In the safe.' }))).toEqual([]);
});

it('compares id and key', async () => {
  expect(await see(file, keyFile({ ...otherKey(), id: '0'.repeat(64) }))).toMatchObject([{ rule: 'valid-key', severity: 'error', at: `"${'0'.repeat(64)}"`, what: '`keyid` is not the SHA-256 of the public key.', expected: [otherKey().id] }]);
});

it('asks for days in their order', async () => {
  expect(await see(file, keyFile(otherKey(), { from: '2027-01-01', until: '2026-12-31' }))).toMatchObject([{ at: '"until"', what: expect.stringContaining('before the first day') }]);
  expect(await see(file, keyFile(otherKey(), { until: '2026-02-30' }))).toMatchObject([{ at: '"2026-02-30"' }]);
});

it('refuses a private key, and any key but one of Ed25519', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const found = await see(file, keyFile({ ...otherKey(), publicPem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string }));
  expect(found).toMatchObject([{ rule: 'valid-key', what: 'The file holds a private key.' }]);
  expect(JSON.stringify(found)).not.toContain('MC4CAQ');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  expect(await see(file, keyFile({ ...otherKey(), publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string }))).toMatchObject([{ rule: 'valid-key', what: expect.stringContaining('`publicKey`') }]);
});

it('takes the sample key only where it says what it is', async () => {
  expect(await see(file, keyFile(signingKey(), { sample: true }))).toEqual([]);
  expect(await see(file, keyFile(signingKey()))).toMatchObject([{ rule: 'valid-key', at: '"publicKey"', what: 'This is the sample key, whose private half anybody can read.' }]);
});

it('stands below program/keys/, under a plain name', async () => {
  for (const other of ['program/key.json', 'program/keys/Ecosystem.json', 'program/keys/2026/ecosystem.json', 'keys/ecosystem.json', 'program/keys/ecosystem.pem']) {
    expect(await see(other, keyFile(otherKey())), other).toMatchObject([{ rule: 'no-unexpected-file' }]);
  }
});
