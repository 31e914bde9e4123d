import { countDifferent } from './count-different.ts';
import { endsBlock, isWordCode, sentencesIn } from './normalize.ts';
import { Owners } from './owners.ts';

/** A text found again: whose it is, and where in the searched text it begins. */
export interface Hit {
  owner: number;
  offset: number;
}

/** So many words in a row are taken for one text's own. */
const longest = 8;
/** A whole sentence or line of so many words is looked for as well, though it has not eight. */
const shortest = 5;
/** Fewer different words than this make a pattern ("1 1 1 1"), not a sentence. */
const leastDifferent = 4;

/**
 * Finds texts again by runs of words: punctuation and markup signs do not count. Runs are compared by 53-bit hashes, all
 * lengths in one pass. No run goes beyond the end of a sentence or block: two public lines that happen to stand together as
 * they do in an internal text give nothing away. All texts are given normalized.
 */
export class TextIndex {
  /** Runs of eight words. */
  readonly #texts = new Owners(23);
  /** Shorter ones: few, so that their field stays in the processor's nearest memory. */
  readonly #phrases = new Owners(18);

  /** Adds every eight words in a row of a text, and its sentences and lines of five to seven. */
  addText(text: string, owner: number): void {
    eachRun(text, undefined, (left, right, words, place) => {
      if (words === longest && words <= place.sinceBreak() && place.different() >= leastDifferent) this.#texts.add(left, right, owner);
    });
    for (const sentence of sentencesIn(text)) {
      const words = countWords(sentence);
      if (words >= shortest && words < longest) this.#add(sentence, words, owner, leastDifferent);
    }
  }

  /** Adds a name, title, address or path as a whole; of more than eight words, every eight in a row. */
  addPhrase(text: string, owner: number): void {
    const total = countWords(text);
    if (total > longest) {
      this.addText(text, owner);
      return;
    }
    this.#add(text, total, owner);
  }

  /** Takes out all that a text says too, be it beyond the end of a sentence: what is public cannot leak. Tells how many runs of words and phrases that were. */
  remove(text: string): number {
    let removed = 0;
    eachRun(text, this, (left, right, words) => {
      if (this.#ownersOf(words).delete(left, right)) removed += 1;
    });
    return removed;
  }

  /** How many runs of eight words it holds. */
  get runs(): number {
    return this.#texts.size;
  }

  /** Whose runs of eight words it still holds, and whose phrases. */
  owners(): { texts: Iterable<number>; phrases: Iterable<number> } {
    return { texts: this.#texts.values(), phrases: this.#phrases.values() };
  }

  /** Where a text says something that is in the index. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    this.#texts.tidy();
    this.#phrases.tidy();
    eachRun(text, this, (left, right, words, place) => {
      const owner = this.#ownersOf(words).get(left, right);
      if (owner !== undefined && words <= place.sinceBreak()) hits.push({ owner, offset: place.start(words) });
    });
    return hits;
  }

  /** Whether a run can be somebody's, by half of its hash. */
  mayHave(left: number, words: number): boolean {
    return this.#ownersOf(words).mayHave(left);
  }

  /** Adds a text of so many words as a whole. */
  #add(text: string, total: number, owner: number, different = 1): void {
    let seen = 0;
    eachRun(text, undefined, (left, right, words, place) => {
      if (words === 1) seen += 1;
      if (words === total && seen === total && place.different() >= different) this.#ownersOf(words).add(left, right, owner);
    });
  }

  #ownersOf(words: number): Owners {
    return words === longest ? this.#texts : this.#phrases;
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let words = 0;
  eachRun(text, undefined, (_, __, length) => {
    if (length === 1) words += 1;
  });
  return words;
}

/** What is known about the place of a run, worked out only when asked. */
interface Place {
  /** Offset of the first of the last `words` words. */
  start(words: number): number;
  /** Words since the last end of a sentence or block. */
  sinceBreak(): number;
  /** Different words among the last eight. */
  different(): number;
}

/** Calls `visit` for every run of one to eight words, by its end: at each word, the run of one, of two, and so on; with an index, only for those that may be in it. */
function eachRun(text: string, index: TextIndex | undefined, visit: (left: number, right: number, words: number, place: Place) => void): void {
  // The last eight words, as two hashes each and an offset; `newest` is where the latest stands.
  const low = new Int32Array(longest);
  const high = new Int32Array(longest);
  const starts = new Int32Array(longest);
  let newest = -1;
  let count = 0;
  let sinceBreak = 0;
  const place: Place = {
    start: (words) => starts[(newest - words + 1 + longest) % longest] ?? 0,
    sinceBreak: () => sinceBreak,
    different: () => countDifferent(low),
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    while (at < length && !isWordCode(text.charCodeAt(at))) {
      if (endsBlock(text, at)) sinceBreak = 0;
      at += 1;
    }
    if (at === length) break;
    newest = (newest + 1) % longest;
    starts[newest] = at;
    let one = 0;
    let two = 7;
    for (let code = text.charCodeAt(at); at < length && isWordCode(code); code = text.charCodeAt(at)) {
      one = (Math.imul(one, 31) + code + 1) | 0;
      two = (Math.imul(two, 0x01000193) ^ code) | 0;
      at += 1;
    }
    low[newest] = one;
    high[newest] = two;
    count += 1;
    sinceBreak += 1;
    let left = 17;
    let right = 29;
    for (let words = 1; words <= longest && words <= count; words += 1) {
      const word = (newest - words + 1 + longest) % longest;
      left = mix(Math.imul(left, 0x2c1b3c6d) + (low[word] ?? 0));
      right = mix(Math.imul(right ^ (high[word] ?? 0), 0x297a2d39) + words);
      if (index === undefined || index.mayHave(left, words)) visit(left, right, words, place);
    }
  }
}

function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}
