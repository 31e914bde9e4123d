import { hash } from 'node:crypto';

/** SHA-256 of a file's bytes, "sha256:" in front: how verdicts, facts and signatures know them. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${hash('sha256', bytes)}`;
}
