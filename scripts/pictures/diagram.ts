/** Where a line leaves or meets a box. */
type Side = 'top' | 'right' | 'bottom' | 'left';

type Tone = 'plain' | 'product' | 'customer' | 'store' | 'warning';

/** A rectangle that groups boxes: a network, a data center, the partner's own site. */
interface Zone {
  x: number;
  y: number;
  w: number;
  h: number;
  label: string;
  /** The label stands at the right where a line would cross it at the left. */
  labelRight?: boolean;
}

/** One thing in the drawing: a server, a service, a person at a browser. */
interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  title: string;
  lines?: string[];
  tone?: Tone;
}

/** A line with an arrow head. `label` says what travels and on which port. */
interface Arrow {
  from: readonly [box: string, side: Side, shift?: number];
  to: readonly [box: string, side: Side, shift?: number];
  label?: string;
  /** Moves the label off the middle of the line. */
  labelAt?: readonly [dx: number, dy: number];
  dashed?: boolean;
}

export interface Diagram {
  /** Path of the picture below the content folder. */
  file: string;
  width: number;
  height: number;
  zones?: Zone[];
  boxes: Record<string, Box>;
  arrows: Arrow[];
}

const TONES: Record<Tone, { fill: string; stroke: string; ink: string }> = {
  plain: { fill: '#ffffff', stroke: '#93a1b3', ink: '#1d2733' },
  product: { fill: '#e3f2f1', stroke: '#1f7a74', ink: '#0d3c39' },
  customer: { fill: '#eaeffb', stroke: '#4563b0', ink: '#1b2c5c' },
  store: { fill: '#f6efdf', stroke: '#a27a24', ink: '#4c390f' },
  warning: { fill: '#fbe9e5', stroke: '#b4513a', ink: '#5a2214' },
};

const LABEL_SIZE = 13;
const LETTER_WIDTH = 6.5;
const LINE_HEIGHT = 17;
/** How far a line between two boxes goes out when it leaves and arrives on the same side. */
const DETOUR = 40;

/**
 * Draws a diagram.
 *
 * @param diagram Boxes, the zones around them and the arrows between them, in pixels of the finished picture.
 * @returns An `svg` element.
 */
export function renderDiagram(diagram: Diagram): string {
  const { width, height } = diagram;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">',
    '<path d="M0 0 L10 5 L0 10 z" fill="#3d4a5c"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#f6f7f9"/>`,
    ...(diagram.zones ?? []).map(renderZone),
    ...diagram.arrows.map((arrow) => renderLine(arrow, diagram.boxes)),
    ...Object.values(diagram.boxes).map(renderBox),
    ...diagram.arrows.map((arrow) => renderLabel(arrow, diagram.boxes)),
    '</svg>',
  ].join('\n');
}

