import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import type { BuiltSite } from './sites.ts';

interface OnSite {
  page: Page;
  go(route: string): Promise<void>;
  site: BuiltSite;
}

/** Every board, and a page that lists what has one value. */
export const boardRoutes = ['/boards/', '/boards/readiness/', '/boards/clocks/', '/boards/calendar/', '/boards/stale/', '/boards/waivers/', '/boards/coverage/', '/boards/history/', '/boards/readiness/whom/integrator/'];

function reportOf({ folder }: BuiltSite): ReadinessReport {
  return JSON.parse(readFileSync(path.join(folder, 'boards/readiness.json'), 'utf8')) as ReadinessReport;
}

const verdictNames = { pass: 'Pass', fail: 'Fail', pending: 'Pending', waived: 'Waived', 'not-applicable': 'Not applicable', 'not-run': 'Not run', 'not-yet-defined': 'Not yet defined' };

/** The pages show what the report says, which stands beside them as the command prints it. */
export async function expectOneTruth({ page, go, site }: OnSite): Promise<void> {
  const report = reportOf(site);
  const home = site.base.slice(0, -1);
  await go('/boards/readiness/');
  const shown = await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => ({ name: row.querySelector('th a')!.textContent, verdicts: [...row.querySelectorAll('td a')].map((mark) => [mark.getAttribute('href'), mark.ariaLabel]) })));
  expect(shown).toEqual(report.solutions.map(({ partner, solution, solutionName, requirements }) => ({
    name: solutionName,
    verdicts: expect.arrayContaining(requirements.map(({ id, verdict, blocking }) => [`${home}/partners/${partner}/${solution}/#on.${id.toLowerCase()}`, `${verdictNames[verdict]}${blocking ? '. Blocks the next step' : ''}`])) as unknown,
  })));
  expect(shown.map(({ verdicts }) => verdicts.length)).toEqual(report.solutions.map(({ requirements }) => requirements.length));
  const ids = await page.locator('.ids th').allTextContents();
  // Hundreds of rows must stay a page that opens at once: docs/boards.md has what was measured.
  const html = readFileSync(path.join(site.folder, 'boards/readiness/index.html'));
  expect(html.length / report.solutions.length).toBeLessThan(7_500);
  expect(gzipSync(html).length / report.solutions.length).toBeLessThan(1_000);
  expect(ids.slice(2).toSorted()).toEqual(site.edition.program.requirements.map(({ id }) => id).toSorted());

  await go('/boards/calendar/');
  expect(await attributes(page.locator('[data-due]'), 'data-due')).toEqual(report.due!.dates.map(({ id }) => id));
  const events = readFileSync(path.join(site.folder, 'boards/due.ics'), 'utf8').match(/^BEGIN:VEVENT/gm);
  expect(events).toHaveLength(report.due!.dates.length);
  await go('/boards/clocks/');
  const clocks = report.solutions.filter(({ deadline, certified }) => deadline?.of === 'candidacy' && !certified);
  expect((await attributes(page.locator('[data-clock]'), 'data-clock')).toSorted()).toEqual(clocks.map(({ partner, solution }) => `${partner}/${solution}`).toSorted());
  expect(await page.locator('main').innerText()).toMatch(/Ran out[^]*34 days over[^]*126 of 92 days used[^]*Running[^]*21 days left[^]*70 of 91 days used/);
  await go('/boards/stale/');
  const open = report.solutions.filter(isOpen);
  const stale = open.flatMap(({ requirements }) => requirements.flatMap(({ attested }) => attested?.stale ?? []));
  expect(stale.length).toBeGreaterThan(0);
  expect(await page.locator('.blocks > li').count()).toBe(stale.length);
  await go('/boards/waivers/');
  expect(await page.locator('[data-waiver]').count()).toBe(report.waivers!.length);
  expect(await page.locator('h2').allTextContents()).toEqual(['Expired 1', 'Lets nothing pass 1', 'Nobody needs it 1', 'Expires soon 1', 'In force 1', 'Not on the base branch yet 1']);
  await go('/boards/coverage/');
  expect(await page.locator('tr[data-category]').count()).toBe(site.edition.program.categories.length);
  expect(await page.locator('tr[data-category="identity-access"]').innerText()).toMatch(/0 \/ 1\s+1\s+0\s+[^]*None is certified[^]*Hearthkeyn Sign-on no Internal article[^]*DOC-2/);
  expect(await page.locator('tr[data-category="compliance"]').innerText()).toContain('No solution in the program');
  await go('/boards/history/');
  expect(await attributes(page.locator('[data-changed]'), 'data-changed')).toEqual(report.history!.changes.map(({ partner, solution }) => `${partner}/${solution}`));
  expect(await page.locator('main').innerText()).toMatch(/16 November 2026\s+not committed yet[^]*12 November 2026\s+commit 4e89ab7af1[^]*Became ready[^]*CER-7[^]*14 October 2026\s+by the passing of time[^]*Not ready any more[^]*1 October 2026[^]*quaymarrow\/old-gate\s+Removed[^]*Only the last 49 commits/);

  // The figures of the overview lead to the boards that they are of.
  await go('/boards/');
  const tiles = await page.locator('.tiles a').evaluateAll((links) => links.map((link) => [new URL((link as HTMLAnchorElement).href).pathname, link.querySelector('b')!.textContent] as const));
  expect(tiles.slice(0, 2)).toEqual([[`${home}/boards/readiness/`, String(open.filter(({ ready }) => ready).length)], [`${home}/boards/readiness/`, String(open.flatMap(({ requirements }) => requirements).filter(({ blocking }) => blocking).length)]]);
  expect(tiles.at(-1)).toEqual([`${home}/boards/history/`, '16 November 2026']);
}

