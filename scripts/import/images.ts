import { hash } from 'node:crypto';
import { folderOf, nameOf } from '../../rules/kit/resolve.ts';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { limits } from '../pipeline/limits.ts';
import { Names, fileSlug } from './names.ts';

/** An old image made fit for the content. */
interface FitImage {
  bytes: Uint8Array;
  extension: 'png' | 'jpg' | 'webp';
  digest: string;
  /** What was done to it, in a sentence. */
  note?: string;
}

/** Widest side of an image that had to be made smaller. */
const fitSide = 2_400;

/** Lays images beside the articles that show them: each once a folder, under a name of the content. */
export class ImageShelf {
  readonly #read: (path: string) => Uint8Array;
  readonly #images = new Map<string, Promise<FitImage | undefined>>();
  readonly #folders = new Map<string, { names: Names; byDigest: Map<string, string> }>();
  /** New path -> bytes. */
  readonly files = new Map<string, Uint8Array>();
  /** Old path -> what became of it. */
  readonly placed = new Map<string, { to: string[]; note?: string }>();

  /** `read` gives the bytes of an old file. */
  constructor(read: (path: string) => Uint8Array) {
    this.#read = read;
  }

  /** Name of the image in a folder of the content; undefined when the old file cannot be read as an image. */
  async place(oldPath: string, folder: string): Promise<string | undefined> {
    let pending = this.#images.get(oldPath);
    if (!pending) this.#images.set(oldPath, (pending = this.#fit(oldPath)));
    const image = await pending;
    if (!image) return undefined;
    let shelf = this.#folders.get(folder);
    if (!shelf) this.#folders.set(folder, (shelf = { names: new Names(), byDigest: new Map() }));
    let name = shelf.byDigest.get(image.digest);
    if (name === undefined) {
      name = `${shelf.names.take(fileSlug(stemOf(oldPath), 'image'))}.${image.extension}`;
      shelf.byDigest.set(image.digest, name);
      this.files.set(`${folder}/${name}`, image.bytes);
    }
    this.#note(oldPath, `${folder}/${name}`, image.note);
    return name;
  }

  #note(oldPath: string, newPath: string, note: string | undefined): void {
    const placed = this.placed.get(oldPath) ?? { to: [], ...(note !== undefined && { note }) };
    if (!placed.to.includes(newPath)) placed.to.push(newPath);
    this.placed.set(oldPath, placed);
  }

  async #fit(oldPath: string): Promise<FitImage | undefined> {
    try {
      return await fitImage(this.#read(oldPath));
    } catch {
      return undefined;
    }
  }
}

/** Images of the allowed kinds and sizes stay as they are; others are saved anew: the first frame, and no larger than allowed. */
async function fitImage(bytes: Uint8Array): Promise<FitImage> {
  const { type, width, height } = imageSize(bytes);
  const extension = type === 'jpg' || type === 'png' || type === 'webp' ? type : undefined;
  const large = bytes.length > limits['image-size'].most || Math.max(width, height) > limits['image-side'].most || width * height > limits['image-area'].most;
  const isAnimated = type === 'webp' && ((await sharp(bytes).metadata()).pages ?? 1) > 1;
  if (extension !== undefined && !large && !isAnimated) return { bytes, extension, digest: hash('sha256', bytes) };

  const frame = sharp(bytes, { pages: 1, limitInputPixels: 268_402_689 }).rotate();
  const resized = large ? frame.resize({ width: fitSide, height: fitSide, fit: 'inside', withoutEnlargement: true }) : frame;
  let saved = await resized.clone().png({ compressionLevel: 9 }).toBuffer();
  let savedAs: FitImage['extension'] = 'png';
  if (saved.length > limits['image-size'].most) {
    saved = await resized.clone().webp({ quality: 85 }).toBuffer();
    savedAs = 'webp';
  }
  const why = large ? `It was ${width} by ${height} pixels and ${bytes.length} bytes` : `It was a ${type?.toUpperCase() ?? 'foreign'} file`;
  return { bytes: saved, extension: savedAs, digest: hash('sha256', saved), note: `${why}; saved anew as ${savedAs.toUpperCase()}, first frame, ${saved.length} bytes.` };
}

function stemOf(path: string): string {
  const name = nameOf(path).replace(/\.[^.]+$/, '');
  // Names like "1.png" say more with their folder.
  return /^\W*\d*\W*$/.test(name) ? `${nameOf(folderOf(path))}-${name}` : name;
}
