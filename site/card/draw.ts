import { forms, type Rank, type TierMark } from '../marks.ts';
import { outline, widthOf, type Weight } from './outline.ts';

/** The picture that stands beside a link to the site where people share it: https://ogp.me/. */
export interface Card {
  /** Who publishes it. */
  site: string;
  /** Largest: the partner, or what the site is for. */
  title: string;
  /** One line under it. */
  line?: string;
  /** Marks of tiers. */
  tiers: readonly TierMark[];
}

export const cardSize = { width: 1200, height: 630 } as const;

const edge = 88;
const widest = cardSize.width - 2 * edge;
/** No line holds more, and measuring takes time. */
const mostCharacters = 120;
const ink = '#15191b';
const soft = '#4f595b';
const green = '#0b5a50';
const struck: Record<Rank, { fill: string; line: string; ink: string }> = {
  1: { fill: '#eef1f2', line: '#7c888d', ink: '#394247' },
  2: { fill: '#f8e9bd', line: '#a67d15', ink: '#5e4507' },
  3: { fill: '#e3eaf2', line: '#56708d', ink: '#20364f' },
};

/** A card as SVG, all text as outlines. Texts must be drawable (`canDraw`). */
export function drawCard({ site, title, line, tiers }: Card): string {
  const { lines, size } = fit(title);
  const first = 300 - ((lines.length - 1) * size * 1.12) / 2 + size * 0.3;
  const below = first + (lines.length - 1) * size * 1.12 + 72;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    '<rect width="1200" height="630" fill="#fbfcfb"/>',
    `<rect width="1200" height="16" fill="${green}"/>`,
    `<g transform="translate(${edge} 78) scale(1.5)" fill="none" stroke="${green}" stroke-width="2" stroke-linejoin="round"><path d="M14 3a12.5 9 0 1 0 0 18a12.5 9 0 1 0 0-18z"/><path d="M40 3h12l6 5v8l-6 5H40l-6-5V8z"/><path d="M66 21V9l12-6l12 6v12z"/></g>`,
    text(site, edge + 158, 107, 34, 400, soft),
    ...lines.map((words, index) => text(words, edge, first + index * size * 1.12, size, 600, ink)),
    line === undefined ? '' : text(shortened(line, 38), edge, below, 38, 400, soft),
    `<path d="M${edge} 502H${cardSize.width - edge}" stroke="#dde3df" stroke-width="2"/>`,
    ...tiers.map((tier, index) => mark(tier, edge + index * 116)),
    '</svg>',
  ].join('');
}

function text(words: string, x: number, y: number, size: number, weight: Weight, color: string): string {
  return `<path transform="translate(${round(x)} ${round(y)})" fill="${color}" d="${outline(words, size, weight)?.path ?? ''}"/>`;
}

function mark({ rank, letters }: TierMark, x: number): string {
  const { fill, line, ink: color } = struck[rank];
  const { path, y } = forms[rank];
  const drawn = outline(letters, 12.5, 600);
  return `<g transform="translate(${x} 524) scale(2.3)"><path d="${path}" fill="${fill}" stroke="${line}" stroke-width="1.4" stroke-linejoin="round"/><path transform="translate(${round(20 - (drawn?.width ?? 0) / 2)} ${y})" fill="${color}" d="${drawn?.path ?? ''}"/></g>`;
}

/** The largest type in which a title stands on one line or two; a longer one ends with an ellipsis. */
function fit(title: string): { lines: string[]; size: number } {
  for (const size of [112, 96, 80, 68]) {
    const lines = wrapped(title, size);
    if (lines.length <= (size > 96 ? 1 : 2)) return { lines: lines.length === 2 ? balanced(title, size) : lines, size };
  }
  const [first = '', ...rest] = wrapped(title, 68);
  return { lines: [first, shortened(rest.join(' '), 68, 600)], size: 68 };
}

/** The two lines that are most alike in width. */
function balanced(title: string, size: number): string[] {
  const words = title.split(/\s+/);
  const splits = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const wider = (lines: readonly string[]): number => Math.max(...lines.map((line) => widthOf(line, size, 600)));
  return splits.reduce((best, lines) => (wider(lines) < wider(best) ? lines : best));
}

function wrapped(title: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, 600) <= widest) lines[lines.length - 1] = longer;
    else lines.push(widthOf(word, size, 600) <= widest ? word : shortened(word, size, 600));
  }
  return lines;
}

function shortened(words: string, size: number, weight: Weight = 400): string {
  let end = Math.min(words.length, mostCharacters);
  let line = end < words.length ? `${words.slice(0, end)}…` : words;
  for (let width = widthOf(line, size, weight); width > widest && end > 1; width = widthOf(line, size, weight)) {
    end = Math.min(end - 1, Math.ceil((end * widest) / width));
    line = `${words.slice(0, end).trimEnd()}…`;
  }
  return line;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
