import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionImage } from '../../schemas/edition.ts';
import type { Source } from '../source.ts';
import { ImageError, type ImageEncoder } from './images.ts';
import type { LeftOut } from './publication.ts';

/** Images decoded at a time: each may need 100 MB while it is. */
const atOnce = 4;

/**
 * Encodes the images at some paths of the content and writes them to a folder.
 *
 * @returns the images by path; those that cannot be shown are missing and say why in `leftOut`.
 */
export async function writeImages(paths: Iterable<string>, folder: string, source: Source, encode: ImageEncoder): Promise<{ images: Map<string, EditionImage>; leftOut: LeftOut[] }> {
  mkdirSync(folder, { recursive: true });
  const waiting = [...new Set(paths)].sort();
  const images = new Map<string, EditionImage>();
  const leftOut: LeftOut[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        const { file: name, width, height, bytes } = await encode(read(source, file));
        writeFileSync(path.join(folder, name), bytes);
        images.set(file, { file: name, width, height });
      } catch (error) {
        if (!(error instanceof ImageError)) throw error;
        leftOut.push({ path: file, why: error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { images, leftOut: leftOut.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function read(source: Source, file: string): Uint8Array {
  try {
    return source.read(file);
  } catch (error) {
    throw new ImageError('it cannot be read', { cause: error });
  }
}
