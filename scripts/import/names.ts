import { reservedName } from '../pipeline/identify.ts';

/** Longest names given, so that a number may follow and a path of three folders stays short enough. */
const longestFile = 76;
const longestFolder = 40;

/** A name of lower-case letters, digits and hyphens, however long; "" where nothing of the old name can be kept. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Name of a file, without its ending. */
export function fileSlug(name: string, fallback: string): string {
  return fit(plainName(name), longestFile, fallback);
}

/** Name of a folder. */
export function folderSlug(name: string, fallback: string): string {
  return fit(plainName(name), longestFolder, fallback);
}

/** Cuts between words where that leaves more than half. */
function fit(name: string, longest: number, fallback: string): string {
  if (name === '') return fallback;
  const between = name.lastIndexOf('-', longest);
  const short = name.length <= longest ? name : name.slice(0, between > longest / 2 ? between : longest);
  return reservedName.test(short) ? `${short}-article` : short;
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
