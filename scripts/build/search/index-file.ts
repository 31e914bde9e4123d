import { gunzipSync, gzipSync } from 'node:zlib';

/** What each file of an index begins with; CBOR follows. */
const signature = 'pagefind_dcd';

/** The bytes of a file of an index. Throws when it does not begin as Pagefind's do. */
export function unpacked(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) throw new Error(`${path} does not begin as a file of Pagefind does.`);
  return bytes.subarray(signature.length);
}

/** The same the other way round. */
export function packed(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}
