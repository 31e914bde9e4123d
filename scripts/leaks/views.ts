import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { embeddedIn } from './containers.ts';
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
    // What a packer keeps outside the packed data: a file name, a comment; what stands behind it.
    yield { name: 'as it is', text: legible(new TextDecoder().decode(bytes)) };
    return;
  }
  if (depth < deepest) {
    for (const { name, bytes: inner } of embeddedIn(bytes)) {
      for (const view of viewsOf('', inner, depth + 1)) yield { name: `${name}, ${view.name}`, text: view.text };
    }
  }
  const seen = new Set<string>();
  for (const { name, text } of texts(bytes)) {
    for (const view of readings(file, name, text)) {
      if (seen.has(view.text)) continue;
      seen.add(view.text);
      yield view;
    }
    if (depth >= deepest) continue;
    for (const { name: code, bytes: inner } of codedRuns(text)) {
      for (const view of viewsOf('', inner, depth + 1)) yield { name: `${code}, ${view.name}`, text: view.text };
    }
  }
}

/** The bytes as characters, by every encoding that fits. */
function* texts(bytes: Uint8Array): Generator<View> {
  const strange = share(bytes, control);
  // Zeros are among them.
  if (strange > 0.2 && share(bytes, zero) > 0.2) {
    yield { name: 'UTF-16', text: new TextDecoder('utf-16le').decode(bytes) };
    yield { name: 'UTF-16 big-endian', text: new TextDecoder('utf-16be').decode(bytes) };
  }
  if (strange > 0.02) {
    // A picture or a program: what is legible in it, and in it with two bytes a character.
    yield { name: 'legible bytes', text: legible(new TextDecoder().decode(bytes)) };
    yield { name: 'legible bytes, two a character', text: legible(latin(bytes).replaceAll(/([\t\n\r -~])\0/g, '$1')) };
    return;
  }
  const text = new TextDecoder().decode(bytes);
  yield { name: 'as it is', text };
  // Calendars and cards break long lines, within words too, and go on behind a space (RFC 5545, section 3.1).
  if (text.startsWith('BEGIN:V')) yield { name: 'unfolded', text: text.replaceAll(/\r?\n[ \t]/g, '') };
}

/** Runs of characters that people write, apart from each other. */
function legible(characters: string): string {
  return (characters.match(/[\t\n\r -~\u00A0-\uFFFC]{8,}/g) ?? []).join('\n\n');
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

/** What markup shows and what it hides; markup that is itself written out as text, as in a feed or an address, is read once more. */
function* withoutMarkup(name: string, text: string, isInner = false): Generator<View> {
  if (!/[<&]/.test(text)) return;
  const { visible, hidden } = readMarkup(text);
  for (const [part, read] of [['without tags', visible], ['attributes and comments', hidden]] as const) yield* unescaped('', `${name}, ${part}`, read, isInner);
}

/** A text, and what it says when the signs that stand for others are read, and the markup that comes out then. */
function* unescaped(file: string, name: string, text: string, isInner = false): Generator<View> {
  yield { name, text };
  const plain = decodeEscapes(decodePercent(decodePercent(text)), file.endsWith('.css'));
  if (plain !== text) yield { name: `${name}, unescaped`, text: plain };
  if (!isInner && /<\/?[a-z]/i.test(plain)) yield* withoutMarkup(`${name}, unescaped`, plain, true);
}

function unpack(file: string, bytes: Uint8Array): { name: string; bytes: Uint8Array } | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return attempt('gzip', () => gunzipSync(bytes, { maxOutputLength: most }));
  if (first === 0x78 && (second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda)) return attempt('deflate', () => inflateSync(bytes, { maxOutputLength: most }));
  if (first === 0x28 && second === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) return attempt('zstd', () => zstdDecompressSync(bytes, { maxOutputLength: most }));
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

/** The texts and packed data that long runs of base64 and of hexadecimal digits stand for; names, paths and digests, which look alike, decode to noise. */
function* codedRuns(text: string): Generator<{ name: string; bytes: Uint8Array }> {
  for (const [run] of text.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}(?:[\r\n]{1,2}[A-Za-z0-9+/_-]{4,})*={0,2}/g)) {
    const bytes = Buffer.from(run.replaceAll(/[\r\n]/g, ''), 'base64');
    if (isReadable(bytes) || isPacked(bytes)) yield { name: 'base64', bytes };
    if (!/^(?:[0-9a-f]{2}){24,}$/i.test(run)) continue;
    const digits = Buffer.from(run, 'hex');
    if (isReadable(digits)) yield { name: 'hexadecimal', bytes: digits };
  }
}

function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x78 && (second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda));
}

function isReadable(bytes: Uint8Array): boolean {
  // Text in other scripts has few such bytes, but is valid UTF-8, which noise of this length is not.
  return share(bytes, legibleByte) >= 0.9 || isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Kinds of byte, each with a one where a byte is of the kind. */
const control = kindOf((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13);
const zero = kindOf((byte) => byte === 0);
const legibleByte = kindOf((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f));

function kindOf(isOfKind: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(isOfKind(byte)));
}

/** Which part of the bytes is of a kind, from 0 to 1. */
function share(bytes: Uint8Array, kind: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at += 1) found += kind[bytes[at] as number] as number;
  return bytes.length === 0 ? 0 : found / bytes.length;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
