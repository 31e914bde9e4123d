import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { expect } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import { writeOfflineWorker } from '../../scripts/build/offline.ts';
import { projectRoot } from '../../scripts/host.ts';
import { findIssues, type StaffIndex } from '../../site/client/staff/match.ts';
import { objectionsTo } from './axe.ts';
import { arrive, openTab, type Served } from './browser.ts';
import type { BuiltSite } from './sites.ts';

/** The internal edition as support staff have it while a customer waits. */
export interface Desk {
  browser: Browser;
  origin: string;
  site: BuiltSite;
}

const article = '/partners/brindlevault/vault/internal/support/';
const moment = new Date('2026-11-16T13:42:00Z');

async function look({ browser, origin, site }: Desk, route: string, options: BrowserContextOptions, seen: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, trouble } = await openTab(browser, origin, { viewport: { width: 1280, height: 800 }, ...options });
  if (options.javaScriptEnabled !== false) await page.clock.install({ time: moment });
  await page.goto(origin + site.base + route.slice(1));
  await seen(page);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
}

/** Without scrolling and without a script: whom to call, who handles what, how soon, and what is known; on a phone, all but the last two. */
export async function expectFirstScreen(desk: Desk): Promise<void> {
  const promise = 'Works without a connection after the first visit.';
  await look(desk, '/', {}, async (page) => page.getByText(promise).waitFor());
  await look(desk, '/', { javaScriptEnabled: false }, async (page) => expect(await page.getByText(promise).isVisible(), 'nothing is kept without a script').toBe(false));
  for (const route of [article, '/partners/brindlevault/vault/']) {
    for (const [width, height] of [[1280, 800], [390, 844]] as const) {
      await look(desk, route, { viewport: { width, height }, javaScriptEnabled: false }, async (page) => {
        const sheet = page.locator('[data-escalation]');
        const wanted = ['+1 303 555 0117', 'Brindlevault duty engineers', 'America/Denver', 'duty@brindlevault.example', 'Around the clock, every day', 'English and German', 'Brindlevault takes every ticket about agents', ...(width > 1000 ? ['We take tickets about the server', 'A failed restore is answered within 15 minutes.', 'If nobody answers within five minutes', 'No backup of any server'] : [])];
        for (const text of wanted) {
          const box = await sheet.getByText(text).first().boundingBox();
          expect(box!.y + box!.height, `${text} on ${route} at ${width}`).toBeLessThanOrEqual(height);
        }
        expect(await sheet.locator('table tr').filter({ hasText: '15 minutes' }).count()).toBe(1);
        expect(await sheet.getByRole('button').count(), 'what only a script does is not shown').toBe(0);
        await sheet.getByText('Contact block for a ticket').click();
        expect(await sheet.locator('pre').innerText()).toContain('INTERNAL. Not for the customer.');
      });
    }
  }
}

/** The clock of the partner goes on with the browser's own, and says whether the stated hours cover it. */
export async function expectClock(desk: Desk): Promise<void> {
  await look(desk, article, {}, async (page) => {
    await page.locator('[data-zone] time').waitFor();
    expect(await page.locator('[data-zone]').innerText()).toMatch(/06:42 on Monday\s+America\/Denver\s+within stated hours/);
    await page.clock.runFor('01:00');
    expect(await page.locator('[data-zone]').innerText()).toContain('06:43 on Monday');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-zone]').innerText(), 'on paper the clock stands still').toBe('America/Denver');
  });
  await look(desk, '/partners/hearthkeyn/', { timezoneId: 'Asia/Tokyo', locale: 'ja-JP' }, async (page) => {
    await page.locator('[data-zone] time').waitFor();
    expect(await page.locator('[data-zone]').innerText()).toMatch(/05:42 on Monday\s+America\/Vancouver\s+outside stated hours/);
    await page.clock.runFor('18:00');
    expect(await page.locator('[data-zone]').innerText()).toMatch(/06:00 on Monday\s+America\/Vancouver\s+within stated hours/);
  });
}

