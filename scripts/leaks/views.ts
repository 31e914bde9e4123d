import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodeEscapes, decodePercent, readJson, readMarkup } from './decode.ts';

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
  for (const { name, text } of texts(bytes)) {
    for (const view of readings(file, name, text)) {
      if (seen.has(view.text)) continue;
      seen.add(view.text);
      yield view;
    }
    if (depth >= deepest) continue;
    for (const inner of base64Runs(text)) {
      for (const view of viewsOf('', inner, depth + 1)) yield { name: `base64, ${view.name}`, text: view.text };
    }
  }
}

/** The bytes as characters, by every encoding that fits. */
function* texts(bytes: Uint8Array): Generator<View> {
  const zeros = share(bytes, (byte) => byte === 0);
  const strange = share(bytes, (byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13);
  if (zeros > 0.2) {
    yield { name: 'UTF-16', text: new TextDecoder('utf-16le').decode(bytes) };
    yield { name: 'UTF-16 big-endian', text: new TextDecoder('utf-16be').decode(bytes) };
  }
  if (strange > 0.02) {
    // A picture or a program: what is legible in it, and in it with two bytes a character.
    const characters = latin(bytes);
    yield { name: 'legible bytes', text: legible(characters) };
    yield { name: 'legible bytes, two a character', text: legible(characters.replaceAll(/([\t\n\r -~])\0/g, '$1')) };
  } else yield { name: 'as it is', text: new TextDecoder().decode(bytes) };
}

/** Runs of characters that people write, apart from each other. */
function legible(characters: string): string {
  return (characters.match(/[\t\n\r -~]{8,}/g) ?? []).join('\n\n');
}

function* readings(file: string, name: string, text: string): Generator<View> {
  const strings = readJson(text);
  const isMarkup = /\.(?:html|xml|svg)$/.test(file);
  // In a page or in data the sign of a tag or value ends a text: an address and the words linked to it do not make a sentence.
  if (isMarkup || strings !== undefined) yield { name, text: text.replaceAll(/[<>"'&;]/g, '\n\n') };
  else yield* unescaped(file, name, text);
  if (strings !== undefined) yield* unescaped('', `${name}, values`, strings);
  yield* withoutMarkup(name, strings ?? text);
}

function* withoutMarkup(name: string, text: string): Generator<View> {
  if (!/[<&]/.test(text)) return;
  const { visible, hidden } = readMarkup(text);
  yield* unescaped('', `${name}, without tags`, visible);
  yield* unescaped('', `${name}, attributes and comments`, hidden);
}

/** A text, and what it says when the signs that stand for others are read. */
function* unescaped(file: string, name: string, text: string): Generator<View> {
  yield { name, text };
  const plain = decodeEscapes(decodePercent(text), file.endsWith('.css'));
  if (plain !== text) yield { name: `${name}, unescaped`, text: plain };
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
  // Text in other scripts has few such bytes, but is valid UTF-8, which noise of this length is not.
  return share(bytes, (byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f)) >= 0.9 || isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Which part of the bytes is of a kind, from 0 to 1. */
function share(bytes: Uint8Array, isOfKind: (byte: number) => boolean): number {
  let found = 0;
  for (const byte of bytes) if (isOfKind(byte)) found += 1;
  return bytes.length === 0 ? 0 : found / bytes.length;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
