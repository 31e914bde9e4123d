import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { misspellings, notFound } from './misspellings.ts';
import type { BuiltSite } from './sites.ts';

/** A tab on a built site. */
export interface OnSite {
  page: Page;
  site: BuiltSite;
  go(route: string): Promise<void>;
}

const focusedText = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
const shown = (page: Page): Locator => page.locator('[data-directory] .register > li:visible');
const statusOf = (page: Page): Promise<string> => page.locator('main [role="status"]').first().innerText();
const facet = (page: Page, id: string, value: string): Locator => page.locator(`[data-facet="${id}"] [data-value="${value}"]`);
const countBeside = (link: Locator): Promise<string> => link.locator('xpath=..').locator('.count').innerText();

/** Focus follows what happens on the page, not at once. */
const untilFocused = (page: Page, selector: string): Promise<unknown> => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

/** From any page to a guide with the keyboard alone, and back to where one was. */
export async function expectDialog({ page, go, site }: OnSite): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isOfSearch = (url: string): boolean => /\/pagefind\/|\/search\.|\/dialog\.|words\.json/.test(url);
  await go(site.routes.guide[0]!);
  await page.waitForLoadState('networkidle');
  expect(asked.filter(isOfSearch)).toEqual([]);

  const dialog = page.getByRole('dialog', { name: 'Search the knowledge base' });
  const field = dialog.getByRole('searchbox');
  const skip = page.locator('.skip');
  await skip.focus();
  await page.keyboard.press('/');
  await field.waitFor();
  await untilFocused(page, 'dialog input');
  expect(await field.inputValue()).toBe('');
  // A key alone can be in the way; the one with Control is never.
  const slash = dialog.getByRole('checkbox', { name: 'The key / opens the search' });
  expect(await slash.isChecked()).toBe(true);
  await slash.uncheck();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await untilFocused(page, '.skip');
  await page.reload();
  const hint = page.locator('header.site kbd');
  expect(await hint.isVisible()).toBe(false);
  expect(await page.locator('header.site input').getAttribute('aria-keyshortcuts')).toBe('Control+K');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await slash.check();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await hint.isVisible()).toBe(true);

  await page.keyboard.press('Control+k');
  await field.waitFor();
  await field.fill('firewall in front of a web server');
  const results = dialog.locator('.results a');
  await results.filter({ hasText: 'Gatewarden' }).first().waitFor();
  await dialog.getByRole('status').filter({ hasText: /pages? for “firewall in front of a web server”/ }).waitFor();
  expect(asked.some((url) => url.includes('words.json'))).toBe(false);
  await page.keyboard.press('ArrowDown');
  await untilFocused(page, 'dialog .results a');
  const first = await results.first().innerText();
  expect(await focusedText(page)).toBe(first);
  await page.keyboard.press('ArrowUp');
  await untilFocused(page, 'dialog input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gatewarden/**');
  expect(await page.locator('h1').innerText()).toBe(first);

  // A stroke is a letter where letters are typed.
  await page.keyboard.press('/');
  await field.waitFor();
  await untilFocused(page, 'dialog input');
  await page.keyboard.type('and/or');
  expect(await field.inputValue()).toBe('and/or');
  // In a field with text, Escape would take only that away.
  await field.fill('');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  // A pointer opens it too, with what was typed already; the form itself leads to the page.
  const header = page.locator('header.site').getByRole('searchbox');
  await header.focus();
  await page.keyboard.type('backup');
  expect(await dialog.count()).toBe(0);
  await header.click();
  await results.first().waitFor();
  expect(await field.inputValue()).toBe('backup');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=backup');
  await page.locator('[data-search-results] a').first().waitFor();
  await page.locator('.brand').focus();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  expect(await page.locator('dialog').count()).toBe(0);
}