/** Makes text safe between and inside tags. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function renderZone({ x, y, w, h, label, labelRight = false }: Zone): string {
  return [
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="12" fill="#ffffff" fill-opacity="0.65" stroke="#aab4c2" stroke-dasharray="6 5"/>`,
    `<text x="${labelRight ? x + w - 14 : x + 14}" y="${y + 23}" text-anchor="${labelRight ? 'end' : 'start'}" font-size="13" font-weight="700" fill="#5b6878">${escape(label)}</text>`,
  ].join('');
}

function renderBox({ x, y, w, h, title, lines = [], tone = 'plain' }: Box): string {
  const { fill, stroke, ink } = TONES[tone];
  const centre = x + w / 2;
  const first = y + h / 2 - (lines.length * 18) / 2 + 5;
  return [
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`,
    `<text x="${centre}" y="${first}" text-anchor="middle" font-size="15" font-weight="700" fill="${ink}">${escape(title)}</text>`,
    ...lines.map(
      (line, index) =>
        `<text x="${centre}" y="${first + 19 + index * 18}" text-anchor="middle" font-size="13" fill="${ink}">${escape(line)}</text>`,
    ),
  ].join('');
}

function renderLine(arrow: Arrow, boxes: Record<string, Box>): string {
  const path = route(arrow, boxes)
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
    .join(' ');
  const dash = arrow.dashed === true ? ' stroke-dasharray="5 4"' : '';
  return `<path d="${path}" fill="none" stroke="#3d4a5c" stroke-width="1.7" stroke-linejoin="round"${dash} marker-end="url(#head)"/>`;
}

function renderLabel(arrow: Arrow, boxes: Record<string, Box>): string {
  if (arrow.label === undefined) return '';
  const [dx, dy] = arrow.labelAt ?? [0, 0];
  const [x, y] = middle(route(arrow, boxes));
  const lines = arrow.label.split('\n');
  const width = Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH + 8;
  const height = lines.length * LINE_HEIGHT + 4;
  return [
    `<rect x="${x + dx - width / 2}" y="${y + dy - height / 2}" width="${width}" height="${height}" rx="4" fill="#f9fafb"/>`,
    ...lines.map(
      (line, index) =>
        `<text x="${x + dx}" y="${y + dy - height / 2 + 14 + index * LINE_HEIGHT}" text-anchor="middle" font-size="${LABEL_SIZE}" fill="#26313f">${escape(line)}</text>`,
    ),
  ].join('');
}

function anchor([name, side, shift = 0]: Arrow['from'], boxes: Record<string, Box>): [number, number] {
  const box = boxes[name];
  if (box === undefined) throw new Error(`The diagram has no box "${name}".`);
  const { x, y, w, h } = box;
  if (side === 'top') return [x + w / 2 + shift, y];
  if (side === 'bottom') return [x + w / 2 + shift, y + h];
  if (side === 'left') return [x, y + h / 2 + shift];
  return [x + w, y + h / 2 + shift];
}

function route(arrow: Arrow, boxes: Record<string, Box>): [number, number][] {
  const start = anchor(arrow.from, boxes);
  const end = anchor(arrow.to, boxes);
  const startIsLevel = arrow.from[1] === 'left' || arrow.from[1] === 'right';
  const endIsLevel = arrow.to[1] === 'left' || arrow.to[1] === 'right';
  if (arrow.from[1] === arrow.to[1]) return aroundTheSide(arrow.from[1], start, end);
  if (start[0] === end[0] || start[1] === end[1]) return [start, end];
  if (startIsLevel && endIsLevel) {
    const bend = (start[0] + end[0]) / 2;
    return [start, [bend, start[1]], [bend, end[1]], end];
  }
  if (!startIsLevel && !endIsLevel) {
    const bend = (start[1] + end[1]) / 2;
    return [start, [start[0], bend], [end[0], bend], end];
  }
  return startIsLevel ? [start, [end[0], start[1]], end] : [start, [start[0], end[1]], end];
}

function aroundTheSide(side: Side, start: [number, number], end: [number, number]): [number, number][] {
  if (side === 'left' || side === 'right') {
    const x = side === 'left' ? Math.min(start[0], end[0]) - DETOUR : Math.max(start[0], end[0]) + DETOUR;
    return [start, [x, start[1]], [x, end[1]], end];
  }
  const y = side === 'top' ? Math.min(start[1], end[1]) - DETOUR : Math.max(start[1], end[1]) + DETOUR;
  return [start, [start[0], y], [end[0], y], end];
}

/** The middle of the longest stretch of a line: where a label has most room. */
function middle(points: [number, number][]): [number, number] {
  let best: [number, number] = points[0] ?? [0, 0];
  let longest = -1;
  for (let index = 1; index < points.length; index += 1) {
    const [x1, y1] = points[index - 1] ?? best;
    const [x2, y2] = points[index] ?? best;
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    if (length > longest) {
      longest = length;
      best = [(x1 + x2) / 2, (y1 + y2) / 2];
    }
  }
  return best;
}
