import { normalize } from './normalize.ts';
import { PhoneIndex } from './phones.ts';
import { SqueezedIndex } from './squeezed-index.ts';
import { countWords, TextIndex, type Hit } from './text-index.ts';
import type { View } from './views.ts';

/** What kind of thing must not be public: a stretch of text, a name, a contact, a path, a picture. */
export type SecretKind = 'text' | 'name' | 'contact' | 'path' | 'image';

/** Where something internal comes from. Never the thing itself: a report must not repeat it. */
export interface Origin {
  /** Path from the content root. */
  path: string;
  kind: SecretKind;
  /** A name of one word, which only counts where people read. */
  oneWord: boolean;
}

/** All that must not be found in the public edition. */
export class Secrets {
  readonly origins: Origin[] = [];
  readonly #texts = new TextIndex();
  readonly #squeezed = new SqueezedIndex();
  readonly #phones = new PhoneIndex();
  readonly #images = new Map<string, number>();

  /** A text of which no sentence may appear. */
  addText(text: string, path: string): void {
    const owner = this.#own(path, 'text');
    const normalized = normalize(text);
    this.#texts.addText(normalized, owner);
    this.#squeezed.add(normalized, owner);
  }

  /** Words that may not appear together. */
  addPhrase(phrase: string, path: string, kind: SecretKind): void {
    const normalized = normalize(phrase);
    this.#texts.addPhrase(normalized, this.#own(path, kind, countWords(normalized) === 1));
  }

  /** A telephone number that may not appear. */
  addPhone(phone: string, path: string): void {
    this.#phones.add(phone, this.#own(path, 'contact'));
  }

  /** An image that may not appear, by the hash of its bytes. */
  addImage(digest: string, path: string): void {
    this.#images.set(digest, this.#own(path, 'image'));
  }

  /** Takes out what is public: called with every public text, after all that is internal was added. */
  allow(text: string): void {
    const normalized = normalize(text);
    this.#texts.remove(normalized);
    this.#squeezed.remove(normalized);
    this.#phones.remove(normalized);
  }

  /** Takes out an image that is public too. */
  allowImage(digest: string): void {
    this.#images.delete(digest);
  }

  /** What a reading of a file gives away. */
  find({ text }: View): Hit[] {
    const normalized = normalize(text);
    return [...this.#texts.find(normalized), ...this.#squeezed.find(normalized), ...this.#phones.find(normalized)];
  }

  /** Whose image has these bytes. */
  findImage(digest: string): number | undefined {
    return this.#images.get(digest);
  }

  #own(path: string, kind: SecretKind, oneWord = false): number {
    return this.origins.push({ path, kind, oneWord }) - 1;
  }
}
