import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../errors.ts';
import { keyIdOf, sampleKeyId } from './key-id.ts';

/** A key that can sign. Its private half never leaves this object. */
export interface SigningKey {
  /** SHA-256 of the public half, in hexadecimal. */
  id: string;
  /** The public half, as PEM. */
  publicPem: string;
  privateKey: KeyObject;
}

const mostBytes = 16 * 1024;

/**
 * Reads the private key that stamps are signed with: Ed25519, PKCS#8, PEM. The file is opened once. Throws UsageError, which never
 * repeats anything of the file, when it is no such key, when others on this machine can read it, or when it stands where it will
 * be committed: inside a content root or a repository.
 *
 * @param contentRoots absolute paths.
 * @param passphrase of a key that is encrypted.
 */
export function readSigningKey(file: string, contentRoots: readonly string[], passphrase?: string): SigningKey {
  const { bytes, stats, place } = readOnce(file);
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: bytes, format: 'pem', ...(passphrase !== undefined && { passphrase }) });
  } catch {
    if (passphrase === undefined && bytes.includes('BEGIN ENCRYPTED PRIVATE KEY')) throw new UsageError(`the key in ${file} is encrypted; give its passphrase in the environment variable ASSAY_KEY_PASSPHRASE`);
    throw new UsageError(`${file} holds no private key that can be read${passphrase === undefined ? '' : ' with that passphrase'}; it is a PEM file in PKCS#8, as \`openssl genpkey -algorithm ed25519\` writes`);
  } finally {
    bytes.fill(0);
  }
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new UsageError(`the key in ${file} is of type ${privateKey.asymmetricKeyType ?? 'unknown'}; stamps are signed with Ed25519`);
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  const id = keyIdOf(publicPem);
  const why = id === sampleKeyId ? undefined : whyUnsafe(place, stats, contentRoots);
  if (why !== undefined) throw new UsageError(`${file} ${why}`);
  return { id, publicPem, privateKey };
}

function readOnce(file: string): { bytes: Buffer; stats: Stats; place: string } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`${file} is no file`);
    if (stats.size > mostBytes) throw new UsageError(`${file} is larger than any private key`);
    return { bytes: readFileSync(descriptor), stats, place: realpathSync(file) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What keeps a private key from being one, as the end of "<file> ...". */
function whyUnsafe(place: string, { mode }: Stats, contentRoots: readonly string[]): string | undefined {
  const root = contentRoots.find((folder) => isBelow(place, existsSync(folder) ? realpathSync(folder) : folder));
  if (root !== undefined) return 'is a private key inside the content; take it out, and if it was ever committed, make a new one';
  const repository = findRepository(path.dirname(place));
  if (repository !== undefined) return `is a private key inside the repository ${repository}; keep it outside, and if it was ever committed, make a new one`;
  // Windows has no such bits.
  if (path.sep === '/' && (mode & 0o077) !== 0) return 'can be read by others on this machine; run `chmod 600` on it, and make a new key if somebody else may have read it';
  return undefined;
}

function findRepository(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

function isBelow(place: string, folder: string): boolean {
  return `${place}${path.sep}`.startsWith(`${folder}${path.sep}`);
}
