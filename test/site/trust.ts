import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { formatDate } from '../../site/format.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { BuiltSite } from './sites.ts';

type Go = (route: string) => Promise<void>;

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ');
}

/** Expects the page of every partner, and of every solution, to say what a customer trusts it for. */
export async function expectPeople(page: Page, go: Go, { edition, folder }: BuiltSite): Promise<void> {
  for (const { route, profile, membership, solutions } of edition.partners) {
    await go(route);
    const tier = edition.program.tiers.find(({ id }) => id === membership.tier)!;
    const card = await textOf(page, '[aria-labelledby="kb-tier"]');
    for (const said of [`${tier.title} member`, tier.summary, `Member since ${formatDate(membership.memberSince!)}`]) expect(card, route).toContain(said);
    expect(await textOf(page, '[aria-labelledby="kb-contacts"]')).toMatch(/Hours Around the clock, every day Languages \w+/);
    expect(await page.locator('[aria-labelledby="kb-contacts"] a[href^="tel:"]').first().textContent()).toBe(profile.support?.phone);
    const own = edition.solutions.filter((solution) => solution.partner === route.split('/')[2]);
    expect(own.map(({ id }) => id)).toEqual(solutions);
    const guides = await page.locator('.portfolio .articles a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(guides.toSorted()).toEqual(own.flatMap(({ articles }) => articles).toSorted());
    for (const { route: at, stamp } of own) {
      const record = page.locator(`.portfolio a[href="${at}#kb-certificate"]`);
      expect(await record.count(), at).toBe(stamp ? 1 : 0);
    }
  }
  for (const { route, articles, stamp, certifiedOn } of edition.solutions) {
    await go(route);
    const certificate = page.locator('[aria-labelledby="kb-certificate"]');
    expect((await certificate.innerText()).replaceAll(/\s+/g, ' ')).toContain(`Certified ${formatDate(certifiedOn!)}`);
    if (stamp?.certified) {
      expect((await certificate.innerText()).replaceAll(/\s+/g, ' ')).toContain(`Holds until ${formatDate(stamp.certified.until)}`);
      for (const address of ['#kb-verify', `${route}stamp.json`, `/keys/${stamp.certified.key}.pem`]) expect(await certificate.locator(`a[href="${address}"]`).count(), address).toBe(1);
      expect(await page.locator('#kb-verify').count()).toBe(1);
    }
    const listed = await page.locator('main .articles > li').allInnerTexts();
    expect(listed).toHaveLength(articles.length);
    for (const text of listed) expect(text).toMatch(/\d+(?:\.5)? (?:minutes|hours) · Reviewed \d+ \w+ \d{4}/);
  }
  expect(readFileSync(path.join(folder, 'tiers/index.html'), 'utf8')).toContain('url=/program/tiers/');
}

/** Expects the checklist of the program to hold every requirement once, under its step and in the hands of who acts, and the guide's open ends to be said. */
export async function expectProgram(page: Page, go: Go, { program }: Edition): Promise<void> {
  await go('/program/apply/');
  const stages = await page.locator('.stage').evaluateAll((all) => all.map((stage) => ({
    title: stage.querySelector('h3')!.firstChild!.textContent!.trim(),
    ids: [...stage.querySelectorAll('.what .id')].map((id) => id.textContent!),
    open: [...stage.querySelectorAll('.says p')].map((said) => said.textContent!),
  })));
  const actors = ['partner', 'integrator', 'ecosystem-team'];
  const inOrder = (blocks: string): string[] => actors.flatMap((actor) => program.requirements.filter((requirement) => requirement.blocks === blocks && requirement.owner === actor).map(({ id }) => id));
  expect(stages.map(({ ids }) => ids)).toEqual(['applicant->candidate', 'candidate->member', 'onboarding', 'stays-member', 'renewal', 'tier->gold', 'tier->platinum'].map(inOrder));
  expect(stages.flatMap(({ ids }) => ids)).toHaveLength(program.requirements.length);
  const open = program.tiers.flatMap(({ note }) => note ?? []);
  expect(stages.flatMap((stage) => stage.open)).toEqual(open);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.checklist').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  for (const route of ['/program/tiers/', '/requirements/']) {
    await go(route);
    expect(await page.locator('.says p').allTextContents(), route).toEqual(open);
  }
  await go('/program/responsibilities/');
  const sides = await page.locator('.sides').innerText();
  for (const { sentence } of program.responsibilities) expect(sides).toContain(sentence);
  for (const id of ['MEM-1', 'MEM-3', 'MEM-5', 'MEM-6', 'DOC-10']) expect(sides).toContain(program.requirements.find((requirement) => requirement.id === id)!.sentence.trim());
}

