import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodeEscapes, decodePercent, readMarkup } from './decode.ts';

/** One way to read the bytes of a file as text. */
export interface View {
  /** How the text was got at, e.g. "gzip, without tags". */
  name: string;
  text: string;
}

const deepest = 3;
/** Nothing in a site unpacks to more. */
const most = 256 * 1024 * 1024;

/** Every way in which the bytes of a file can hold text: as they stand, unpacked, decoded, without markup; each text once. */
export function* viewsOf(file: string, bytes: Uint8Array, depth = 0): Generator<View> {
  const unpacked = depth < deepest ? unpack(file, bytes) : undefined;
  if (unpacked) {
    for (const { name, text } of viewsOf('', unpacked.bytes, depth + 1)) yield { name: `${unpacked.name}, ${name}`, text };
    // What a packer keeps outside the packed data: a file name, a comment.
    yield { name: 'as it is', text: latin(bytes.subarray(0, 4096)) };
    return;
  }
  const seen = new Set<string>();
  for (const view of readings(file, bytes)) {
    if (seen.has(view.text)) continue;
    seen.add(view.text);
    yield view;
    if (depth >= deepest) continue;
    for (const inner of base64Runs(view.text)) {
      for (const { name, text } of viewsOf('', inner, depth + 1)) yield { name: `base64, ${name}`, text };
    }
  }
}

function* readings(file: string, bytes: Uint8Array): Generator<View> {
  const zeros = countZeros(bytes);
  if (zeros > bytes.length / 10) {
    yield* decoded(file, 'UTF-16', new TextDecoder('utf-16le').decode(bytes));
    yield* decoded(file, 'UTF-16 big-endian', new TextDecoder('utf-16be').decode(bytes));
  }
  if (zeros > 0) yield { name: 'without zero bytes', text: latin(bytes).replaceAll('\0', '') };
  yield* decoded(file, 'as it is', new TextDecoder().decode(bytes));
}

function* decoded(file: string, name: string, text: string): Generator<View> {
  yield* plain(file, name, text);
  if (!/[<&]/.test(text)) return;
  const { visible, hidden } = readMarkup(text);
  yield* plain(file, `${name}, without tags`, visible);
  yield* plain(file, `${name}, attributes and comments`, hidden);
}

function* plain(file: string, name: string, text: string): Generator<View> {
  yield { name, text };
  const unescaped = decodeEscapes(decodePercent(text), file.endsWith('.css'));
  if (unescaped !== text) yield { name: `${name}, unescaped`, text: unescaped };
}

function unpack(file: string, bytes: Uint8Array): { name: string; bytes: Uint8Array } | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return attempt('gzip', () => gunzipSync(bytes, { maxOutputLength: most }));
  if (first === 0x78 && (second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda)) return attempt('deflate', () => inflateSync(bytes, { maxOutputLength: most }));
  // Brotli has no mark of its own.
  return file.endsWith('.br') ? attempt('brotli', () => brotliDecompressSync(bytes, { maxOutputLength: most })) : undefined;
}

function attempt(name: string, run: () => Uint8Array): { name: string; bytes: Uint8Array } | undefined {
  try {
    return { name, bytes: run() };
  } catch {
    return undefined;
  }
}

/** The texts and packed data that long runs of base64 stand for; names and paths, which look alike, decode to noise. */
function* base64Runs(text: string): Generator<Uint8Array> {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{24,}(?:[\r\n]{1,2}[A-Za-z0-9+/_-]{4,})*={0,2}/g)) {
    const bytes = Buffer.from(run.replaceAll(/[\r\n]/g, ''), 'base64');
    if (isReadable(bytes) || (bytes[0] === 0x1f && bytes[1] === 0x8b)) yield bytes;
  }
}

function isReadable(bytes: Uint8Array): boolean {
  let readable = 0;
  for (const byte of bytes) if (byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f)) readable += 1;
  // Text in other scripts has no such bytes, but is valid UTF-8, which noise of this length is not.
  return readable >= bytes.length * 0.9 || isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function countZeros(bytes: Uint8Array): number {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
