import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../browser/launch.ts';
import { projectRoot, runMain, type Host } from '../host.ts';
import { withSampleSites } from '../sample-sites.ts';
import { serveFolder } from '../serve.ts';
import { pictureOf, pictures, shots, themes, type Shot } from './shots.ts';

const viewport = { width: 1280, height: 800 };

await runMain(screenshots);

/** Builds the sample and takes a picture of one page of every kind, light and dark, into docs/screenshots; names after it choose kinds. */
async function screenshots(kinds: string[], host: Host): Promise<number> {
  const chosen = shots.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const audiences = (['public', 'internal'] as const).filter((audience) => chosen.some((shot) => shot.audience === audience));
  return withSampleSites(host, audiences, async (folderOf) => {
    if (kinds.length === 0) rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const browser = await launchBrowser(host.env);
    try {
      for (const audience of audiences) {
        const site = await serveFolder(folderOf(audience), { port: 0 });
        for (const shot of chosen.filter((shot) => shot.audience === audience)) await take(shot, browser, site.address);
        await site.close();
      }
    } finally {
      await browser.close();
    }
    host.out(`  ${chosen.length * themes.length} pictures in ${path.relative(projectRoot, pictures)}\n`);
    return 0;
  });
}

async function take({ kind, route, waitFor }: Shot, browser: Browser, address: string): Promise<void> {
  for (const theme of themes) {
    const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce', locale: 'en', timezoneId: 'UTC' });
    // Pages for staff show what time it is elsewhere.
    await page.clock.setFixedTime('2026-11-16T14:00:00Z');
    const answer = await page.goto(new URL(route.slice(1), address).href, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`${route} answers with ${answer?.status() ?? 'nothing'}; is it still in the sample?`);
    if (waitFor !== undefined) await page.locator(waitFor).first().waitFor();
    const screenshot = await page.screenshot({ type: 'png', animations: 'disabled', caret: 'hide' });
    writeFileSync(path.join(projectRoot, pictureOf(kind, theme)), await sharp(screenshot).webp({ quality: 70, effort: 6 }).toBuffer());
    await page.close();
  }
}
