/** Words of the site, the more telling first. */
export type WordList = readonly string[];

/** A word without case and accents, as both sides are compared. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How many slips a word of some length may have: short words have too many neighbours. */
export function slipsIn(word: string): number {
  return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The word of a list that somebody most likely meant: with the fewest slips, then with the same first letter, then the one that the list
 * names first. Where none is near, the one that begins like it. Undefined when there is neither, and when the word is in the list.
 */
export function nearestWord(asked: string, list: WordList): string | undefined {
  const word = plain(asked);
  const most = slipsIn(word);
  if (most === 0) return undefined;
  let best: { known: string; cost: number } | undefined;
  for (const known of list) {
    // Words of very different length differ by more than is allowed.
    if (known.length < word.length - most) continue;
    const { whole, beginning } = slipsBetween(word, known);
    if (whole === 0) return undefined;
    const isOther = known[0] === word[0] ? 0 : 0.5;
    const cost = whole <= most ? whole + isOther : beginning <= 1 && word.length > 4 ? 10 + beginning + isOther : Infinity;
    if (cost < (best?.cost ?? Infinity)) best = { known, cost };
  }
  return best?.known;
}

/**
 * Slips between two words: letters put in, left out, mistaken or swapped with their neighbour (optimal string alignment), for the whole
 * of the second one and for the part it begins with that comes nearest.
 */
export function slipsBetween(a: string, b: string): { whole: number; beginning: number } {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    [before, above] = [above, row];
  }
  return { whole: above[b.length]!, beginning: Math.min(...above) };
}
