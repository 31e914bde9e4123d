import { CleanBlocks } from './clean-blocks.ts';
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
  /** A name of one word, or what only looks like a contact: counts only where people read. */
  uncertain: boolean;
}

/** Where something was found that makes it no secret: the same is said in public. */
const evidences = ['program', 'rules', 'site', 'notices', 'fields', 'bodies', 'addresses', 'images'] as const;
export type Evidence = (typeof evidences)[number];

/** How much is looked for. */
export interface Tally {
  /** Files of which at least one thing is looked for. */
  files: number;
  /** Runs of eight words, and of forty letters. */
  runsOfWords: number;
  runsOfLetters: number;
  /** Phrases that are looked for as a whole: names, contacts, paths and addresses, and other short texts of fields. */
  names: number;
  contacts: number;
  paths: number;
  fields: number;
  images: number;
}

/** All that must not be found in the public edition. */
export class Secrets {
  readonly origins: Origin[] = [];
  readonly #texts = new TextIndex();
  readonly #squeezed = new SqueezedIndex();
  readonly #phones = new PhoneIndex();
  readonly #images = new Map<string, number>();
  readonly #excluded = new Map<Evidence, number>(evidences.map((evidence) => [evidence, 0]));
  readonly #clean = new CleanBlocks();

  /** A text of which no sentence may appear. */
  addText(text: string, path: string): void {
    const owner = this.#own(path, 'text');
    const normalized = normalize(text);
    this.#texts.addText(normalized, owner);
    this.#squeezed.add(normalized, owner);
  }

  /** Words that may not appear together. */
  addPhrase(phrase: string, path: string, kind: SecretKind, uncertain = false): void {
    const normalized = normalize(phrase);
    this.#texts.addPhrase(normalized, this.#own(path, kind, uncertain || countWords(normalized) === 1));
  }

  /** A telephone number that may not appear. */
  addPhone(phone: string, path: string, uncertain = false): void {
    this.#phones.add(phone, this.#own(path, 'contact', uncertain));
  }

  /** An image that may not appear, by the hash of its bytes. */
  addImage(digest: string, path: string): void {
    this.#images.set(digest, this.#own(path, 'image'));
  }

  /** Takes out what is public: called with every public text, after all that is internal was added. */
  allow(text: string, evidence: Evidence): void {
    const normalized = normalize(text);
    this.#exclude(evidence, this.#texts.remove(normalized) + this.#squeezed.remove(normalized) + this.#phones.remove(normalized));
  }

  /** Takes out an image that is public too. */
  allowImage(digest: string): void {
    this.#exclude('images', Number(this.#images.delete(digest)));
  }

  /** What a reading of a file gives away. Offsets count in the reading, letters that stand for several put aside. */
  find({ text }: View): Hit[] {
    const hits: Hit[] = [];
    let offset = 0;
    // No run goes beyond the end of a block, and the same blocks stand on many pages.
    for (const block of text.split('\n\n')) {
      if (!this.#clean.has(block)) {
        const found = this.#findIn(normalize(block));
        if (found.length === 0) this.#clean.add(block);
        for (const hit of found) hits.push({ owner: hit.owner, offset: offset + hit.offset });
      }
      offset += block.length + 2;
    }
    return hits;
  }

  /** Whose image has these bytes. */
  findImage(digest: string): number | undefined {
    return this.#images.get(digest);
  }

  /** How much is looked for, after what is public was taken out. */
  tally(): Tally {
    const { texts, phrases } = this.#texts.owners();
    const ofPhrases = [...phrases, ...this.#phones.owners()];
    const kinds = Object.groupBy(ofPhrases, (owner) => this.origins[owner]?.kind ?? 'text');
    const owners = [texts, this.#squeezed.owners(), ofPhrases, this.#images.values()];
    const files = new Set<string>();
    for (const some of owners) for (const owner of new Set(some)) files.add(this.origins[owner]?.path ?? '');
    const size = (kind: SecretKind): number => kinds[kind]?.length ?? 0;
    return { files: files.size, runsOfWords: this.#texts.runs, runsOfLetters: this.#squeezed.size, names: size('name'), contacts: size('contact'), paths: size('path'), fields: size('text'), images: this.#images.size };
  }

  /** How much was taken out because it is public too, by where it was found; what several say counts where it was found first. */
  excluded(): Record<Evidence, number> {
    return Object.fromEntries(this.#excluded) as Record<Evidence, number>;
  }

  #findIn(normalized: string): Hit[] {
    return [...this.#texts.find(normalized), ...this.#squeezed.find(normalized), ...this.#phones.find(normalized)];
  }

  #exclude(evidence: Evidence, number: number): void {
    if (number === 0) return;
    this.#excluded.set(evidence, (this.#excluded.get(evidence) ?? 0) + number);
  }

  #own(path: string, kind: SecretKind, uncertain = false): number {
    // More is looked for now; what was clean may be so no longer.
    this.#clean.clear();
    return this.origins.push({ path, kind, uncertain }) - 1;
  }
}