/** Expects the table of tiers to say of each benefit which tiers have it, also where the screen is too narrow for a table. */
export async function expectTiers(page: Page, go: Go, { program }: Edition): Promise<void> {
  await go('/program/tiers/');
  const rows = page.locator('.compare tbody tr');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const cells = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
    expect(cells[0]).toEqual(['Integration credit', '$2,000 a month', '$5,000 more', '$8,000 more']);
    expect(cells[1]!.slice(1)).toEqual(['$2,000 a month', '$2,000 a month and $5,000 more', '$2,000 a month and $13,000 more']);
    expect(cells[2]!.slice(1)).toEqual(['Third', 'Second', 'First']);
    expect(cells[3]!.slice(2)).toEqual(['Still being finalized', 'Still being finalized']);
    expect(cells.slice(4).map(([name]) => name)).toEqual(program.tiers.flatMap(({ entitlements }) => entitlements.map(({ text }) => text)));
    const has = (at: number): number => cells.slice(4).filter((row) => row[at] === 'Included').length;
    expect([1, 2, 3].map(has)).toEqual([7, 12, 15]);
    // The tiers stand beside each other at every width.
    const places = await rows.first().locator('td').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(places).size).toBe(1);
  }
}

/** Expects pages built by another program to give its figures and none of this one's, in German. */
export async function expectOtherProgram(page: Page, go: Go, { program }: Edition): Promise<void> {
  const said: Record<string, string> = {};
  for (const route of ['/program/', '/program/guide/', '/program/apply/', '/program/tiers/', '/program/responsibilities/', '/requirements/']) {
    await go(route);
    said[route] = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(said[route], route).not.toMatch(/\$2k|\$?2[,.]000|\$5k|8k|13[,.]000|[^\w]3 Monate|60 Tage/);
    expect(said[route], route).not.toContain('MEM-4');
  }
  for (const part of ['3.210 $ im Monat', '4.320 $ mehr', '3.210 $ im Monat und 11.970 $ mehr']) expect(said['/program/tiers/']).toContain(part);
  for (const part of ['bis zu 7 Monate', '45 Tage vor dem Ende', 'DOC-11', 'Two customers tell of it']) expect(said['/program/apply/']).toContain(part);
  for (const route of ['/program/', '/program/guide/']) expect(said[route]).toContain('bis zu 7 Monate');
  expect(said['/program/responsibilities/']).toContain('$3,210 monthly credit');
  const open = program.tiers.flatMap(({ note }) => note ?? []);
  expect(open).toHaveLength(1);
  for (const route of ['/program/tiers/', '/program/apply/', '/requirements/']) {
    expect(said[route]).toContain(open[0]);
    expect(said[route]).not.toContain('The Gold Certification level');
  }
}

/** Expects nothing to leave the screen: on phones and walls, from right to left, with letters twice as large, and in the reader's own colours. */
export async function expectRoom(page: Page, go: Go, routes: readonly string[]): Promise<void> {
  const tooWide: string[] = [];
  const measure = async (what: string): Promise<void> => {
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (width! > room!) tooWide.push(`${what}: ${width}`);
  };
  for (const route of routes) {
    await page.setViewportSize({ width: 320, height: 640 });
    await go(route);
    await measure(`${route} at 320`);
    await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    await measure(`${route} at 320, from right to left`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await measure(`${route} from right to left`);
    await page.evaluate(() => void (document.documentElement.dir = 'ltr'));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await measure(`${route} with letters twice as large`);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 3840, height: 2160 });
    const longest = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const line = document.createRange();
      let most = 0;
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement!.closest('h1, h2, h3, table')) continue;
        line.selectNodeContents(texts.currentNode);
        const size = parseFloat(getComputedStyle(texts.currentNode.parentElement!).fontSize);
        for (const { width } of line.getClientRects()) most = Math.max(most, width / size);
      }
      return most;
    });
    if (longest > 45) tooWide.push(`${route} on a wall: a line of ${longest} em`);
  }
  expect(tooWide).toEqual([]);
}