/** The address of the search page holds the question and the filters, and the history goes through them. */
export async function expectSearchPage({ page, go }: OnSite): Promise<void> {
  const first = page.locator('[data-search-results] a').first();
  const query = (): [string | null, string | null] => [new URL(page.url()).searchParams.get('q'), new URL(page.url()).searchParams.get('tier')];
  // A word that only the keywords of the article have.
  await go('/search/?q=rollback');
  await page.locator('[data-search-results] a', { hasText: 'snapshot' }).first().waitFor();

  await go('/search/?q=server');
  await first.waitFor();
  const total = Number(/^\d+/.exec(await statusOf(page))?.[0]);
  const gold = facet(page, 'tier', 'gold');
  const count = Number(await countBeside(gold));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(total);
  await gold.click();
  await page.getByText(`${count} pages for “server”.`).waitFor();
  expect(query()).toEqual(['server', 'gold']);
  expect(await gold.getAttribute('aria-current')).toBe('true');
  // What the other values of the facet would give is still said.
  expect(Number(await countBeside(facet(page, 'tier', 'platinum')))).toBeGreaterThan(0);
  await page.reload();
  await page.getByText(`${count} pages for “server”.`).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('server');

  await page.getByRole('searchbox').fill('cluster');
  await page.getByText(/for “cluster”/).waitFor();
  await page.getByRole('searchbox').fill('cluster node');
  await page.getByText(/for “cluster node”/).waitFor();
  await page.goBack();
  await page.getByText(`${count} pages for “server”.`).waitFor();
  expect(query()).toEqual(['server', 'gold']);
  expect(await page.getByRole('searchbox').inputValue()).toBe('server');
  await page.goBack();
  await page.getByText(`${total} pages for “server”.`).waitFor();
  expect(query()).toEqual(['server', null]);

  await go('/search/?delivery=service&tier=silver');
  await page.getByText(/^\d+ pages\.$/).waitFor();
  expect(await page.locator('[data-search-results] a', { hasText: 'Grainlode' }).count()).toBeGreaterThan(0);
  await go('/search/?q=gatewarden&delivery=service');
  await page.getByText('No page fits all of these filters.').waitFor();
  await page.getByRole('link', { name: 'Search without filters' }).click();
  await first.waitFor();
  expect(query()).toEqual(['gatewarden', null]);

  await page.getByRole('searchbox').fill('zzqqy');
  await page.getByText(/^Nothing was found for “zzqqy”/).waitFor();
  expect(await page.locator('[data-search-found]').isVisible(), 'nothing is narrowed').toBe(false);
  await page.getByRole('searchbox').fill('gatewarden');
  await first.waitFor();
}

/** Thirty slips in titles and names, the same ones each time; and what is said of another spelling. */
export async function expectMisspellings({ page, go, site }: OnSite): Promise<void> {
  await go('/search/');
  const search = page.url();
  const all = misspellings(site.edition, 30, 2015);
  expect(all).toHaveLength(30);
  const missed = await notFound(page, all, (query) => `${search}?${new URLSearchParams({ q: query })}`);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);

  await go('/search/?q=gatewadren');
  await page.getByText('for “gatewarden”, because no page has “gatewadren”.').waitFor();
  await page.getByRole('link', { name: 'Search for “gatewadren” as it is written' }).click();
  await page.locator('main [role="status"]', { hasText: '“gatewadren”' }).filter({ hasNotText: 'gatewarden' }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('gatewadren');
  await page.goBack();
  await page.getByText('for “gatewarden”, because no page has “gatewadren”.').waitFor();
}

/** The list of words for misspelt ones has none that its own pages do not show. */
export function expectWordsOfPages({ folder, edition }: BuiltSite): void {
  const words = JSON.parse(readFileSync(path.join(folder, 'search/words.json'), 'utf8')) as string[];
  const read = (route: string): string => readFileSync(path.join(folder, route.slice(1), 'index.html'), 'utf8');
  const pages = [...edition.articles, ...edition.partners, ...edition.solutions].map(({ route }) => read(route)).join(' ') + read('/directory/');
  const written = new Set(pages.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu));
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((word) => !written.has(word))).toEqual([]);
}

