import { readCertificate, readKeyFile } from '../certify/read-stamp.ts';
import type { Secrets } from './secrets.ts';

/**
 * Adds what a certificate or trusted key says that customers must not see: digests of internal files, verdicts, the certificate
 * itself, what the program team notes about a key. What is signed for customers inside a certificate is theirs.
 *
 * @returns false where nobody can tell what it says.
 */
export function addStamp(secrets: Secrets, kind: 'certificate' | 'key', path: string, bytes: Uint8Array): boolean {
  return kind === 'key' ? addKey(secrets, path, bytes) : addCertificate(secrets, path, bytes);
}

function addCertificate(secrets: Secrets, path: string, bytes: Uint8Array): boolean {
  const read = readCertificate(bytes);
  if ('wrong' in read) return false;
  const { envelope, statement: { subject, predicate } } = read;
  for (const { sig } of envelope.signatures) secrets.addText(sig, path);
  for (const { digest } of subject) secrets.addPhrase(digest.sha256, path, 'path');
  secrets.addText(predicate.requirements.map(({ id, verdict }) => `${id} ${verdict}`).join(' '), path);
  return true;
}

function addKey(secrets: Secrets, path: string, bytes: Uint8Array): boolean {
  const read = readKeyFile(bytes);
  if ('wrong' in read) return false;
  for (const text of [read.key.note, read.key.owner, read.key.revoked?.reason]) if (text !== undefined) secrets.addText(text, path);
  return true;
}
