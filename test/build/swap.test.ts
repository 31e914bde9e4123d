import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { swapInto } from '../../scripts/build/swap.ts';
import { temporary } from '../fixtures/host.ts';
import { filesBelow } from '../stage/content.ts';

const contents = (folder: string): Record<string, string> => Object.fromEntries([...filesBelow(folder)].map(([name, bytes]) => [name, bytes.toString()]));

describe('a finished site takes its place as a whole', () => {
  test('where nothing was', () => {
    const parent = temporary();
    swapInto(path.join(parent, 'dist/public'), temporary({ 'index.html': 'new' }));
    expect(contents(parent)).toEqual({ 'dist/public/index.html': 'new' });
  });

  test('of an older one, of which no page stays', () => {
    const parent = temporary({ 'public/index.html': 'old', 'public/gone.html': 'old', 'internal/index.html': 'other' });
    swapInto(path.join(parent, 'public'), temporary({ 'index.html': 'new' }));
    expect(contents(parent)).toEqual({ 'public/index.html': 'new', 'internal/index.html': 'other' });
  });

  test('after a swap that was cut short: its remains go', () => {
    const parent = temporary({ '.public-new/index.html': 'half', '.public-old/index.html': 'old', 'public/index.html': 'older' });
    swapInto(path.join(parent, 'public'), temporary({ 'index.html': 'new' }));
    expect(contents(parent)).toEqual({ 'public/index.html': 'new' });
  });

  test('and a finished one that cannot be read leaves the old one', () => {
    const parent = temporary({ 'public/index.html': 'old' });
    expect(() => swapInto(path.join(parent, 'public'), path.join(parent, 'missing'))).toThrow('missing');
    expect(readFileSync(path.join(parent, 'public/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['public']);
  });
});
