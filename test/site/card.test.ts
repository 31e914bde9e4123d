import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cardSize, type Card } from '../../site/card/draw.ts';
import { canDraw, outline } from '../../site/card/outline.ts';
import { pictureOf } from '../../site/card/picture.ts';

const card: Card = { site: 'Cloud knowledge base', title: 'Brindlevault', line: 'Platinum member · Vault Server', tiers: [{ rank: 3, letters: 'Pt' }] };

describe('text as outlines', () => {
  it.each(['Brindlevault', 'Ångström & Søn', 'Łódź', 'Việt Nam', 'Ελλάς', 'Ёлка', 'Tested … “twice”'])('draws %s', (text) => {
    const drawn = outline(text, 100, 600)!;
    expect(drawn.width).toBeGreaterThan(100);
    expect(drawn.path).toMatch(/^M[-\d. MLQCZ]+$/);
  });

  it.each(['東京', 'שלום', 'مرحبا', 'a 🚀'])('says that it cannot draw %s', (text) => {
    expect(canDraw(text)).toBe(false);
    expect(outline(text, 100, 400)).toBeUndefined();
  });

  it('writes numbers that stand apart, zeros too', () => {
    for (const size of [38, 68, 96, 112]) expect(outline('Tested before it is listed', size, 600)!.path).not.toMatch(/\d\.\d+\.|\.\d\d|NaN/);
  });
});

describe('a card', () => {
  it('is a PNG image of the size that its page names', async () => {
    const { format, width, height, exif, xmp } = await sharp(await pictureOf(card)).metadata();
    expect({ format, width, height, exif, xmp }).toEqual({ format: 'png', ...cardSize, exif: undefined, xmp: undefined });
  });

  it('holds any title, however long, within its edges', async () => {
    for (const title of ['A', 'Averyverylongnamewithoutasinglespaceinitforwhateverreasonthatis', 'Many words one after the other '.repeat(8).trim(), '<script> & "quotes"']) {
      const { data, info } = await sharp(await pictureOf({ ...card, title, line: title })).extract({ left: cardSize.width - 60, top: 30, width: 60, height: 600 }).greyscale().raw().toBuffer({ resolveWithObject: true });
      expect(info.channels, title).toBe(1);
      expect(Math.min(...data), title).toBeGreaterThan(240);
    }
  });

  it('is kept by what is drawn, and is the same when it comes from there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const first = await pictureOf(card, folder);
    expect(await pictureOf(card, folder)).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(1);
    await pictureOf({ ...card, title: 'Another' }, folder);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(await pictureOf(card)).toEqual(first);
  });
});