/** From a mark to what it rests on, and from there to the section of the article. */
export async function expectEvidence({ page, go, site }: OnSite): Promise<void> {
  await go('/boards/readiness/');
  await page.locator('[data-row] a[href$="/partners/anvilhythe/runner/#on.cer-7"]').click();
  await page.waitForURL('**/partners/anvilhythe/runner/#on.cer-7');
  const row = page.locator('[id="on.cer-7"]');
  expect(await row.innerText()).toMatch(/^\w+\s+CER-7[^]*certification\.md:\d+[^]*public\/install\.md:\d+/);
  expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await row.getByRole('link', { name: /^File\s*: .*public\/install\.md:40$/ }).getAttribute('href')).toBe('https://git.example.com/kb/blob/main/content/partners/anvilhythe/runner/public/install.md#L40');
  const steps = row.locator('.place a[href$="#steps"]').first();
  const to = new URL((await steps.getAttribute('href'))!, 'http://site').pathname;
  expect(to).toBe(`${site.base}partners/anvilhythe/runner/install/`);
  await steps.click();
  await page.waitForFunction(() => Math.abs(document.querySelector('#steps:target')?.getBoundingClientRect().top ?? 9999) < 400);
}

/** The board narrows in place; its address brings the same rows back. */
export async function expectNarrowing({ page, go, site }: OnSite): Promise<void> {
  const { solutions } = reportOf(site);
  await go('/boards/readiness/');
  const rows = page.locator('[data-row]:visible');
  const status = page.locator('[data-shown]');
  expect(await rows.count()).toBe(solutions.length);
  await page.locator('.facets summary').click();
  await facet(page, 'whom', 'partner').click();
  const waiting = solutions.filter(({ requirements }) => requirements.some(({ blocking, owner }) => blocking && owner === 'partner'));
  await page.waitForURL('**/boards/readiness/?whom=partner');
  expect(await rows.count()).toBe(waiting.length);
  expect(await status.textContent()).toBe(`${waiting.length} of ${solutions.length} solutions: Partner.`);
  await facet(page, 'status', 'candidate').click();
  const both = waiting.filter((solution) => solution.status === 'candidate');
  expect(await rows.locator('th a').allTextContents()).toEqual(both.map(({ solutionName }) => solutionName));
  await page.reload();
  expect(await rows.count()).toBe(both.length);
  await page.goBack();
  expect(await rows.count()).toBe(waiting.length);
  await go('/boards/readiness/?status=declined&whom=integrator');
  expect(await rows.count()).toBe(0);
  expect(await status.textContent()).toBe('No solution fits all of this: Declined, Integrator.');
  await page.getByRole('link', { name: 'Show all solutions' }).click();
  expect(await rows.count()).toBe(solutions.length);
  // On a page about one value the others combine with it on the board.
  await go('/boards/readiness/tier/gold/');
  await page.locator('.facets summary').click();
  await facet(page, 'whom', 'partner').click();
  await page.waitForURL('**/boards/readiness/?tier=gold&whom=partner');
}

/** One stop of the Tab key leads into the marks, arrow keys from mark to mark; what is pointed at is named below. */
export async function expectKeys({ page, go, site }: OnSite): Promise<void> {
  const [first, second] = reportOf(site).solutions;
  await go('/boards/readiness/');
  const marks = page.locator('tbody .verdict');
  expect(await page.locator('tbody .verdict[tabindex="0"]').count()).toBe(1);
  await marks.first().focus();
  const readout = page.locator('[data-readout]');
  expect(await readout.textContent()).toBe(`${first!.solutionName} · APP-1 Value to clients · Pass`);
  await page.keyboard.press('ArrowRight');
  expect(await readout.textContent()).toContain('· APP-2 ');
  await page.keyboard.press('ArrowDown');
  expect(await readout.textContent()).toContain(`${second!.solutionName} · APP-2 `);
  await page.keyboard.press('End');
  expect(await readout.textContent()).toContain('· REN-1 ');
  // What has the focus is not hidden under names and ids that stay in sight, once the browser has scrolled to it.
  await page.waitForFunction(() => {
    const mark = document.activeElement!.getBoundingClientRect();
    return document.activeElement!.contains(document.elementFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2));
  });
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${second!.solution}/#on.app-1`);
}

