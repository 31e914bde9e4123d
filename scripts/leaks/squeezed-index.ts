import { countDifferent } from './count-different.ts';
import { endsBlock, isWordCode } from './normalize.ts';
import { Owners } from './owners.ts';
import type { Hit } from './text-index.ts';

/** So many letters and digits in a row, about eight words. */
const length = 40;
/**
 * Of an added text every so manieth run is kept, counted from the beginning of its sentence; of a searched one each is looked up, and
 * counts when the one before it was found too. So a whole sentence of 48 letters is always found, and of a longer one every 55 letters
 * in a row; a public title with the letters beside it that chance put there is not.
 */
const step = 8;
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
    eachRun(text, (left, right, { sinceBreak, different }) => {
      if ((sinceBreak() - length) % step === 0 && different() >= leastDifferent) this.#owners.add(left, right, owner);
    });
  }

  /** Takes out all that a text says too, and tells how many runs of letters that were. */
  remove(text: string): number {
    let removed = 0;
    eachRun(text, (left, right) => {
      if (this.#owners.delete(left, right)) removed += 1;
    }, { acrossBlocks: true });
    return removed;
  }

  /** How many runs of letters it holds. */
  get size(): number {
    return this.#owners.size;
  }

  /** Whose runs it still holds. */
  owners(): Iterable<number> {
    return this.#owners.values();
  }

  /** Where a text says something that is in the index. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    this.#owners.tidy();
    // Letters counted to the ends of runs that were found.
    const found = new Set<number>();
    eachRun(text, (left, right, { letters, offset }) => {
      const owner = this.#owners.get(left, right);
      if (owner === undefined) return;
      found.add(letters());
      if (found.has(letters() - step)) hits.push({ owner, offset: offset() });
    });
    return hits;
  }
}

/** What is known about the place of a run, worked out only when asked. */
interface Place {
  /** Letters of the text up to its end. */
  letters(): number;
  /** Offset of its first letter. */
  offset(): number;
  /** Letters since the last end of a sentence or block. */
  sinceBreak(): number;
  /** Different letters in it. */
  different(): number;
}

function eachRun(text: string, visit: (left: number, right: number, place: Place) => void, { acrossBlocks = false } = {}): void {
  const codes = new Uint16Array(length);
  const offsets = new Int32Array(length);
  let count = 0;
  let sinceBreak = 0;
  let one = 0;
  let two = 0;
  const place: Place = {
    letters: () => count,
    offset: () => offsets[count % length] ?? 0,
    sinceBreak: () => sinceBreak,
    different: () => countDifferent(codes),
  };
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
    if (sinceBreak >= length) visit(Math.imul(one ^ (one >>> 15), 0x297a2d39), two, place);
  }
}

function power(number: number, exponent: number): number {
  let result = 1;
  for (let times = 0; times < exponent; times += 1) result = Math.imul(result, number);
  return result;
}
