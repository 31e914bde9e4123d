import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** An image as an edition holds it. */
export interface EncodedImage {
  /** Name by content: hash of the bytes and extension. */
  file: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** The image cannot be shown; the message says why. */
export class ImageError extends Error {
  override name = 'ImageError';
}

/** Gives images their form on the site. */
export type ImageEncoder = (bytes: Uint8Array) => Promise<EncodedImage>;

const formats = new Set(['png', 'jpeg', 'webp']);
const mostPixels = 25_000_000;
const mostWidth = 2000;
/** Part of every cache key: changed settings never meet old results. */
const recipe = `2-${sharp.versions.sharp}`;

/**
 * Encodes an image anew from its pixels alone, turned upright: no EXIF, GPS, XMP, comments, or bytes behind its end survive.
 * Throws ImageError for anything but a whole, still PNG, JPEG or WebP of sane size.
 */
export async function encodeImage(bytes: Uint8Array): Promise<EncodedImage> {
  try {
    const { format, pages = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (!formats.has(format)) throw new ImageError(`it is ${format}, not a PNG, JPEG or WebP image`);
    if (pages > 1) throw new ImageError('it is animated');
    const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', autoOrient: true }).resize({ width: mostWidth, withoutEnlargement: true });
    // Screenshots and diagrams keep every pixel; photographs need not. More effort saves little and takes several times as long.
    const { data, info } = await upright.webp(isLossless(format, bytes) ? { lossless: true, effort: 0 } : { quality: 82, effort: 2 }).toBuffer({ resolveWithObject: true });
    return { file: `${hash(data)}.webp`, width: info.width, height: info.height, bytes: data };
  } catch (error) {
    if (error instanceof ImageError) throw error;
    throw new ImageError(`it cannot be decoded: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`, { cause: error });
  }
}

/** PNG, or a WebP file whose first chunk of pixels is of the lossless kind. */
function isLossless(format: string, bytes: Uint8Array): boolean {
  if (format !== 'webp') return format === 'png';
  const chunks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lossy = chunks.indexOf('VP8 ', 12, 'latin1');
  const lossless = chunks.indexOf('VP8L', 12, 'latin1');
  return lossless !== -1 && (lossy === -1 || lossless < lossy);
}

/** An encoder that remembers its results in a folder by the bytes of the original, which makes reuse safe for every audience. */
export function cachedEncoder(folder: string): ImageEncoder {
  mkdirSync(folder, { recursive: true });
  // <hash of original>.<hash of result>.<width>x<height>.webp
  const known = new Map(readdirSync(folder).map((name) => [name.slice(0, name.indexOf('.')), name]));
  return async (bytes) => {
    const key = hash(bytes, recipe);
    const name = known.get(key);
    if (name !== undefined) {
      const [, file, size = ''] = name.split('.');
      const data = readFileSync(path.join(folder, name));
      const [width = 0, height = 0] = size.split('x').map(Number);
      if (file === hash(data)) return { file: `${file}.webp`, width, height, bytes: data };
    }
    const image = await encodeImage(bytes);
    const written = `${key}.${image.file.replace('.webp', `.${image.width}x${image.height}.webp`)}`;
    // Renamed into place, so that a run that is cut short leaves no half image behind.
    writeFileSync(path.join(folder, `.${written}`), image.bytes);
    renameSync(path.join(folder, `.${written}`), path.join(folder, written));
    known.set(key, written);
    return image;
  };
}

function hash(bytes: Uint8Array, salt = ''): string {
  return createHash('sha256').update(salt).update(bytes).digest('hex').slice(0, 20);
}
