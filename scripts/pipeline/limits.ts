import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { ListKind } from '../schemas.ts';

const KiB = 1024;
const MiB = 1024 * KiB;

/** One limit: what is measured, the most that is allowed, its unit, why, and what the author can do. */
export interface Limit {
  /** What is measured, as a noun phrase: "The file". */
  what: string;
  most: number;
  /** The most in a ledger of the program team: `membership.md` and `certification.md` hold a digest for each block that was signed for, `waivers.yaml` a reason for each thing let pass, `people.yaml` everybody who acts for the program. */
  ledgers?: number;
  unit: 'bytes' | 'characters' | 'lines' | 'levels' | 'keys' | 'values' | 'columns' | 'rows' | 'cells' | 'marks' | 'codes' | 'links and images' | 'definitions' | 'footnotes' | 'images' | 'elements' | 'pixels' | 'frames' | 'nodes';
  why: string;
  fix: string;
  /** A limit that only warns. */
  warns?: true;
}

const splitFile = 'Split it into several articles and link them.';
const slowPage = 'Such a page is slow to open and hard to find one\'s way in.';
const hostile = 'Text of this shape is what makes editors and site builders hang, and no article needs it.';

/**
 * Every limit by its name. They are far above what real articles need (the largest real one is named where it comes near) and
 * below what makes Markdown tools slow; the time limit of the supervisor stands behind them all.
 */
