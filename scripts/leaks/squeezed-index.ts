import { endsBlock, isWordCode } from './normalize.ts';
import { Owners } from './owners.ts';
import type { Hit } from './text-index.ts';

/** So many letters and digits in a row, about eight words. */
const length = 40;
/** One in so many runs is kept; which ones depends on the run alone, so both sides keep the same. */
const oneIn = 8;
/** Fewer different letters than this make a pattern, not a sentence. */
const leastDifferent = 10;
const base = 0x2c1b3c6d;
const leaving = power(base, length);
const leaving31 = power(31, length);

/** Finds texts again whose spaces and punctuation were taken out or set elsewhere, by runs of letters and digits. All texts are given normalized. */
export class SqueezedIndex {
  readonly #owners = new Owners(22);

  /** Adds a text. */
  add(text: string, owner: number): void {
    eachRun(text, (left, right, _, different) => {
      if (different() >= leastDifferent) this.#owners.add(left, right, owner);
    });
  }

  /** Takes out all that a text says too. */
  remove(text: string): void {
    eachRun(text, (left, right) => this.#owners.delete(left, right), { acrossBlocks: true });
  }

  /** Where a text says something that is in the index. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    this.#owners.tidy();
    eachRun(text, (left, right, offset) => {
      const owner = this.#owners.get(left, right);
      if (owner !== undefined) hits.push({ owner, offset });
    });
    return hits;
  }
}

function eachRun(text: string, visit: (left: number, right: number, offset: number, different: () => number) => void, { acrossBlocks = false } = {}): void {
  const codes = new Uint16Array(length);
  const offsets = new Int32Array(length);
  let count = 0;
  let sinceBreak = 0;
  let one = 0;
  let two = 0;
  const different = (): number => new Set(codes).size;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (!acrossBlocks && endsBlock(text, at)) sinceBreak = 0;
      continue;
    }
    const slot = count % length;
    const gone = count >= length ? (codes[slot] ?? 0) : 0;
    // Two rolling hashes: one letter comes, the one forty places back goes.
    one = (Math.imul(one, base) + code - Math.imul(gone, leaving)) | 0;
    two = (Math.imul(two, 31) + Math.imul(code, code + 3) - Math.imul(Math.imul(gone, gone + 3), leaving31)) | 0;
    codes[slot] = code;
    offsets[slot] = at;
    count += 1;
    sinceBreak += 1;
    const mixed = Math.imul(one ^ (one >>> 15), 0x297a2d39);
    if (sinceBreak >= length && (mixed & (oneIn - 1)) === 0) visit(mixed, two, offsets[count % length] ?? 0, different);
  }
}

function power(number: number, exponent: number): number {
  let result = 1;
  for (let times = 0; times < exponent; times += 1) result = Math.imul(result, number);
  return result;
}
