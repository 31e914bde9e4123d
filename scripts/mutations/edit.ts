/** Gives the same numbers from 0 to below 1 in the same order for the same seed (mulberry32 over FNV-1a). */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list; undefined of none. */
export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** What stands under a heading of level 2, without the blank lines around; undefined where there is no such heading. */
export function sectionIn(text: string, title: string): string | undefined {
  return placeOf(text, title)?.body;
}

/** The text with other words under a heading of level 2; undefined where there is no such heading or nothing changes. */
export function replaceSection(text: string, title: string, change: (body: string) => string): string | undefined {
  const place = placeOf(text, title);
  if (!place) return undefined;
  const body = change(place.body);
  return body === place.body ? undefined : `${text.slice(0, place.start)}${body.trim()}\n\n${text.slice(place.end)}`.trimEnd().concat('\n');
}

/** The text without a section and its heading. */
export function dropSection(text: string, title: string): string | undefined {
  const place = placeOf(text, title);
  return place && `${text.slice(0, place.heading)}${text.slice(place.end)}`.trimEnd().concat('\n');
}

/** The text with a stretch replaced; undefined where it is not there. */
export function swap(text: string, from: string | RegExp, to: string): string | undefined {
  const changed = text.replace(from, () => to);
  return changed === text ? undefined : changed;
}

/** A word with one letter changed for its neighbour in the alphabet, never the first one. */
export function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word[at]!;
  const other = /[a-y]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter === 'z' ? 'a' : 'x';
  return `${word.slice(0, at)}${other}${word.slice(at + 1)}`;
}

function placeOf(text: string, title: string): { heading: number; start: number; end: number; body: string } | undefined {
  const heading = text.indexOf(`\n## ${title}\n`);
  if (heading < 0) return undefined;
  const start = heading + title.length + 6;
  const next = text.indexOf('\n## ', start);
  const end = next < 0 ? text.length : next + 1;
  return { heading: heading + 1, start, end, body: text.slice(start, end).trim() };
}
