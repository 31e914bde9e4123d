import { createRequire } from 'node:module';

// The process that hands out files needs no digest, and the module takes longer to load than many articles to judge.
let crypto: typeof import('node:crypto') | undefined;
const load = (): typeof import('node:crypto') => (crypto ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto'));

/** SHA-256 of a file's bytes or of a text, "sha256:" in front: how verdicts, facts and signatures know them. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${hexDigest(bytes)}`;
}

/** SHA-256 of bytes or of a text, in hexadecimal. */
export function hexDigest(bytes: Uint8Array | string): string {
  return load().hash('sha256', bytes);
}
