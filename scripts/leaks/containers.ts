import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** Something that stands packed, or out of sight, within a file of some format. */
export interface Embedded {
  name: string;
  bytes: Uint8Array;
}

/** No part of a site's file unpacks to more. */
const most = 64 * 1024 * 1024;

/** Packed texts within pictures and typefaces, unpacked, and what stands behind a picture's end. */
export function* embeddedIn(given: Uint8Array): Generator<Embedded> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const format = formatOf(bytes);
  if (format === undefined) return;
  if (format === 'WOFF2') yield* inTypeface(bytes);
  if (format === 'PNG') yield* inChunks(bytes);
  const behind = bytesBehind(bytes);
  if (behind.length > 0) yield { name: 'behind the end', bytes: behind };
}

/** What stands behind the end of a picture; nothing for what is no PNG, JPEG or WebP. */
export function bytesBehind(given: Uint8Array): Uint8Array {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const format = formatOf(bytes);
  const end = format === 'PNG' ? endOfPng(bytes) : format === 'JPEG' ? endOfJpeg(bytes) : format === 'WebP' ? endOfWebp(bytes) : bytes.length;
  return bytes.subarray(Math.min(end, bytes.length));
}

/** Names of the chunks of a PNG; none for anything else. */
export function chunkNames(given: Uint8Array): string[] {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  return formatOf(bytes) === 'PNG' ? [...chunksOf(bytes)].map(({ name }) => name) : [];
}

function formatOf(bytes: Buffer): 'PNG' | 'JPEG' | 'WebP' | 'WOFF2' | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'WebP';
  return head.startsWith('wOF2') ? 'WOFF2' : undefined;
}

function* chunksOf(png: Buffer): Generator<{ name: string; data: Buffer; end: number }> {
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const end = at + 12 + length;
    yield { name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length), end };
    at = end;
  }
}

/** `zTXt`, `iTXt` and `iCCP` end in zlib data (PNG, third edition, section 11.3). */
function* inChunks(png: Buffer): Generator<Embedded> {
  for (const { name, data } of chunksOf(png)) {
    if (name === 'IEND') return;
    if (name !== 'zTXt' && name !== 'iTXt' && name !== 'iCCP') continue;
    // A keyword, a zero, and two bytes of flags or one; an iTXt then names its language and its keyword in that language.
    let start = data.indexOf(0) + (name === 'iTXt' ? 3 : 2);
    if (name === 'iTXt') for (let zeros = 0; zeros < 2; zeros += 1) start = data.indexOf(0, start) + 1;
    const bytes = unpacked(() => inflateSync(data.subarray(start), { maxOutputLength: most }));
    if (bytes) yield { name, bytes };
  }
}

function endOfPng(png: Buffer): number {
  for (const { name, end } of chunksOf(png)) if (name === 'IEND') return end;
  return png.length;
}

/** Segments up to the first scan, and then the first marker that is neither stuffing nor a restart and ends the picture. */
function endOfJpeg(jpeg: Buffer): number {
  let at = 2;
  while (at + 4 <= jpeg.length) {
    const marker = jpeg[at] === 0xff ? jpeg[at + 1] : undefined;
    if (marker === 0xd9) return at + 2;
    const isData = marker === undefined || marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    at += isData ? 1 : marker === 0xff ? 1 : 2 + jpeg.readUInt16BE(at + 2);
    if (isData) {
      const next = jpeg.indexOf(0xff, at);
      if (next === -1) return jpeg.length;
      at = next;
    }
  }
  return at + 2 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] === 0xd9 ? at + 2 : jpeg.length;
}

function endOfWebp(webp: Buffer): number {
  const length = webp.readUInt32LE(4);
  return 8 + length + (length % 2);
}

/** The tables of a typeface, which are packed as one, and its notes (WOFF2, sections 4 and 6). */
function* inTypeface(font: Buffer): Generator<Embedded> {
  if (font.length < 48) return;
  const tables = unpacked(() => brotliDecompressSync(font.subarray(endOfDirectory(font), endOfDirectory(font) + font.readUInt32BE(20)), { maxOutputLength: most }));
  if (tables) yield { name: 'tables', bytes: tables };
  const [at, length] = [font.readUInt32BE(28), font.readUInt32BE(32)];
  const notes = length > 0 ? unpacked(() => brotliDecompressSync(font.subarray(at, at + length), { maxOutputLength: most })) : undefined;
  if (notes) yield { name: 'notes', bytes: notes };
}

function endOfDirectory(font: Buffer): number {
  let at = 48;
  const skipNumber = (): void => {
    while (((font[at] ?? 0) & 0x80) !== 0) at += 1;
    at += 1;
  };
  for (let tables = font.readUInt16BE(12); tables > 0 && at < font.length; tables -= 1) {
    const flags = font[at] ?? 0;
    at += (flags & 0x3f) === 0x3f ? 5 : 1;
    skipNumber();
    // "glyf" and "loca" are kept in a form of their own unless they say version 3, every other table only when it says so.
    const isOutline = (flags & 0x3f) === 10 || (flags & 0x3f) === 11;
    if (isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0) skipNumber();
  }
  return at;
}

function unpacked(run: () => Buffer): Buffer | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
