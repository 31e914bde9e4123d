import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settleFonts } from '../../scripts/browser/unpack.ts';
import { temporary } from '../fixtures/host.ts';

it('finds the fonts of the browser that the tests share where the project stands now', () => {
  const folder = temporary({ 'fonts.conf': '<fontconfig><dir>/where/it/stood/before/fonts</dir></fontconfig>\n' });
  settleFonts(folder);
  const [, own] = /<dir>(.*)<\/dir>/.exec(readFileSync(path.join(folder, 'fonts.conf'), 'utf8')) ?? [];
  expect(own).toBe(path.join(folder, 'fonts/fonts'));
});
