import type { Hit } from './text-index.ts';

/** The part of a number that is the same with and without country code and trunk zero. */
const telling = 9;
const extension = /(?:ext\.?|x|;ext=)\s?\d+$/i;

/** Finds telephone numbers again however their digits are grouped. */
export class PhoneIndex {
  readonly #owners = new Map<string, number>();

  /** Adds a number, by its digits. Where figures follow that may be its own or no longer ("(24 hours)"), it counts with and without them. */
  add(phone: string, owner: number): void {
    for (const [index, { digits }] of digitRuns(phone.replace(extension, '')).toReversed().entries()) {
      if ((index === 0 || digits.length === telling) && !isFiller(digits) && !this.#owners.has(digits)) this.#owners.set(digits, owner);
    }
  }

  /** Takes out every number that a text gives too, and tells how many that were. */
  remove(text: string): number {
    if (this.#owners.size === 0) return 0;
    return digitRuns(text).filter(({ digits }) => this.#owners.delete(digits)).length;
  }

  /** Whose numbers it holds. */
  owners(): Iterable<number> {
    return this.#owners.values();
  }

  /** Where a text gives a number that is in the index. */
  find(text: string): Hit[] {
    if (this.#owners.size === 0) return [];
    return digitRuns(text).flatMap(({ digits, offset }) => {
      const owner = this.#owners.get(digits);
      return owner === undefined ? [] : [{ owner, offset }];
    });
  }
}

/** "123456789" and "000000000" are nobody's number, and stand in many files. */
function isFiller(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits) || new Set(digits).size < 3;
}

/** The last nine digits up to the end of every group of digits that follows others. */
function digitRuns(text: string): { digits: string; offset: number }[] {
  const runs: { digits: string; offset: number }[] = [];
  // Any white space and dash, and the marks that Markdown sets around words.
  for (const { 0: run, index } of text.matchAll(/\d(?:[\s().\-\u2010-\u2015\u2212/·•_*]{0,4}\d)+/g)) {
    let digits = '';
    for (const { 0: group, index: at } of run.matchAll(/\d+/g)) {
      digits = (digits + group).slice(-telling);
      if (digits.length >= 8) runs.push({ digits, offset: index + at });
    }
  }
  return runs;
}
