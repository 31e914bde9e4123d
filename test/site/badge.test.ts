import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderBadge, type Badge } from '../../site/badge.ts';

const badge: Badge = { title: 'Widget by Acme: certified, Silver, until 1 November 2027', label: 'Certified', says: 'Silver, until 2027-11-01', look: 1 };

/** Elements with their attributes, and all text, as a reader of XML sees them. */
function read(svg: string): { elements: [name: string, attributes: Record<string, string>][]; texts: string[] } {
  const elements: [string, Record<string, string>][] = [];
  const texts: string[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push([name, attributes]), ontext: (text) => void texts.push(text) }, { xmlMode: true });
  parser.end(svg);
  return { elements, texts };
}

describe('a badge', () => {
  it('is an image with a title, which asks for nothing from elsewhere', () => {
    const svg = renderBadge(badge);
    const { elements, texts } = read(svg);
    expect(elements[0]).toMatchObject(['svg', { role: 'img', 'aria-labelledby': 'title' }]);
    expect(elements[1]).toMatchObject(['title', { id: 'title' }]);
    expect(texts.map((text) => text.trim()).filter(Boolean)).toEqual([badge.title, badge.label, badge.says]);
    expect(svg).not.toMatch(/href|script|style|url\(|@import/);
  });

  it('is as wide with every font: each text is given its width', () => {
    const { elements } = read(renderBadge(badge));
    const [, { width }] = elements[0]!;
    const texts = elements.filter(([name]) => name === 'text').map(([, { x, textLength }]) => [Number(x), Number(textLength)] as const);
    expect(texts).toHaveLength(2);
    for (const [at, length] of texts) expect(at + length).toBeLessThan(Number(width));
    expect(texts[0]![0] + texts[0]![1]).toBeLessThan(texts[1]![0]);
  });

  it.each([1, 2, 3, 'none'] as const)('can be read on any page (%s)', (look) => {
    const fills = read(renderBadge({ ...badge, look })).elements.filter(([name]) => name !== 'svg' && name !== 'title').flatMap(([name, { fill }]) => (fill === undefined ? [] : [[name, fill] as const]));
    const [right, left, first, second] = fills.map(([, fill]) => fill) as [string, string, string, string];
    expect(contrast(first, left)).toBeGreaterThan(7);
    expect(contrast(second, right)).toBeGreaterThan(7);
  });

  it('shows whatever a name holds as text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const { elements, texts } = read(renderBadge({ ...badge, title: `${name}</title><script>` }));
      expect(elements.map(([tag]) => tag)).toEqual(['svg', 'title', 'rect', 'path', 'g', 'text', 'text']);
      expect(texts.join('')).toContain('</title><script>');
    }));
  });
});

/** WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
