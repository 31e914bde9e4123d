import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browserType } from 'playwright-core';
import sharp from 'sharp';
import { renderDiagram } from './diagram.ts';
import { diagrams } from './diagrams.ts';
import { SCREEN_STYLE } from './screen.ts';
import { screens } from './screens.ts';

// Draws the pictures of the sample content again: `TMPDIR=$PWD/node_modules/.cache/chromium npx node scripts/pictures/index.ts`.
// The browser brings Open Sans with it, so the letters look the same on every machine.

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const SHARPNESS = 2;

interface Picture {
  file: string;
  width: number;
  height: number;
  markup: string;
}

const pictures: Picture[] = [...diagrams.map((diagram) => ({ ...diagram, markup: renderDiagram(diagram) })), ...screens];
const executablePath = await chromium.executablePath();
const face = await Promise.all([
  fontFace('OpenSans-Regular.ttf', 400),
  fontFace('OpenSans-Bold.ttf', 700),
]);
const browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const picture of pictures) await draw(picture);
} finally {
  await browser.close();
}

async function draw({ file, width, height, markup }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: SHARPNESS });
  await page.setContent(
    `<!doctype html><style>${face.join('')} * { box-sizing: border-box; } html, body { margin: 0; height: 100%; } body { font-family: 'Open Sans', sans-serif; } svg { display: block; font-family: 'Open Sans', sans-serif; } ${SCREEN_STYLE}</style>${markup}`,
    { waitUntil: 'load' },
  );
  const screenshot = await page.screenshot({ type: 'png' });
  await page.close();
  const path = join(CONTENT, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sharp(screenshot).webp({ nearLossless: true, quality: 60, effort: 6 }).toBuffer());
}

async function fontFace(name: string, weight: number): Promise<string> {
  const bytes = await readFile(join(tmpdir(), 'fonts', 'fonts', 'Open_Sans', name));
  return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString('base64')}); }`;
}