/** Without JavaScript every value has a page that lists its solutions, and every mark is a link. */
export async function expectPlainBoards({ page, go, site }: OnSite): Promise<void> {
  await go('/boards/readiness/');
  expect(await page.locator('.keys').isVisible()).toBe(false);
  const values = await page.locator('[data-facet] li:has(.count)').evaluateAll((items) => items.map((item) => ({ route: new URL(item.querySelector('a')!.href).pathname, count: Number(item.querySelector('.count')!.textContent) })));
  expect(values.length).toBeGreaterThan(25);
  const missing = values.filter(({ route }) => !existsSync(path.join(site.folder, route.slice(site.base.length), 'index.html')));
  expect(missing).toEqual([]);
  for (const { route, count } of [values[0]!, values.at(-1)!]) {
    await go(`/${route.slice(site.base.length)}`);
    expect(await page.locator('[data-card]:visible').count(), route).toBe(count);
  }
}

/** On a phone the board is a list of what stands in the way; on a wall it stays in one piece; on paper it loses nothing. */
export async function expectBoardSizes({ page, go, site }: OnSite): Promise<void> {
  const { solutions } = reportOf(site);
  for (const width of [320, 3840]) {
    await page.setViewportSize({ width, height: 1200 });
    for (const route of boardRoutes) {
      await go(route);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${route} at ${width}`).toBeLessThanOrEqual(width);
      // A word of theirs for a part of a page may be a word of all pages, too.
      expect(await page.locator('header.site').evaluate((header) => [...header.querySelectorAll('a, button, form')].every((part) => part.getBoundingClientRect().bottom <= header.getBoundingClientRect().bottom)), `header of ${route} at ${width}`).toBe(true);
    }
  }
  await go('/boards/readiness/');
  const board = page.locator('[data-board]');
  expect(await board.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.setViewportSize({ width: 320, height: 1200 });
  expect(await board.isVisible()).toBe(false);
  expect(await page.locator('[data-card]:visible').count()).toBe(solutions.length);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.locator('[data-card]:visible').count()).toBe(0);
  // Ids and names stay in sight, whichever way it scrolls.
  await page.setViewportSize({ width: 1280, height: 500 });
  await board.evaluate((element) => element.scrollTo(400, 400));
  const [box, id, name] = [await board.boundingBox(), await page.locator('.ids th').first().boundingBox(), await page.locator('[data-row] th').last().boundingBox()];
  expect(Math.round(id!.y - box!.y)).toBeLessThan(3);
  expect(Math.round(name!.x - box!.x)).toBeLessThan(3);
  // Where the system chooses the colours, it shows borders that are transparent.
  await page.emulateMedia({ forcedColors: 'active' });
  const tabs = await page.locator('.tabs a').evaluateAll((all) => all.map((tab) => ({ isHere: tab.ariaCurrent !== null, isMarked: getComputedStyle(tab).borderBlockEndColor !== getComputedStyle(document.documentElement).backgroundColor })));
  expect(tabs.filter(({ isHere, isMarked }) => isHere !== isMarked)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await board.evaluate((element) => getComputedStyle(element).overflow)).toBe('visible');
  expect(await page.locator('.tabs').isVisible()).toBe(false);
}

/** The public edition knows nothing of boards: no page, no file, no address, no style sheet and no script of theirs. */
export function expectNoBoards(site: BuiltSite, internal: BuiltSite): void {
  const files = listFiles(site.folder);
  expect(files.filter((file) => /(?:^|\/)boards\/|readiness\.json|\.ics$/.test(file))).toEqual([]);
  const marks = ['/boards/', 'data-board', 'data-row', 'data-readout', 'data-clock', 'data-due', 'data-waiver', 'id="on.', 'class="place"', '.tiles'];
  const told = (folder: string, list: readonly string[]): string[] => list.filter((file) => /\.(?:html|css|js|json|xml|txt|md)$/.test(file)).flatMap((file) => marks.filter((mark) => readFileSync(path.join(folder, file), 'utf8').includes(mark)).map((mark) => `${file}: ${mark}`));
  expect(told(site.folder, files)).toEqual([]);
  const inside = new Set(told(internal.folder, listFiles(internal.folder)).map((line) => line.split(': ')[1]));
  expect(marks.filter((mark) => !inside.has(mark))).toEqual([]);
}

/** Something is ahead of it, or to be kept up. */
function isOpen({ status, next, certified }: ReadinessReport['solutions'][number]): boolean {
  return !['declined', 'withdrawn', 'lapsed'].includes(status ?? '') && (next !== undefined || certified);
}

function facet(page: Page, id: string, value: string): Locator {
  return page.locator(`[data-facet="${id}"] [data-value="${value}"]`);
}

async function attributes(list: Locator, name: string): Promise<(string | null)[]> {
  return list.evaluateAll((elements, attribute) => elements.map((element) => element.getAttribute(attribute)), name);
}
