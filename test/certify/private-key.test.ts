import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSigningKey } from '../../scripts/certify/private-key.ts';
import { sampleKeyId } from '../../scripts/certify/key-id.ts';
import { temporary } from '../fixtures/host.ts';
import { sampleKeyFile } from './stamps.ts';

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

/** Writes a private key that only its owner can read; its path. */
function keyAt(folder: string, text: string = pem, mode = 0o600): string {
  const file = path.join(folder, 'private.pem');
  writeFileSync(file, text, { mode });
  chmodSync(file, mode);
  return file;
}

it('reads a key that only its owner can read', () => {
  expect(readSigningKey(keyAt(temporary()), []).id).toMatch(/^[0-9a-f]{64}$/);
});

it('reads what openssl makes, encrypted too', ({ skip }) => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
  } catch {
    skip('openssl is not installed');
  }
  const folder = temporary();
  const made = path.join(folder, 'made.pem');
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', made], { stdio: 'ignore' });
  chmodSync(made, 0o600);
  const { id } = readSigningKey(made, []);
  const sealed = path.join(folder, 'sealed.pem');
  execFileSync('openssl', ['pkey', '-in', made, '-aes-256-cbc', '-passout', 'pass:correct horse', '-out', sealed], { stdio: 'ignore' });
  chmodSync(sealed, 0o600);
  expect(readSigningKey(sealed, [], 'correct horse').id).toBe(id);
  expect(() => readSigningKey(sealed, [])).toThrow('ASSAY_KEY_PASSPHRASE');
  expect(() => readSigningKey(sealed, [], 'wrong')).toThrow('holds no private key that can be read with that passphrase');
});

describe('refuses', () => {
  it.each([0o640, 0o604, 0o660, 0o644])('a key that others can read (%o)', (mode) => {
    expect(() => readSigningKey(keyAt(temporary(), pem, mode), [])).toThrow('can be read by others on this machine; run `chmod 600` on it');
  });

  it('a key inside the content or a repository, also through a link', () => {
    const root = temporary();
    mkdirSync(path.join(root, 'repository/.git'), { recursive: true });
    mkdirSync(path.join(root, 'repository/deep/er'), { recursive: true });
    mkdirSync(path.join(root, 'content/program'), { recursive: true });
    const inside = keyAt(path.join(root, 'repository/deep/er'));
    const inContent = keyAt(path.join(root, 'content/program'));
    expect(() => readSigningKey(inside, [])).toThrow(/is a private key inside the repository .*repository; keep it outside/);
    expect(() => readSigningKey(inContent, [path.join(root, 'content')])).toThrow('is a private key inside the content');
    symlinkSync(inside, path.join(root, 'link.pem'));
    symlinkSync(path.join(root, 'content'), path.join(root, 'roots'));
    expect(() => readSigningKey(path.join(root, 'link.pem'), [])).toThrow('inside the repository');
    expect(() => readSigningKey(inContent, [path.join(root, 'roots')])).toThrow('inside the content');
    expect(() => readSigningKey(keyAt(root), [path.join(root, 'content')])).not.toThrow();
  });

  it('what is no private key of Ed25519, without repeating any of it', () => {
    const folder = temporary();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const x25519 = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const open = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) as string;
    const why = (text: string): string => {
      try {
        readSigningKey(keyAt(folder, text), []);
        return 'nothing';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(why(rsa)).toMatch(/is of type rsa; stamps are signed with Ed25519$/);
    expect(why(x25519)).toMatch(/is of type x25519/);
    for (const text of [open, '', 'hello', pem.slice(0, 60), pem.replace(/\n(.)/, '\n*')]) expect(why(text)).toMatch(/holds no private key that can be read; it is a PEM file in PKCS#8/);
    for (const text of [rsa, x25519, pem.replace(/\n(.)/, '\n*')]) expect(why(text)).not.toContain(text.split('\n')[1]!.slice(4, 24));
  });

  it('what is no file, or larger than any key', () => {
    const folder = temporary();
    const huge = keyAt(folder);
    truncateSync(huge, 20_000);
    expect(() => readSigningKey(huge, [])).toThrow('larger than any private key');
    expect(() => readSigningKey(folder, [])).toThrow('is no file');
    expect(() => readSigningKey(path.join(folder, 'none.pem'), [])).toThrow('cannot be read (ENOENT)');
  });

  it.runIf(process.platform === 'linux')('what never ends', () => {
    expect(() => readSigningKey('/dev/zero', [])).toThrow('is no file');
  });
});

it('takes the sample key, which stands in this repository for everybody to read', () => {
  expect(readSigningKey(sampleKeyFile, [path.dirname(sampleKeyFile)]).id).toBe(sampleKeyId);
});
