import type { Heading, Section } from '../facts.ts';
import { type ProgramSection, sectionOfTitle } from './section-titles.ts';

type Counted = 'orderedLists' | 'codeBlocks' | 'images' | 'tables';
/** The tree of sections with what stands in each, filled block by block in reading order. */
export class Outline {
  /** Index of the innermost open section, or -1. */
  current = -1;
  readonly #titles: readonly ProgramSection[];
  readonly #sections: Section[] = [];
  /** Where the text of each section begins and ends. */
  readonly #texts: { start: number; end: number }[] = [];
  readonly #blocks: { text: string; section: number; isContent: boolean }[] = [];
  #length = 0;

  constructor(titles: readonly ProgramSection[]) {
    this.#titles = titles;
  }

  /** Begins the section of a heading; it closes those of its depth and deeper. */
  open(heading: Heading): void {
    while (this.current >= 0 && this.#sections[this.current]!.heading.depth >= heading.depth) this.#leave();
    const section: Section = { heading, parent: this.current, words: 0, ownWords: 0, orderedLists: 0, steps: 0, codeBlocks: 0, images: 0, tables: 0, text: '' };
    this.current = this.#sections.push(section) - 1;
    this.#texts.push({ start: this.#length, end: this.#length });
  }

  /** Adds the visible text of one block. The words of a section's own heading are not its content, nor that of the sections around it. */
  add(text: string, isContent: boolean): void {
    this.#blocks.push({ text, section: this.current, isContent });
    this.#length += text.length + 1;
    if (!isContent) this.#texts[this.current]!.start = this.#length;
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

  /** Ends all sections, names those that the program knows, and gives them in order with the text of the whole. */
  close(): { sections: Section[]; text: string } {
    while (this.current >= 0) this.#leave();
    // Joined once: a slice of a growing string would copy all of it for each section.
    const text = this.#blocks.map((block) => block.text).join('\n');
    for (const [index, { start, end }] of this.#texts.entries()) this.#sections[index]!.text = text.slice(start, end).trimEnd();
    this.#countWords(text);
    this.#name();
    return { sections: this.#sections, text };
  }

  #leave(): void {
    this.#texts[this.current]!.end = this.#length;
    this.current = this.#sections[this.current]!.parent;
  }

  /** Counted in the joined text, which is faster to look at than its parts. */
  #countWords(text: string): void {
    let start = 0;
    for (const { text: block, section, isContent } of this.#blocks) {
      if (isContent && section >= 0) this.#sections[section]!.ownWords += countWords(text, start, start + block.length);
      start += block.length + 1;
    }
    for (const section of this.#sections.toReversed()) {
      section.words += section.ownWords;
      if (section.parent >= 0) this.#sections[section.parent]!.words += section.words;
    }
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
function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let counted = false;
  for (let index = start; index < end; index += 1) {
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