/** The directory narrows in place, says so, and its address brings the same list back. */
export async function expectDirectory({ page, go }: OnSite): Promise<void> {
  await go('/directory/');
  const all = await shown(page).count();
  expect(await page.locator('.group').allInnerTexts()).toEqual(['Platinum members 1 solution', 'Gold members 2 solutions', 'Silver members 2 solutions'].map((text) => expect.stringMatching(text.replaceAll(' ', '\\s+').replace('members', '(?:Pt|Au|Ag)?\\s*members'))));
  expect(await page.locator('.placement').innerText()).toContain('Platinum members come first, then Gold, then Silver, and by name within a tier. That is what the program grants: “Preferred marketplace placement” comes with Gold and above.');
  await facet(page, 'delivery', 'blueprint').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/directory/?delivery=blueprint');
  expect(await statusOf(page)).toBe(`2 of ${all} solutions: Blueprint.`);
  expect(await shown(page).count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('blueprint');
  expect(await countBeside(facet(page, 'tier', 'gold'))).toBe('1');
  expect(await countBeside(facet(page, 'tier', 'silver'))).toBe('0');
  expect(await countBeside(facet(page, 'delivery', 'service'))).toBe('1');
  await facet(page, 'tier', 'gold').click();
  expect(await statusOf(page)).toBe(`1 of ${all} solutions: Blueprint, Gold.`);
  expect(await shown(page).locator('a').innerText()).toBe('Tessarquill Cluster');
  await page.reload();
  expect(await statusOf(page)).toBe(`1 of ${all} solutions: Blueprint, Gold.`);
  await facet(page, 'category', 'monitoring').click();
  expect(await statusOf(page)).toBe('No solution fits all of this: Monitoring, Blueprint, Gold.');
  expect(await shown(page).count()).toBe(0);
  await page.goBack();
  expect(await statusOf(page)).toBe(`1 of ${all} solutions: Blueprint, Gold.`);
  await page.goForward();
  await page.getByRole('link', { name: 'Without “Monitoring”: 1 solution' }).click();
  expect(await shown(page).count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?delivery=blueprint&tier=gold');
  await facet(page, 'delivery', '').click();
  await facet(page, 'tier', '').click();
  expect(await statusOf(page)).toBe(`${all} solutions`);
  expect(new URL(page.url()).search).toBe('');

  // What nobody offers is said as it was asked for, and leads back.
  await go('/directory/?category=teleportation');
  expect(await statusOf(page)).toBe('No solution fits all of this: teleportation.');
  await page.getByRole('link', { name: 'Show all solutions' }).click();
  expect(await shown(page).count()).toBe(all);

  // On a page about one value the others combine with it.
  await go('/directory/backup-recovery/');
  expect(await countBeside(facet(page, 'tier', 'gold'))).toBe('0');
  await facet(page, 'delivery', 'blueprint').click();
  await page.waitForURL('**/directory/?category=backup-recovery&delivery=blueprint');
  expect(await shown(page).locator('a').allInnerTexts()).toEqual(['Brindlevault Vault Server']);
}

/** Without JavaScript each value has a page of its own, with the number of what stands there. */
export async function expectPlainDirectory({ page, go, site }: OnSite): Promise<void> {
  await go('/directory/');
  expect(await facet(page, 'tier', 'gold').isVisible()).toBe(true);
  const values = await page.locator('[data-facet] li:has(.count)').evaluateAll((items) => items.map((item) => ({ route: new URL(item.querySelector('a')!.href).pathname, count: Number(item.querySelector('.count')!.textContent) })));
  expect(values.length).toBeGreaterThan(12);
  for (const { route, count } of values) {
    await go(route);
    expect(await shown(page).count(), route).toBe(count);
    expect(await page.locator('.facets [aria-current="page"]').count(), route).toBe(1);
  }
  await go('/directory/storage-migration/');
  expect(await page.locator('.neighbours li').first().innerText()).toMatch(/Backup and recovery[^]*shares Brindlevault Vault Server/);
  const guides = site.edition.articles.filter(({ kind, partner, solution }) => kind === 'public-article' && partner === 'brindlevault' && solution === 'vault').length;
  expect(await page.locator('.articles > li').count()).toBe(guides);
}
