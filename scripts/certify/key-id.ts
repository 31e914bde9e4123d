import { hexDigest } from '../pipeline/digest.ts';

/**
 * The key of the sample content. Its private half is a test fixture that anybody can read, so nothing it signs proves anything;
 * it alone may stand in a repository.
 */
export const sampleKeyId = '6f31a02779295446484fd1969e8de0c532f8496bb227f2f5a08d9bfadd289a20';

/** Id of a public key in PEM: SHA-256 of its DER, in hexadecimal. */
export function keyIdOf(pem: string): string {
  return hexDigest(Buffer.from(pem.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64'));
}
