import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { objectionsTo } from '../site/axe.ts';
import { launchBrowser, openTab, serveSite } from '../site/browser.ts';
import { filesBelow } from '../stage/content.ts';

/** Files by which the public edition tells programs and other sites what there is. */
const announcing = ['sitemap-index.xml', 'sitemap-0.xml', 'rss.xml', 'atom.xml', 'llms.txt', 'llms-full.txt', 'api/v1/directory.json', '.well-known/security.txt', 'cards/site.png', '_headers'];

/** Expects a preview beside the public edition to say on every page what it is, and to claim and announce nothing. */
export function expectPreview(dist: string, partner: string, notice: string): void {
  const [early, published] = [filesBelow(path.join(dist, 'preview')), filesBelow(path.join(dist, 'public'))];
  for (const [name, bytes] of [...early].filter(([file]) => file.endsWith('.html'))) {
    const page = bytes.toString();
    for (const part of ['data-audience="preview"', '<meta name="robots" content="noindex, nofollow, noarchive">', notice]) expect(page, name).toContain(part);
    expect(page, name).not.toMatch(/<link [^>]*href="https?:|property="og:|twitter:card|application\/(?:ld\+json|rss\+xml|atom\+xml)/);
  }
  const moved = [...published].filter(([name, bytes]) => name.endsWith('.html') && bytes.includes('http-equiv="refresh"'));
  expect(moved.length).toBeGreaterThan(0);
  for (const [name, bytes] of moved) expect(bytes.toString(), name).toContain('<link rel="canonical" href="https://');
  expect(early.get('robots.txt')?.toString()).toBe('User-agent: *\nDisallow: /\n');
  expect(announcing.filter((name) => early.has(name))).toEqual([]);
  expect(announcing.filter((name) => !published.has(name)), 'each is a file of the public edition').toEqual([]);

  const own = [...early.keys()].filter((name) => name.startsWith(`partners/${partner}/`));
  expect(own.filter((name) => !/(?:^|\/)index\.(?:html|md)$/.test(name)), 'no badge and no record').toEqual([]);
  expect(own.length).toBeGreaterThan(3);
  const textOf = (name: string): string => early.get(name)!.toString();
  for (const name of own.filter((file) => file.endsWith('.md'))) {
    expect(textOf(name).startsWith(`> Preview: ${notice}\n\n# `), name).toBe(true);
    expect(textOf(name.replace(/md$/, 'html')), name).toContain(`<link rel="alternate" type="text/markdown" href="/${name}">`);
  }
  for (const name of own.filter((file) => file.endsWith('.html'))) expect(/<main[^]*<\/main>/.exec(textOf(name))?.[0], name).not.toMatch(/data-stamp|Certified \d|(?:Silver|Gold|Platinum) member/);
  // All else is there as it will be.
  const pages = (files: Map<string, Buffer>): string[] => [...files.keys()].filter((name) => name.endsWith('.html') && !name.startsWith(`partners/${partner}/`));
  expect(pages(early)).toEqual(expect.arrayContaining(pages(published)));
  expect(existsSync(path.join(dist, 'public/partners', partner))).toBe(false);
  expect([...published].filter(([name, bytes]) => name.endsWith('.html') && bytes.includes('data-early'))).toEqual([]);
  expect(readFileSync(path.join(dist, 'separation.json'), 'utf8')).toContain('"folder": "public"');
}

/** Expects pages of a preview to show what they are at the top of a small and of a large screen, with nothing that axe objects to. */
export async function expectPreviewPages(folder: string, routes: readonly string[]): Promise<void> {
  const [browser, { origin, close }] = [await launchBrowser(), await serveSite(folder)];
  try {
    const { page, trouble } = await openTab(browser, origin);
    for (const route of routes) {
      for (const [colorScheme, width] of [['light', 1280], ['dark', 320]] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${origin}/${route}`);
        expect((await page.getByRole('note', { name: 'Preview' }).boundingBox())?.y, route).toBe(0);
        expect(await page.locator('[data-early]').isVisible(), route).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBe(width);
        expect(await objectionsTo(page), `${route} ${colorScheme}`).toEqual([]);
      }
    }
    // The way to what it shows stands on every page.
    await page.goto(`${origin}/`);
    await page.getByRole('note', { name: 'Preview' }).getByRole('link').click();
    expect(await page.locator('h1').textContent()).toBe('Quaymarrow Filegate');
    expect(trouble).toEqual({ console: [], requests: [] });
  } finally {
    await browser.close();
    await close();
  }
}
