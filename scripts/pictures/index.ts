import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../browser/launch.ts';
import { unpackBrowser } from '../browser/unpack.ts';
import { projectRoot, runMain } from '../host.ts';
import { renderDiagram } from './diagram.ts';
import { diagrams } from './diagrams.ts';
import { SCREEN_STYLE } from './screen.ts';
import { screens } from './screens.ts';

// Draws the pictures of the sample content again: `npx node scripts/pictures/index.ts`.
// The browser brings Open Sans with it, so the letters look the same on every machine.

const CONTENT = join(projectRoot, 'content');
const SHARPNESS = 2;

interface Picture {
  file: string;
  width: number;
  height: number;
  markup: string;
}

await runMain(async (_words, { env }) => {
  const fonts = join(await unpackBrowser(env), 'fonts/fonts/Open_Sans');
  const faces = (await Promise.all([fontFace(join(fonts, 'OpenSans-Regular.ttf'), 400), fontFace(join(fonts, 'OpenSans-Bold.ttf'), 700)])).join('');
  const browser = await launchBrowser(env);
  try {
    for (const diagram of diagrams) await draw({ ...diagram, markup: renderDiagram(diagram) }, browser, faces);
    for (const screen of screens) await draw(screen, browser, faces);
  } finally {
    await browser.close();
  }
  return 0;
});

async function draw({ file, width, height, markup }: Picture, browser: Browser, faces: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: SHARPNESS });
  await page.setContent(
    `<!doctype html><style>${faces} * { box-sizing: border-box; } html, body { margin: 0; height: 100%; } body { font-family: 'Open Sans', sans-serif; } svg { display: block; font-family: 'Open Sans', sans-serif; } ${SCREEN_STYLE}</style>${markup}`,
    { waitUntil: 'load' },
  );
  const screenshot = await page.screenshot({ type: 'png' });
  await page.close();
  const path = join(CONTENT, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sharp(screenshot).webp({ nearLossless: true, quality: 60, effort: 6 }).toBuffer());
}

async function fontFace(file: string, weight: number): Promise<string> {
  const bytes = await readFile(file);
  return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString('base64')}); }`;
}
