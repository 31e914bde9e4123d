import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { objectionsTo } from './axe.ts';
import { arrive, openTab } from './browser.ts';
import type { BuiltSite } from './sites.ts';

/** Reading comfort, as a reader has it: each function opens a guide of a built site and does what readers do. */
export interface Reader {
  browser: Browser;
  origin: string;
  site: BuiltSite;
}

const vault = '/partners/brindlevault/vault/deploy/';

async function read({ browser, origin, site }: Reader, route: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, trouble } = await openTab(browser, origin, { viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(origin + site.base + route.slice(1));
  await look(page);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
}

/** Steps are ticked off with the keyboard, remembered over a reload and on no other page, and begun anew. */
export async function expectTicks(reader: Reader): Promise<void> {
  await read(reader, vault, {}, async (page) => {
    const boxes = page.locator('.prose').getByRole('checkbox');
    const status = page.locator('.progress [role="status"]');
    expect(await boxes.count()).toBe(12);
    expect(await status.textContent()).toContain('This device remembers it');
    const second = page.getByRole('checkbox', { name: 'Step 2 done' }).first();
    await second.focus();
    await page.keyboard.press('Space');
    await boxes.nth(8).check();
    expect(await status.textContent()).toBe('2 of 12 steps done');
    await page.reload();
    expect(await boxes.evaluateAll((all) => all.flatMap((box, index) => ((box as HTMLInputElement).checked ? [index] : [])))).toEqual([1, 8]);
    expect(await status.textContent()).toBe('2 of 12 steps done');
    expect(await boxes.nth(8).evaluate((box) => document.getElementById(box.getAttribute('aria-describedby')!)?.textContent)).toBe('Enrol the first server');
    await page.getByRole('button', { name: 'Start over' }).focus();
    await page.keyboard.press('Enter');
    expect(await boxes.evaluateAll((all) => all.some((box) => (box as HTMLInputElement).checked))).toBe(false);
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('aria-label'), ...Object.keys(localStorage)])).toEqual(['Step 1 done']);
    // Another version has other steps.
    await page.evaluate(() => localStorage.setItem(`kb-steps:${location.pathname}`, `7.0|${'1'.repeat(12)}`));
    await page.reload();
    expect(await boxes.evaluateAll((all) => all.some((box) => (box as HTMLInputElement).checked))).toBe(false);
  });
}

/** A device without storage loses the ticks with the page, and nothing else. */
export async function expectNoStorage({ browser, origin, site }: Reader): Promise<void> {
  const { page, context, trouble } = await openTab(browser, origin);
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('off', 'SecurityError'); } }));
  await page.goto(origin + site.base + vault.slice(1));
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  expect(await page.locator('.progress [role="status"]').textContent()).toBe('1 of 12 steps done');
  expect(await page.locator('.prose .quiet').count()).toBeGreaterThan(3);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
}