/** The contact block is on the clipboard as plain text, and shown and selected where it cannot be. */
export async function expectTicket(desk: Desk): Promise<void> {
  await look(desk, article, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.getByRole('button', { name: 'Copy contact block' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe('INTERNAL. Not for the customer.');
    for (const line of [
      'Product: Brindlevault Vault Server by Brindlevault',
      'Status: Member, Platinum. Certified 19 April 2024',
      'Call: +1 303 555 0117 (Brindlevault duty engineers)',
      'Email: duty@brindlevault.example',
      'Hours: Around the clock, every day; America/Denver',
      'Languages: English and German',
      'If nobody answers: If nobody answers within five minutes, hang up and call again: the second call in a row rings at the other site.',
      'Agreed answers: 15 minutes: A failed restore is answered within 15 minutes.',
      `Page: https://kb.example.com${desk.site.base}${article.slice(1)}`,
      'As of 16 November 2026',
    ]) expect(lines).toContain(line);
  });
  await look(desk, article, {}, async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy contact block' }).click();
    await page.locator('.said', { hasText: 'copy it with the keyboard' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Call: +1 303 555 0117');
  });
}

/** Every section and known issue has a link to itself: seen when the pointer or the focus is there, and copied. */
export async function expectAnchors(desk: Desk): Promise<void> {
  await look(desk, article, { permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' }, async (page) => {
    const link = page.locator('#drill-failed > .anchor');
    const opacity = (): Promise<string> => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await link.evaluate((element) => element.parentElement!.previousElementSibling!.querySelector<HTMLElement>('a')?.focus());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Link to “Drill failed.”');
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Enter');
    await page.locator('.said', { hasText: 'is copied' }).waitFor();
    const address = `${desk.origin}${desk.site.base}${article.slice(1)}#drill-failed`;
    expect([page.url(), await page.evaluate(() => navigator.clipboard.readText())]).toEqual([address, address]);
    const missing = await page.locator('.prose :is(h2, h3)').evaluateAll((headings) => headings.filter((heading) => heading.querySelector(':scope > .anchor')?.getAttribute('href') !== `#${heading.id}`).length);
    expect(missing).toBe(0);
    await page.goto(page.url().split('#')[0]!);
    await page.locator('[data-escalation]').getByRole('link', { name: 'Drill failed' }).click();
    await arrive(page, 'hash', '#drill-failed');
    expect((await page.locator('#drill-failed').boundingBox())!.y).toBeLessThan(800);
  });
}

/** From what staff read to what customers read and back, within the internal edition; and what changed since the last certification. */
export async function expectTwinsAndChanges(desk: Desk): Promise<void> {
  await look(desk, article, {}, async (page) => {
    expect(await page.locator('[data-changes]').innerText()).toMatch(/Nothing has changed since 16 November 2026: all \d+ files that were stamped are as they were\./);
    await page.locator('.twins a').first().click();
    await arrive(page, 'pathname', `${desk.site.base}partners/brindlevault/vault/deploy/`);
    const line = page.locator('[data-staff-line]');
    expect(await line.getByRole('link', { name: '+1 303 555 0117' }).getAttribute('href')).toBe('tel:+13035550117');
    await line.getByRole('link', { name: 'Support Brindlevault Vault Server' }).click();
    await arrive(page, 'pathname', `${desk.site.base}${article.slice(1)}`);
  });
  await look(desk, '/partners/pagethicket/cms/', {}, async (page) => {
    const changes = page.locator('[data-changes]');
    expect(await changes.innerText()).toMatch(/One file has changed since 28 March 2025:\s+internal\/support\.md changed[^]*Known limits/);
    await changes.getByRole('link', { name: 'Known limits' }).click();
    await page.waitForURL('**/internal/support/#known-limits');
  });
}

/** The edition begins with a search that takes what staff have: a name, or a line of a log. */
export async function expectStaffSearch(desk: Desk): Promise<void> {
  await look(desk, '/', { reducedMotion: 'reduce' }, async (page) => {
    const field = page.getByRole('searchbox');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.call-list tbody tr').count()).toBe(desk.site.edition.partners.length);
    await page.keyboard.type('brindle');
    const direct = page.locator('.direct > li');
    await direct.first().waitFor();
    expect(await direct.first().innerText()).toMatch(/^Brindlevault\s+Whom to call · Member, Platinum · Around the clock[^]*\+1 303 555 0117 Brindlevault duty engineers[^]*06:42 on Monday/);
    expect(await page.locator('.call-list').isVisible()).toBe(false);

    await field.fill('Nov 16 22:00:01 vault bvaultd[812]: ERROR "catalogue is older than mine" (seq=4411)');
    const issue = direct.filter({ hasText: 'The vault was set back by a snapshot' });
    await issue.waitFor();
    expect(await issue.innerText()).toMatch(/Known issue · Brindlevault Vault Server · Support Brindlevault Vault Server\s+catalogue is older than mine[^]*\+1 303 555 0117/);
    expect(await direct.count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objectionsTo(page)).toEqual([]);
    }
    await issue.getByRole('link').first().click();
    await page.waitForURL('**/internal/support/#the-vault-was-set-back-by-a-snapshot');
    expect((await page.locator(':target').boundingBox())!.y).toBeLessThan(800);
    await page.goBack();
    await issue.waitFor();

    // A page that is found leads to its sections too.
    await field.fill('bvault-sweep.timer');
    const sections = page.locator('[data-search-results] .sections a', { hasText: 'In production' });
    await sections.first().waitFor();
    expect(await sections.first().getAttribute('href')).toContain('/internal/support/#in-production');
  });
  await look(desk, article, {}, async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog input[type="search"]').fill('exit code 53');
    await page.locator('dialog .direct a', { hasText: 'Code 53' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Code 53');
  });
}

/** Every message that an article gives in its troubleshooting is found in the midst of a line of a log, and leads to where it is told. */
export function expectEveryError({ folder, base }: BuiltSite): void {
  const index = JSON.parse(readFileSync(path.join(folder, 'search/staff.json'), 'utf8')) as StaffIndex;
  expect(index.issues.length).toBeGreaterThan(100);
  const missed = index.issues.flatMap((issue) => issue.errors.filter((error) => error.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length > 1).flatMap((error) => {
    const found = findIssues(`<27>Nov 16 22:00:01 host-7 app[812]: ERROR: "${error.replaceAll('…', '42 seconds').toUpperCase()}" (0x80070005); retry=3`, index);
    return found.some((one) => one.issue.errors.includes(error)) ? [] : [`${issue.of}: ${error}`];
  }));
  expect(missed).toEqual([]);
  const broken = index.issues.filter(({ address }) => {
    const [route = '', anchor = ''] = address.slice(base.length).split('#');
    return !readFileSync(path.join(folder, route, 'index.html'), 'utf8').includes(`id="${decodeURIComponent(anchor)}"`);
  });
  expect(broken).toEqual([]);
}

/** The public edition has no worker, no script that would start one, no sheet for it, and none of the words or data of this. */
export function expectNothingInPublic({ folder }: BuiltSite): void {
  const files = listFiles(folder);
  expect(files.filter((file) => /(?:^|\/)sw\.js$|staff\.json$|\/(?:staff|staff-home|call-sheet|direct)\.[^/]*$/.test(file))).toEqual([]);
  const words = ['serviceWorker', 'data-zone', 'data-ticket', 'data-staff-line', 'data-changes', 'search/staff', 'Known issue', 'class="anchor"'];
  expect(files.filter((file) => /\.(?:html|js|json)$/.test(file)).flatMap((file) => words.filter((word) => readFileSync(path.join(folder, file), 'utf8').includes(word)).map((word) => `${file}: ${word}`))).toEqual([]);
}

/** What the server of an internal edition does. */
type Door = 'open' | 'unauthorised' | 'redirects' | 'form' | 'gone';

/** Serves a folder as a server behind a log-in does, whatever it is told to do. */
async function serveBehindDoor(folder: string, base: string): Promise<Served & { door: Door }> {
  // As deploy/nginx has it: the browser's own store keeps nothing.
  const files = sirv(folder, { dev: true, setHeaders: (response) => void response.setHeader('cache-control', 'private, no-store') });
  const served = { door: 'open' as Door, origin: '', close: async () => undefined as void };
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    if (served.door === 'gone') return void request.socket.destroy();
    if (served.door === 'unauthorised') return void response.writeHead(401).end('Log in first.');
    if (served.door === 'redirects' && request.url !== '/login') return void response.writeHead(302, { location: '/login' }).end();
    if (served.door !== 'open') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log in</title>');
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  served.close = () => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  return served;
}

/** After one visit all is there without a connection; what is gone from the edition is gone from the device; whoever is shut out keeps nothing. */
export async function expectOffline({ browser, site }: Desk): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  cpSync(site.folder, root, { recursive: true });
  const served = await serveBehindDoor(root, site.base);
  const { page, context } = await openTab(browser, served.origin);
  const go = async (route: string): Promise<void> => void (await page.goto(served.origin + site.base + route.slice(1)));
  const expectNothingAt = async (route: string): Promise<void> => {
    await expect(go(route)).rejects.toThrow('net::');
    await page.waitForURL('chrome-error://**');
  };
  const kept = (): Promise<string[]> => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
  // A browser looks for a new worker after each visit, but counts as one look what it began without a connection and at the visit after.
  const lookForWorker = (): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  const untilKept = async (part: string, there: boolean): Promise<void> => void (await expect.poll(async () => {
    await lookForWorker();
    return (await kept()).some((url) => url.includes(part));
  }, { interval: 200 }).toBe(there));

  await go('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  served.door = 'gone';
  await go(article);
  expect(await page.locator('.dial').first().innerText()).toBe('+1 303 555 0117');
  await page.getByText('Offline. What you see is as of 16 November 2026.').waitFor();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('searchbox').fill('catalogue is older than mine');
  await page.locator('.direct a', { hasText: 'The vault was set back' }).waitFor();
  await page.locator('[data-search-results] a').first().waitFor();
  expect((await kept()).filter((url) => /_redirects|\/index\.md|404\.html/.test(url))).toEqual([]);

  // A new build: one article less.
  const removed = 'partners/tallowledger/books/internal/support/';
  expect((await kept()).some((url) => url.includes(removed))).toBe(true);
  rmSync(path.join(root, removed), { recursive: true });
  writeOfflineWorker({ root: projectRoot, out: root });
  served.door = 'open';
  await go('/directory/');
  expect(await page.locator('[data-offline]').isVisible()).toBe(false);
  await untilKept(removed, false);
  served.door = 'gone';
  await expectNothingAt(`/${removed}`);

  // A form to log in passes for no page; being shut out takes everything away.
  for (const [door, leaves] of [['form', true], ['redirects', false], ['unauthorised', false]] as const) {
    served.door = 'open';
    await go('/directory/');
    await untilKept(article, true);
    served.door = door;
    await go(article);
    if (!leaves) await expect.poll(kept).toEqual([]);
    served.door = 'gone';
    if (leaves) await go(article);
    else await expectNothingAt(article);
    if (leaves) expect(await page.title()).toContain('Support Brindlevault Vault Server');
  }
  await context.close();
  await served.close();
  rmSync(root, { recursive: true });
}
