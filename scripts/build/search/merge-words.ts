/** A page that has a word: how many pages after the one before it, where in its text, and where in what is said of it. */
type PageOfWord = [step: number, places: number[], placesInFields: number[]];
/** A word as the index has it, the pages that have it, and its spellings with accents. */
export type Word = [word: string, pages: PageOfWord[], spellings: [spelling: string, pages: PageOfWord[]][]];

/** Words of one part of an index. */
export interface WordsOfPart {
  /** In the order of their bytes. */
  words: Iterator<Word>;
  /** Pages of the parts before it. */
  before: number;
  /** Number of each of its fields among those of the whole. */
  fields: readonly number[];
}

/** The words of several parts as those of one index, in the order of their bytes; the parts are read only as far as that needs. */
export function* mergedWords(parts: readonly WordsOfPart[]): Generator<Word> {
  const heads = parts.map((part) => headOf(part));
  for (;;) {
    let least: Head | undefined;
    for (const head of heads) if (head.word && (!least || Buffer.compare(head.key, least.key) < 0)) least = head;
    if (!least?.word) return;
    const { key } = least;
    const having = heads.filter((head) => head.word && head.key.equals(key));
    yield merged(having.map(({ word, part }) => ({ word: word!, part })));
    for (const head of having) advance(head);
  }
}

/** How much of a file a word takes, as Pagefind counts it. */
export function sizeOf([, pages, spellings]: Word): number {
  return [pages, ...spellings.map(([, pages]) => pages)].flat().reduce((sum, [, places, inFields]) => sum + places.length + inFields.length + 1, spellings.length);
}

interface Head {
  part: WordsOfPart;
  word: Word | undefined;
  key: Buffer;
}

function headOf(part: WordsOfPart): Head {
  const head: Head = { part, word: undefined, key: Buffer.alloc(0) };
  advance(head);
  return head;
}

function advance(head: Head): void {
  const next = head.part.words.next();
  head.word = next.done ? undefined : next.value;
  head.key = Buffer.from(head.word?.[0] ?? '');
}

function merged(having: readonly { word: Word; part: WordsOfPart }[]): Word {
  const spellings = new Map<string, { pages: PageOfWord[]; part: WordsOfPart }[]>();
  for (const { word, part } of having) for (const [spelling, pages] of word[2]) spellings.set(spelling, [...(spellings.get(spelling) ?? []), { pages, part }]);
  return [having[0]!.word[0], joined(having.map(({ word, part }) => ({ pages: word[1], part }))), [...spellings].map(([spelling, lists]) => [spelling, joined(lists)])];
}

/** The lists of pages of several parts as one. Each counts from the beginning of its part. */
function joined(lists: readonly { pages: readonly PageOfWord[]; part: WordsOfPart }[]): PageOfWord[] {
  const all: PageOfWord[] = [];
  let last = 0;
  for (const { pages, part: { before, fields } } of lists) {
    let page = before;
    for (const [step, places, inFields] of pages) {
      page += step;
      all.push([page - last, places, renumbered(inFields, fields)]);
      last = page;
    }
  }
  return all;
}

/** A number below zero names the field that those after it are places of: the first is -1. */
function renumbered(places: number[], fields: readonly number[]): number[] {
  return places.map((place) => (place < 0 ? -1 - fields[-1 - place]! : place));
}