/** A command, and the whole article as Markdown, are copied with the keyboard alone; whoever listens is told. */
export async function expectCopies(reader: Reader): Promise<void> {
  await read(reader, vault, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const block = page.locator('.prose pre').first();
    await block.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
    await page.keyboard.press('Enter');
    await page.locator('.article > [role="status"]', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await clipboard(page)).toBe('ssh root@10.88.14.20\nbvault key show-once');
    await page.getByRole('button', { name: 'Copy as Markdown' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.twin button', { hasText: 'Copied' }).waitFor();
    expect(await clipboard(page)).toBe(readFileSync(path.join(reader.site.folder, vault, 'index.md'), 'utf8'));
  });
  await read(reader, vault, {}, async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('.prose div.over button').first().click();
    await page.locator('.said', { hasText: 'copy it with the keyboard' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('ssh root@10.88.14.20\nbvault key show-once');
  });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A picture opens at its own size with the keyboard, closes with Escape, keeps its text and gives the focus back; axe finds nothing in it. */
export async function expectZoom(reader: Reader): Promise<void> {
  await read(reader, vault, { viewport: { width: 390, height: 844 } }, async (page) => {
    const button = page.getByRole('button', { name: 'Enlarge' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Enlarged image' });
    await dialog.waitFor();
    const [shown, large] = [page.locator('.prose img').first(), dialog.locator('img')];
    expect(await large.getAttribute('alt')).toBe(await shown.getAttribute('alt'));
    expect((await large.boundingBox())!.width).toBeGreaterThan((await shown.boundingBox())!.width * 1.5);
    expect(await objectionsTo(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await shown.click();
    await dialog.waitFor();
    await page.mouse.click(5, 5);
    await dialog.waitFor({ state: 'hidden' });
  });
}

/** The contents say where the reader is, down to the last section. */
export async function expectContents(reader: Reader): Promise<void> {
  await read(reader, vault, { reducedMotion: 'reduce' }, async (page) => {
    const current = (name: string): Promise<void> => page.locator('[data-contents] a[aria-current="location"]', { hasText: new RegExp(`^${name}$`) }).waitFor();
    await current('Overview');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    await page.locator('#troubleshooting').evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + 150));
    await current('Troubleshooting');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Enrol the first server' }).click();
    await current('Enrol the first server');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await current('Support');
    expect(await page.locator('[data-contents] [aria-current]').count()).toBe(1);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

/** Contents, text and contacts stand side by side where there is room, one below the other where there is none. */
export async function expectLayout(reader: Reader): Promise<void> {
  const places = async (page: Page): Promise<{ x: number; y: number; width: number }[]> => Promise.all(['[data-contents]', '.prose', '.beside'].map(async (selector) => (await page.locator(selector).boundingBox())!));
  await read(reader, vault, {}, async (page) => {
    const [contents, prose, whom] = (await places(page)) as [{ x: number; y: number; width: number }, { x: number; y: number; width: number }, { x: number; y: number; width: number }];
    expect(contents.x + contents.width).toBeLessThan(prose.x);
    expect(prose.x + prose.width).toBeLessThan(whom.x);
    expect(whom.y).toBeLessThan(prose.y);
    expect(await page.locator('[data-contents]').getAttribute('open')).not.toBeNull();
  });
  await read(reader, vault, { viewport: { width: 390, height: 844 } }, async (page) => {
    const [contents, prose, whom] = await places(page);
    expect([contents!.x, prose!.x, whom!.x].every((x) => x < 30)).toBe(true);
    expect(contents!.y).toBeLessThan(prose!.y);
    expect(prose!.y).toBeLessThan(whom!.y);
    expect(await page.locator('[data-contents]').getAttribute('open')).toBeNull();
  });
}

/** A long command scrolls beside its button, so that no letter of it lies beneath. */
export async function expectCommands(reader: Reader): Promise<void> {
  await read(reader, '/articles/hard/wide/', {}, async (page) => {
    const frame = page.locator('.prose div.over').first();
    const [code, button] = [(await frame.locator('pre').boundingBox())!, (await frame.getByRole('button').boundingBox())!];
    expect(code.x + code.width).toBeLessThanOrEqual(button.x);
    expect(await frame.locator('pre').evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
  });
}

/** Without a script everything that is said is there, and nothing that only a script could do. */
export async function expectNoScript(reader: Reader): Promise<void> {
  await read(reader, vault, { javaScriptEnabled: false, reducedMotion: 'reduce' }, async (page) => {
    expect(await page.locator('.prose input, .prose button, .progress').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Copy as Markdown' }).isVisible()).toBe(false);
    const upFront = page.locator('.up-front');
    expect(await upFront.innerText()).toContain('45 minutes');
    expect(await upFront.getByRole('listitem').count(), 'read out once, in the section itself').toBe(0);
    await upFront.getByRole('link', { name: 'In detail: Before you begin' }).click();
    await arrive(page, 'hash', '#before-you-begin');
    await page.locator('[data-contents] summary').click();
    await page.locator('[data-contents] a').first().waitFor();
    for (const name of ['Whom to contact', 'Was this helpful?', 'Related articles']) expect(await page.getByRole('region', { name }).isVisible(), name).toBe(true);
    const report = new URL((await page.getByRole('link', { name: 'Report a problem' }).getAttribute('href'))!);
    expect(`${report.protocol}${report.pathname}`).toBe(`mailto:${reader.site.edition.program.vendor.email}`);
    expect(report.searchParams.get('subject')).toBe('Problem: Deploy a Vault Server and protect the first machine');
    for (const said of [`https://kb.example.com${vault}`, 'Version 8.4', 'Reviewed 16 September 2026']) expect(report.searchParams.get('body')).toContain(said);
    await page.locator('.pager').getByRole('link', { name: 'Next' }).click();
    await arrive(page, 'pathname', '/partners/brindlevault/vault/operate/');
    await page.locator('.pager').getByRole('link', { name: 'Previous' }).click();
    await arrive(page, 'pathname', vault);
    const related = await page.getByRole('region', { name: 'Related articles' }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(related.length).toBeGreaterThan(1);
    expect(related.length).toBeLessThanOrEqual(4);
    expect(related).toContain('/articles/blueprints/run-a-blueprint/');
    expect(related.filter((href) => href?.startsWith('/partners/brindlevault/vault/'))).toEqual([]);
  });
}

/** A telephone number stands on one line, on the narrowest phone too. */
export async function expectNumbers(reader: Reader): Promise<void> {
  for (const width of [320, 360, 390, 768]) {
    await read(reader, '/partners/moatwright/gatewarden/deploy/', { viewport: { width, height: 800 } }, async (page) => {
      const lines = await page.locator('main a[href^="tel:"]').evaluateAll((all) => all.map((link) => {
        const text = document.createRange();
        text.selectNodeContents(link);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines, `at ${width}`).toEqual(lines.map(() => 1));
    });
  }
}

/** On paper: the text with its numbers, a title block that says where it comes from, the addresses of links, and no buttons. */
export async function expectPaper(reader: Reader): Promise<void> {
  await read(reader, vault, {}, async (page) => {
    await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const hidden = ['header.site nav', 'header.site form', '.contents', '.progress', '.prose button', '.prose input', '.twin', '.pager', '.helpful', '.related'];
    for (const selector of hidden) expect(await page.locator(selector).evaluateAll((all) => all.filter((each) => (each as HTMLElement).offsetParent !== null || each.getClientRects().length > 0).length), selector).toBe(0);
    for (const selector of ['.facts', '.prose', '.whom']) expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
    expect(await page.locator('.article > header').evaluate((header) => getComputedStyle(header, '::after').content)).toBe(`"https://kb.example.com${vault}"`);
    expect(await page.locator('.prose .ticks').first().evaluate((list) => getComputedStyle(list).listStyleType)).toBe('decimal');
    expect(await page.locator('.prose .notes li').allTextContents()).toContain(`${reader.origin}/articles/blueprints/run-a-blueprint/#find-the-blueprint`);
    expect(await page.locator('.prose sup').count()).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.prose .notes, .prose sup').count()).toBe(0);
  });
  // A sheet of A4 between its margins; nothing on it can be scrolled to.
  await read(reader, '/articles/hard/wide/', { viewport: { width: 658, height: 990 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.article, .prose > *, .prose table, .prose pre code').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
  });
}

/** Articles that have 15 kB or more with their styles, those with the first screen of staff 20 kB; or 6 kB of scripts, compressed. */
export function tooLarge({ folder, base, routes }: BuiltSite): string[] {
  const size = (file: string): number => gzipSync(readFileSync(path.join(folder, file))).length;
  const found: string[] = [];
  for (const route of [...routes.guide, ...routes.internal, ...routes.platform]) {
    const page = `${route.slice(1)}index.html`;
    const parts = [...readFileSync(path.join(folder, page), 'utf8').matchAll(/<(?:script[^>]*\ssrc|link rel="stylesheet"[^>]*\shref)="([^"]+)"/g)].map(([, address]) => address!.slice(base.length));
    const sizeOf = (extension: string): number => parts.filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + size(file), 0);
    const [text, scripts] = [size(page) + sizeOf('.css'), sizeOf('.js')];
    expect(sizeOf('.css')).toBeGreaterThan(1_000);
    if (text >= (routes.internal.includes(route) ? 20_000 : 15_000) || scripts >= 6_000) found.push(`${page}: ${text} bytes with styles, ${scripts} of scripts`);
  }
  return found;
}
