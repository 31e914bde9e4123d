/** A text found again: whose it is, and where in the searched text it begins. */
export interface Hit {
  owner: number;
  offset: number;
}

/** So many words in a row are taken for one text's own. */
const longest = 8;
/** Fewer different words than this make a pattern ("1 1 1 1"), not a sentence. */
const leastDifferent = 4;
const filterBits = 1 << 23;

/**
 * Finds texts again by runs of words: case, punctuation, markup signs and invisible characters do not count. Runs are
 * compared by 53-bit hashes, all lengths in one pass.
 */
export class TextIndex {
  readonly #owners = new Map<number, number>();
  /** Says "no" for nearly every run of a foreign text, without the map. */
  readonly #filter = new Uint8Array(filterBits / 8);

  /** Adds every eight words in a row of a text. */
  addText(text: string, owner: number): void {
    eachRun(text, (run, words, { different }) => {
      if (words === longest && different() >= leastDifferent) this.#add(run, owner);
    });
  }

  /** Adds a name, title, address or path as a whole; of more than eight words, every eight in a row. */
  addPhrase(text: string, owner: number): void {
    const total = countWords(text);
    if (total > longest) return this.addText(text, owner);
    let seen = 0;
    eachRun(text, (run, words) => {
      if (words === 1) seen += 1;
      if (words === total && seen === total) this.#add(run, owner);
    });
  }

  /** Takes out all that a text says too: what is public cannot leak. */
  remove(text: string): void {
    if (this.#owners.size === 0) return;
    eachRun(text, (run) => {
      if (this.#mayHold(run)) this.#owners.delete(run);
    });
  }

  /** Where a text says something that is in the index. A short phrase does not count across the end of a sentence or block. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    if (this.#owners.size === 0) return hits;
    eachRun(text, (run, words, place) => {
      if (!this.#mayHold(run)) return;
      const owner = this.#owners.get(run);
      if (owner !== undefined && (words === longest || words <= place.sinceBreak())) hits.push({ owner, offset: place.start(words) });
    });
    return hits;
  }

  #add(run: number, owner: number): void {
    if (!this.#owners.has(run)) this.#owners.set(run, owner);
    const bit = run % filterBits;
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #mayHold(run: number): boolean {
    const bit = run % filterBits;
    return ((this.#filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let words = 0;
  eachRun(text, (_, length) => {
    if (length === 1) words += 1;
  });
  return words;
}

/** Lower case, one form for every character, nothing invisible. */
export function normalize(text: string): string {
  // Plain ASCII, the usual case, has nothing to unify.
  const unified = /[^\u0000-\u007F]/.test(text) ? text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '') : text;
  return unified.toLowerCase();
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

/** Calls `visit` for every run of one to eight words, by its end: at each word, the run of one, of two, and so on. */
function eachRun(source: string, visit: (run: number, words: number, place: Place) => void): void {
  const text = normalize(source);
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
    different: () => new Set(low).size,
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
      left = (Math.imul(left, 0x2c1b3c6d) + (low[word] ?? 0)) | 0;
      right = (Math.imul(right ^ (high[word] ?? 0), 0x297a2d39) + words) | 0;
      visit(((left ^ (left >>> 15)) >>> 0) * 0x200000 + ((right ^ (right >>> 13)) >>> 11), words, place);
    }
  }
}

/** A full stop, question or exclamation mark before white space; an empty line. */
function endsBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f) return /\s/.test(text.charAt(at + 1));
  return code === 0x0a && text.charCodeAt(at + 1) === 0x0a;
}

/** 1 for what is part of a word, 2 for what is not; 0 until asked. */
const kinds = new Uint8Array(0x10000);

function isWordCode(code: number): boolean {
  let kind = kinds[code];
  if (kind === 0) kinds[code] = kind = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return kind === 1;
}
