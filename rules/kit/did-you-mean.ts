import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of the pen, and comparing them costs the square of their length. */
const longestWord = 80;
/** Enough for keys, headings and file names; more candidates would let one file buy a lot of work. */
const mostCandidates = 2000;

/**
 * The candidate that the writer most likely meant: equal but for case and separators, else few edits away (a third of the
 * word's length, at least one, at most four). Undefined when none is near. Of two equally near ones the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestFew(word, candidates, 1)[0];
}

/** The candidates that are near enough, nearest first, at most `most` of them. */
export function nearestFew(word: string, candidates: Iterable<string>, most = 3): string[] {
  if (word === '' || word.length > longestWord) return [];
  const wanted = plain(word);
  const allowed = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)));
  const near: { candidate: string; edits: number }[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break;
    if (candidate === word || Math.abs(candidate.length - word.length) > allowed + 2) continue;
    const other = plain(candidate);
    const edits = other === wanted ? 0 : isSwap(wanted, other) ? 1 : distance(wanted, other);
    // A change of every letter is another word, not a slip.
    if (edits <= allowed && edits < other.length) near.push({ candidate, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Whether two neighbouring letters changed places, which is one slip of the fingers. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Case, hyphens, underscores and spaces do not make another word. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}
