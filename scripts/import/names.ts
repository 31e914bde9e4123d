/** Names that the site or Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|index|404)$/;

/** Longest name given; the content allows 80, and a number may follow. */
const longest = 64;

/** A name for a file or folder: lower-case letters, digits and hyphens. `fallback` where nothing of the old name can be kept. */
export function slug(name: string, fallback = 'untitled'): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const short = plain.length <= longest ? plain : plain.slice(0, plain.lastIndexOf('-', longest) > longest / 2 ? plain.lastIndexOf('-', longest) : longest);
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-article` : short;
}

/** Gives each name once: the second of two equal ones gets `-2`. What is asked first keeps its name, so ask in a fixed order. */
export class Names {
  readonly #taken = new Set<string>();

  /** The name itself, or the next free one with a number behind it. */
  take(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${name}-${number}`;
    this.#taken.add(free);
    return free;
  }
}
