import { json } from '@sigstore/core';
import { hexDigest } from '../pipeline/digest.ts';

/** SHA-256 of some data in canonical JSON: neither spaces nor the order of keys count. In hexadecimal. */
export function canonicalDigest(data: unknown): string {
  return hexDigest(json.canonicalize(data));
}
