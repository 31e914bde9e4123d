import { execFileSync } from 'node:child_process';
import { verifyAsync } from '@noble/ed25519';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../../schemas/generated/types.ts';
import { isSignedBy, seal } from '../../scripts/certify/envelope.ts';
import { keyFromPem } from '../../scripts/certify/keys.ts';
import { temporary } from '../fixtures/host.ts';
import { memberContent, otherKey, stamp, statementOf } from './stamps.ts';

/** Written from protocol.md of https://github.com/secure-systems-lab/dsse, version 1.0.2, and from nothing of the project. */
function preAuthenticationEncoding(type: string, body: Uint8Array): Buffer {
  const space = Buffer.of(0x20);
  const length = (bytes: Uint8Array): Buffer => Buffer.from(bytes.length.toString(10), 'ascii');
  const typeBytes = Buffer.from(type, 'utf8');
  return Buffer.concat([Buffer.from('DSSEv1', 'ascii'), space, length(typeBytes), space, typeBytes, space, length(body), space, body]);
}

const key = otherKey();
/** The 32 bytes of the key, behind the twelve that say what it is. */
const raw = Buffer.from(key.publicPem.split('\n')[1] ?? '', 'base64').subarray(12);
let envelope: Certificate;
let shown: Certificate;

beforeAll(async () => {
  const { envelope: made, statement } = await stamp(await memberContent());
  envelope = made;
  shown = statement.predicate.public as Certificate;
});

it('encodes the vector of the specification', () => {
  expect(preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

describe('a stamp, and what customers have of it, verify without anything of the project', () => {
  const both = (): [Buffer, Buffer][] => [envelope, shown].map(({ payloadType, payload, signatures: [signature] }) => [preAuthenticationEncoding(payloadType, Buffer.from(payload, 'base64')), Buffer.from(signature?.sig ?? '', 'base64')]);

  it('with @noble/ed25519', async () => {
    for (const [signed, signature] of both()) {
      expect(await verifyAsync(signature, signed, raw)).toBe(true);
      expect(await verifyAsync(signature, Buffer.concat([signed, Buffer.of(0)]), raw)).toBe(false);
    }
  });

  it('with WebCrypto', async () => {
    const imported = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'Ed25519', false, ['verify']);
    for (const [signed, signature] of both()) expect(await crypto.subtle.verify('Ed25519', imported, new Uint8Array(signature), new Uint8Array(signed))).toBe(true);
  });

  it('with openssl', ({ skip }) => {
    try {
      execFileSync('openssl', ['version'], { stdio: 'ignore' });
    } catch {
      skip('openssl is not installed');
    }
    for (const [signed, signature] of both()) {
      const cwd = temporary({ signed, signature, 'key.pem': key.publicPem });
      const out = execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', '-in', 'signed', '-sigfile', 'signature'], { cwd, encoding: 'utf8' });
      expect(out).toContain('Signature Verified Successfully');
    }
  });
});

it('is the same for the same statement and key, in whatever order its fields are', () => {
  const statement = statementOf({});
  const { _type, subject, predicateType, predicate } = statement;
  expect(seal({ predicate, predicateType, subject, _type }, key)).toEqual(seal(statement, key));
});

it('is unsigned without a key', () => {
  expect(seal(statementOf({})).signatures).toEqual([]);
});

it('is nobody\'s once any byte of payload or signature has changed', () => {
  const { publicKey } = keyFromPem('key.pem', key.publicPem);
  const { payload, signatures: [signature] } = envelope;
  const bytes = Buffer.from(payload, 'base64');
  const sig = Buffer.from(signature?.sig ?? '', 'base64');
  expect(isSignedBy(publicKey, sig.toString('base64'), bytes)).toBe(true);
  const change = (of: Buffer, at: number, by: number): Buffer => {
    const changed = Buffer.from(of);
    changed[at] = (changed[at] ?? 0) ^ by;
    return changed;
  };
  fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => !isSignedBy(publicKey, sig.toString('base64'), change(bytes, at, by))), { numRuns: 300 });
  fc.assert(fc.property(fc.nat(63), fc.integer({ min: 1, max: 255 }), (at, by) => !isSignedBy(publicKey, change(sig, at, by).toString('base64'), bytes)), { numRuns: 300 });
});
