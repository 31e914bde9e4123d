import type { Rank } from './marks.ts';

/** What a badge says. */
export interface Badge {
  /** One sentence, for who cannot see it. */
  title: string;
  /** On the dark left side. */
  label: string;
  /** On the right side. */
  says: string;
  /** Decides its colours. */
  look: Rank | 'none';
}

// Opaque, with a line around it: the badge stands on other people's pages, light or dark, and cannot know which.
const looks = {
  1: { fill: '#e4e9eb', ink: '#22292d' },
  2: { fill: '#f5df94', ink: '#3a2b00' },
  3: { fill: '#d7e3f1', ink: '#14273d' },
  none: { fill: '#e6e6e4', ink: '#33322f' },
} as const;

const letter = 6.6;
const gap = 9;
const height = 24;

/**
 * The badge as an SVG image. It asks for no font and runs no script; each text is stretched to the width it was given, so that it
 * looks the same with every font.
 */
export function renderBadge({ title, label, says, look }: Badge): string {
  const { fill, ink } = looks[look];
  const [left, right] = [widthOf(label), widthOf(says)];
  const [middle, whole] = [left + 2 * gap, left + right + 4 * gap];
  const text = (x: number, width: number, color: string, words: string): string => `<text x="${x}" y="16" fill="${color}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<rect x=".5" y=".5" width="${whole - 1}" height="${height - 1}" rx="4.5" fill="${fill}" stroke="#7d878b"/>`,
    `<path d="M5 .5H${middle}v${height - 1}H5A4.5 4.5 0 0 1 .5 ${height - 5}V5A4.5 4.5 0 0 1 5 .5z" fill="#1d2a28" stroke="#7d878b"/>`,
    '<g font-family="Verdana, DejaVu Sans, Arial, sans-serif" font-size="11">',
    text(gap, left, '#ffffff', label),
    text(middle + gap, right, ink, says),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function widthOf(words: string): number {
  return Math.ceil([...words].length * letter);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