export const limits = {
  'file-size': { what: 'The file', most: 256 * KiB, unit: 'bytes', why: slowPage, fix: splitFile },
  'long-file': { what: 'The file', most: 96 * KiB, unit: 'bytes', why: slowPage, fix: splitFile, warns: true },
  'file-lines': { what: 'The file', most: 6_000, unit: 'lines', why: slowPage, fix: splitFile },
  'line-length': { what: 'The line', most: 10_000, unit: 'characters', why: 'Reviewers cannot read such a line, and no editor shows where in it a mistake is.', fix: 'Break the line between sentences.' },
  'front-matter-size': { what: 'The front matter', most: 16 * KiB, ledgers: 64 * KiB, unit: 'bytes', why: 'Front matter is a short list of fields; text belongs below it.', fix: 'Move the text into the article.' },
  'front-matter-depth': { what: 'The front matter', most: 8, unit: 'levels', why: 'No field nests this deep.', fix: 'Remove the brackets or indentation that open another level.' },
  'front-matter-values': { what: 'The front matter', most: 2_000, ledgers: 4_000, unit: 'values', why: 'No document needs so many values.', fix: 'Remove the values that no field asks for.' },
  'front-matter-keys': { what: 'This part of the front matter', most: 200, unit: 'keys', why: 'No document has so many fields.', fix: 'Remove the keys that are no fields.' },
  'front-matter-string': { what: 'The value', most: 2_000, unit: 'characters', why: 'Front matter is shown in lists and search results; text belongs below it.', fix: 'Shorten the value, or move the text into the article.' },
  'paragraph-size': { what: 'The paragraph', most: 8 * KiB, unit: 'characters', why: 'Nobody reads a paragraph this long to its end.', fix: 'Put a blank line between its parts.' },
  'paragraph-marks': { what: 'The paragraph', most: 600, unit: 'marks', why: hostile, fix: 'Put a blank line between its parts, or remove the marks (* _ ~ [ ] ! <) that format nothing.' },
  codes: { what: 'The paragraph', most: 1_000, unit: 'codes', why: 'Text written as codes (`&amp;`, `&#65;`) cannot be read in the file, and so much of it makes tools hang.', fix: 'Write the characters themselves; the file is UTF-8.' },
  nesting: { what: 'The text', most: 20, unit: 'levels', why: 'Lists and quotes this deep leave no room for the text.', fix: 'Move the inner levels to sections of their own.' },
  'tree-nodes': { what: 'The article', most: 50_000, unit: 'nodes', why: slowPage, fix: splitFile },
  'table-columns': { what: 'The table', most: 30, unit: 'columns', why: 'A table this wide fits on no screen.', fix: 'Split the table, or turn columns into rows.' },
  'table-rows': { what: 'The table', most: 500, unit: 'rows', why: slowPage, fix: 'Split the table under several headings.' },
  'table-cells': { what: 'The table', most: 5_000, unit: 'cells', why: slowPage, fix: 'Split the table under several headings.' },
  'code-size': { what: 'The code block', most: 64 * KiB, unit: 'characters', why: 'Nobody reads or copies so much code from a page.', fix: 'Show the part that matters and link to the whole.' },
  'code-lines': { what: 'The code block', most: 2_000, unit: 'lines', why: 'Nobody reads or copies so much code from a page.', fix: 'Show the part that matters and link to the whole.' },
  links: { what: 'The article', most: 1_000, unit: 'links and images', why: slowPage, fix: splitFile },
  definitions: { what: 'The article', most: 200, unit: 'definitions', why: slowPage, fix: 'Write the addresses into the links.' },
  footnotes: { what: 'The article', most: 200, unit: 'footnotes', why: 'Readers who follow so many notes lose the thread.', fix: 'Say it in the text, or leave it out.' },
  images: { what: 'The article', most: 60, unit: 'images', why: slowPage, fix: splitFile },
  html: { what: 'The article', most: 100, unit: 'elements', why: 'Raw HTML shows differently in every reader\'s tool.', fix: 'Write it in Markdown.' },
  'baseline-size': { what: 'The baseline', most: 2 * MiB, unit: 'bytes', why: 'So many old findings are no list to work off.', fix: 'Mend or remove the worst files, then run `assay baseline` again.' },
  'stamp-size': { what: 'The file', most: 256 * KiB, unit: 'bytes', why: 'No certificate and no key is so large, so it is neither.', fix: 'Remove it, and have the program team write it anew.' },
  'image-size': { what: 'The image', most: 2 * MiB, unit: 'bytes', why: 'Readers on slow lines wait for it.', fix: 'Crop it to what the step is about, or save it with fewer colours.' },
  'image-side': { what: 'The image', most: 10_000, unit: 'pixels', why: 'No screen shows so much, and decoding it can exhaust a reader\'s device.', fix: 'Scale it down.' },
  'image-area': { what: 'The image', most: 25_000_000, unit: 'pixels', why: 'No screen shows so much, and decoding it can exhaust a reader\'s device.', fix: 'Scale it down.' },
  'image-frames': { what: 'The image', most: 1, unit: 'frames', why: 'Readers cannot stop it, and some of them are made ill by it.', fix: 'Use one still picture a step.' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The most that a document of a kind may have. */
export function mostIn(kind: DocumentKind | ListKind | undefined, name: LimitName): number {
  const limit: Limit = limits[name];
  return kind === 'membership' || kind === 'certification' || kind === 'waivers' || kind === 'people' ? (limit.ledgers ?? limit.most) : limit.most;
}

/** What is cut off when there is more of it: how much one file may say. */
export const caps = {
  /** Findings listed a file; the rest is counted. */
  findings: 100,
  /** Findings made a file by itself; a baseline can know so many. */
  found: 1_000,
  /** Characters of a text in a finding. */
  text: 1_000,
  /** Characters of a found text quoted in a finding. */
  quoted: 120,
  /** Characters of a path in a finding. */
  path: 400,
  /** Bytes of an image that are read first; most images say there all that is asked of them. */
  imageHeader: 4096,
  /** Bytes ever read of one file: the largest that is allowed and one more. */
  read: 2 * MiB + 1,
  /** Folders inside folders that are looked into. */
  depth: 8,
} as const;

/** What the supervisor allows one file. */
export const isolation = {
  /** Milliseconds; the process that needs longer is killed. */
  time: 10_000,
  /** Milliseconds all files together. */
  run: 300_000,
  /** Megabytes of heap a process. */
  heap: 512,
} as const;
