import type { Heading, Section } from '../facts.ts';
import { type ProgramSection, sectionOfTitle } from './section-titles.ts';

type Counted = 'orderedLists' | 'codeBlocks' | 'images' | 'tables';
/** The tree of sections with what stands in each, filled block by block in reading order. */
export class Outline {
  /** Index of the innermost open section, or -1. */
  current = -1;
  readonly #titles: readonly ProgramSection[];
  readonly #sections: Section[] = [];
  readonly #textStart: number[] = [];
  #text = '';

  constructor(titles: readonly ProgramSection[]) {
    this.#titles = titles;
  }

  /** Begins the section of a heading; it closes those of its depth and deeper. */
  open(heading: Heading): void {
    while (this.current >= 0 && this.#sections[this.current]!.heading.depth >= heading.depth) this.#leave();
    const section: Section = { heading, parent: this.current, words: 0, ownWords: 0, orderedLists: 0, steps: 0, codeBlocks: 0, images: 0, tables: 0, text: '' };
    this.current = this.#sections.push(section) - 1;
    this.#textStart.push(this.#text.length);
  }

  /** Adds the visible text of one block. The words of a section's own heading are not its content, nor that of the sections around it. */
  add(text: string, isContent: boolean): void {
    this.#text += `${text}\n`;
    if (!isContent) {
      this.#textStart[this.current] = this.#text.length;
      return;
    }
    const words = countWords(text);
    if (this.current >= 0) this.#sections[this.current]!.ownWords += words;
    for (const section of this.#open()) section.words += words;
  }

  /** Counts a thing in every open section. */
  count(what: Counted, number = 1, steps = 0): void {
    for (const section of this.#open()) {
      section[what] += number;
      section.steps += steps;
    }
  }

  /** Index of the innermost section around an offset, or -1. */
  at(offset: number): number {
    let low = -1;
    let high = this.#sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#sections[middle]!.heading.range.start.offset <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** All visible text so far. */
  get text(): string {
    return this.#text;
  }

  /** Ends all sections, names those that the program knows, and gives them in order. */
  close(): Section[] {
    while (this.current >= 0) this.#leave();
    this.#name();
    return this.#sections;
  }

  #leave(): void {
    const section = this.#sections[this.current]!;
    section.text = this.#text.slice(this.#textStart[this.current]).trimEnd();
    this.current = section.parent;
  }

  *#open(): Generator<Section> {
    for (let index = this.current; index >= 0; index = this.#sections[index]!.parent) yield this.#sections[index]!;
  }

  /** A title deep inside another section means the program's section only where no section of its own does. */
  #name(): void {
    if (this.#titles.length === 0) return;
    const matches = this.#sections.map((section) => ({ section, id: sectionOfTitle(section.heading.text, this.#titles)?.id, top: this.#isTop(section) }));
    const taken = new Set(matches.filter(({ top }) => top).map(({ id }) => id));
    for (const { section, id, top } of matches) if (id !== undefined && (top || !taken.has(id))) section.id = id;
  }

  #isTop(section: Section): boolean {
    const parent = this.#sections[section.parent];
    return parent === undefined || parent.heading.depth === 1;
  }
}

/** What an ASCII character is to a word: 0 ends it, 1 makes it one, 2 is a part of it that does not count alone. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (/\s/u.test(String.fromCodePoint(code)) ? 0 : /[a-z\d]/iu.test(String.fromCodePoint(code)) ? 1 : 2));

/** Runs without white space that hold a letter or digit. */
function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? ASCII[code] : code === 0xa0 ? 0 : counted || /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index)!)) ? 1 : 2;
    if (kind === 0) {
      counted = false;
    } else if (kind === 1 && !counted) {
      counted = true;
      words += 1;
    }
  }
  return words;
}
