import { distance } from 'fastest-levenshtein';
import { nearestFew } from '../did-you-mean.ts';

/** How far to look on each side of the place where a name would stand. */
const reach = 16;
/** More slips than this are no slips; the bound keeps the work small whatever the text. */
const mostSlips = 5000;

/** Finds the name that an author most likely meant among many. A lookup takes the logarithm of their number. */
export class NameIndex {
  readonly #byCase = new Map<string, string>();
  readonly #sorted: string[];
  #sortedFromEnd: string[] | undefined;
  #slips = 0;

  /** Of names that differ in case alone the first one counts. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const folded = name.toLowerCase();
      if (!this.#byCase.has(folded)) this.#byCase.set(folded, name);
    }
    this.#sorted = [...this.#byCase.keys()].toSorted();
  }

  /** The name that is equal but for case. */
  sameButCase(name: string): string | undefined {
    return this.#byCase.get(name.toLowerCase());
  }

  /** Names few edits away, nearest first. A slip near the end of a name leaves its beginning in place, and the other way round. */
  near(name: string): string[] {
    this.#slips += 1;
    if (this.#slips > mostSlips) return [];
    const folded = name.toLowerCase();
    this.#sortedFromEnd ??= this.#sorted.map(reverse).sort();
    const around = new Set([...window(this.#sorted, folded), ...window(this.#sortedFromEnd, reverse(folded)).map(reverse)]);
    return nearestFew(folded, around, 2 * reach)
      .filter((found) => isSlip(folded, found))
      .map((found) => this.#byCase.get(found) ?? found);
  }

  /** The name that begins so, if there is just one. */
  onlyOneFrom(beginning: string): string | undefined {
    const folded = beginning.toLowerCase();
    const at = placeIn(this.#sorted, folded);
    const [first, second] = [this.#sorted[at], this.#sorted[at + 1]];
    return first?.startsWith(folded) && !second?.startsWith(folded) ? this.#byCase.get(first) : undefined;
  }
}

/**
 * Whether two long names are one with a slip, and not two names of one pattern: "deploy-nginx-blueprint" is no slip of
 * "deploy-redis-blueprint", nor "release-4" of "release-5". What is left without their common beginning and end must be alike.
 */
function isSlip(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  while (words.length > 0 && others.length > 0 && words[0] === others[0]) {
    words.shift();
    others.shift();
  }
  while (words.length > 0 && others.length > 0 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  const [left, right] = [words.join('-'), others.join('-')];
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return false;
  const longest = Math.max(left.length, right.length);
  const edits = distance(left, right);
  // A short word may be left out, but not become another one.
  const isOther = left !== '' && right !== '' && edits === longest;
  return isTransposed(left, right) || (!isOther && edits <= Math.max(1, Math.floor(longest / 4)));
}

/** The ending of a file tells nothing of what it is about. */
function wordsOf(name: string): string[] {
  return name.replace(/\.(?:md|png|jpe?g|webp)$/, '').split(/[^\p{L}\p{N}]+/u);
}

/** Whether two neighbouring characters are exchanged. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = sharedStart(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** In sorted order the neighbours of a text share the longest beginning with it. */
export function mostAlike(text: string, sorted: readonly string[]): string | undefined {
  const at = placeIn(sorted, text);
  const [before, after] = [sorted[at - 1], sorted[at]];
  if (before === undefined || after === undefined) return before ?? after;
  return sharedStart(before, text) >= sharedStart(after, text) ? before : after;
}

function window(sorted: readonly string[], text: string): string[] {
  const at = placeIn(sorted, text);
  return sorted.slice(Math.max(0, at - reach), at + reach);
}

function placeIn(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
