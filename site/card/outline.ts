import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, PathCommand } from 'opentype.js';

export type Weight = 400 | 600;

/** Parts of the typeface by the scripts they hold. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
const opened = new Map<string, Font>();
const require = createRequire(import.meta.url);
// Its two forms differ in their exports; this one is what Node takes.
const { parse } = require('opentype.js') as typeof import('opentype.js');

/** A line of text as outlines, so that it looks the same on every machine and asks for no font. */
export interface Outline {
  /** Path data of an SVG `path`, from the start of the baseline. */
  path: string;
  width: number;
}

/** Draws a line of text. Undefined when the typeface lacks one of its characters. */
export function outline(text: string, size: number, weight: Weight): Outline | undefined {
  const runs = runsOf(text, weight);
  if (!runs) return undefined;
  const line: Outline = { path: '', width: 0 };
  for (const { font, text: run } of runs) {
    line.path += font.getPath(run, line.width, 0, size).commands.map(dataOf).join('');
    line.width += font.getAdvanceWidth(run, size);
  }
  return line;
}

/** Width of a line of text; 0 when the typeface lacks one of its characters. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (runsOf(text, weight) ?? []).reduce((sum, { font, text: run }) => sum + font.getAdvanceWidth(run, size), 0);
}

/** Our own, because the library's loses the space before a number that only rounding makes zero. */
function dataOf(command: PathCommand): string {
  const { type, ...values } = command;
  const order = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;
  const numbers = order.flatMap((name) => (name in values ? [Math.round((values as Record<string, number>)[name]! * 10) / 10] : []));
  return type + numbers.join(' ');
}

/** Whether the typeface has every character of a text. */
export function canDraw(text: string): boolean {
  // The letters of ASCII it has; opening it takes longer than all else that most pages need of cards.
  return /^[ -~]*$/.test(text) || runsOf(text, 400) !== undefined;
}

/** Stretches of a text that one part of the typeface holds. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] | undefined {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const last = runs.at(-1);
    const font = last && has(last.font, character) ? last.font : parts.map((part) => open(part, weight)).find((font) => has(font, character));
    if (!font) return undefined;
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function has(font: Font, character: string): boolean {
  return font.charToGlyphIndex(character) > 0;
}

function open(part: (typeof parts)[number], weight: Weight): Font {
  const name = `${part}-${weight}`;
  let font = opened.get(name);
  if (!font) {
    const { buffer, byteOffset, byteLength } = readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-normal.woff`));
    font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
    opened.set(name, font);
  }
  return font;
}
