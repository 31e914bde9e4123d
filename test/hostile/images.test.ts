import { describe, expect, it } from 'vitest';
import { article, seeAll, withBody, type Seen } from '../fixtures/seen.ts';
import { jpeg, movingPng, png, webp } from './pictures.ts';

const folder = 'articles/network';
const using = (name: string): string => withBody(`![The page Network](./${name})`);
type Row = [row: number, title: string, name: string, bytes: Uint8Array, expected: Partial<Seen>];

const rule = 'valid-image';
const limit = 'within-limits';

describe('images that must be survived', () => {
  it.each<Row>([
    [49, 'text named PNG', 'a.png', Buffer.from('not a picture'), { rule, what: '`articles/network/a.png` is no PNG image.' }],
    [49, 'HTML named PNG', 'a.png', Buffer.from('<html><script>alert(1)</script>'), { rule }],
    [49, 'a GIF named PNG', 'a.png', Buffer.from('GIF89a\u0001\0\u0001\0'), { rule, actual: 'GIF', expected: ['PNG'] }],
    [49, 'a PNG named JPEG', 'a.jpg', png(2, 2), { rule, actual: 'PNG', expected: ['JPEG'] }],
    [49, 'nothing', 'a.png', new Uint8Array(), { rule, what: '`articles/network/a.png` is empty.' }],
    [49, 'a PNG cut off', 'a.png', png(2, 2).slice(0, 14), { rule, what: '`articles/network/a.png` is damaged: its header does not say how large it is.' }],
    [49, 'a PNG of no size', 'a.png', png(0, 2), { rule }],
    [50, 'SVG named PNG', 'a.png', Buffer.from('<svg onload="alert(1)"/>'), { rule, actual: 'SVG' }],
    [51, '256 megapixels in few bytes', 'a.png', png(16_000, 16_000), { rule: limit, actual: '16000', expected: ['10000'] }],
    [51, '81 megapixels', 'a.png', png(9_000, 9_000), { rule: limit, actual: '81000000', expected: ['25000000'] }],
    [51, 'a WebP of 16,000 pixels', 'a.webp', webp(16_000, 10), { rule: limit, actual: '16000' }],
    [51, 'a JPEG of 60,000 pixels', 'a.jpeg', jpeg(60_000, 10), { rule: limit, actual: '60000' }],
    [52, '900 megapixels', 'a.png', png(30_000, 30_000), { rule: limit, actual: '900000000' }],
    [0, '3 MiB', 'a.png', new Uint8Array(3 * 1024 * 1024), { rule: limit, actual: '3145728', expected: ['2097152'] }],
    [0, 'a PNG that moves', 'a.png', movingPng(12), { rule: limit, actual: '12', expected: ['1'] }],
    [0, 'a WebP that moves', 'a.webp', webp(10, 10, 3), { rule: limit, actual: '3' }],
  ])('row %i: %s', async (_row, _title, name, bytes, expected) => {
    const { seen, result } = await seeAll({ [article]: using(name), [`${folder}/${name}`]: bytes });
    expect(seen).toContainEqual(expect.objectContaining({ path: `${folder}/${name}`, severity: 'error', ...expected }));
    expect(seen.filter(({ path }) => path !== `${folder}/${name}`)).toEqual([]);
    expect(result.notJudged).toEqual([]);
  });

  it.each([
    ['a.png', png(800, 600)],
    ['a.jpg', jpeg(800, 600)],
    ['a.webp', webp(800, 600)],
  ])('%s passes', async (name, bytes) => {
    expect((await seeAll({ [article]: using(name), [`${folder}/${name}`]: bytes })).seen).toEqual([]);
  });
});
