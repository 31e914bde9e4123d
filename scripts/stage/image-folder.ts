import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionImage } from '../../schemas/edition.ts';
import type { Source } from '../source.ts';
import { sorted } from './addresses.ts';
import { ImageError, type ImageEncoder } from './images.ts';
import type { LeftOut } from './publication.ts';

/** Address as written in a document -> image of the edition. */
export type Images = Record<string, EditionImage>;

/** Encodes the images an edition uses, each once. */
export class ImageFolder {
  readonly #folder: string;
  readonly #source: Source;
  readonly #encode: ImageEncoder;
  readonly #leftOut: LeftOut[];
  readonly #done = new Map<string, Promise<EditionImage | undefined>>();

  constructor(folder: string, source: Source, encode: ImageEncoder, leftOut: LeftOut[]) {
    this.#folder = folder;
    this.#source = source;
    this.#encode = encode;
    this.#leftOut = leftOut;
    mkdirSync(folder, { recursive: true });
  }

  /** Writes the images at some paths, given by address; those that cannot be shown are left out with a reason. */
  async take(paths: Readonly<Record<string, string>>): Promise<Images> {
    const taken = await Promise.all(Object.entries(paths).map(async ([url, file]) => [url, await this.#once(file)] as const));
    return sorted(new Map(taken.filter((pair): pair is [string, EditionImage] => pair[1] !== undefined)));
  }

  #once(file: string): Promise<EditionImage | undefined> {
    let image = this.#done.get(file);
    if (!image) this.#done.set(file, (image = this.#write(file)));
    return image;
  }

  async #write(path_: string): Promise<EditionImage | undefined> {
    try {
      const { file, width, height, bytes } = await this.#encode(this.#read(path_));
      writeFileSync(path.join(this.#folder, file), bytes);
      return { file, width, height };
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      this.#leftOut.push({ path: path_, why: error.message });
      return undefined;
    }
  }

  #read(path_: string): Uint8Array {
    try {
      return this.#source.read(path_);
    } catch (error) {
      throw new ImageError('it cannot be read', { cause: error });
    }
  }
}
