import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import { expectDialog, expectDirectory, expectMisspellings, expectPlainDirectory, expectSearchPage, expectWordsOfPages } from './find.ts';
import { expectMachines } from './machines.ts';
import { policy } from '../../site/policy.ts';
import * as articles from './articles.ts';
import { objectionsTo } from './axe.ts';
import { expectBoardSizes, expectEvidence, expectKeys, expectNarrowing, expectNoBoards, expectOneTruth, expectPlainBoards } from './boards.ts';
import { launchBrowser, openTab, serveSite, type Served, type Trouble } from './browser.ts';
import { waiver } from './every-verdict.ts';
import { expectScreenshots } from './screenshots.ts';
import { expectFoundInParts } from './search-in-parts.ts';
import { expectBadge, expectStamps } from './stamps.ts';
import * as support from './support.ts';
import { buildOtherSite } from './other-site.ts';
import { buildSites, type BuiltSite, type PageKind } from './sites.ts';
import { expectOtherProgram, expectPeople, expectProgram, expectRoom, expectTiers } from './trust.ts';

let browser: Browser;
let sites: Awaited<ReturnType<typeof buildSites>>;
const served: Partial<Record<BuiltSite['audience'], Served>> = {};

beforeAll(async () => {
  sites = await buildSites();
  browser = await launchBrowser();
  for (const site of [sites.public, sites.internal]) served[site.audience] = await serveSite(site.folder, site.base);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(served).map((server) => server.close()));
  sites?.remove();
});

type Options = Parameters<typeof openTab>[2];

async function open(site: BuiltSite, options?: Options): Promise<{ page: Page; trouble: Trouble; go(route: string): Promise<void>; close(): Promise<void> }> {
  const { origin } = served[site.audience]!;
  const { page, context, trouble } = await openTab(browser, origin, options);
  return { page, trouble, go: async (route) => void (await page.goto(origin + site.base + route.slice(1))), close: () => context.close() };
}

/** What looks alike in both editions is looked at in the public one. */
const internalKinds: PageKind[] = ['home', 'directory', 'partner', 'solution', 'guide', 'internal', 'readiness', 'boards'];

/** One page of every kind, all of those that are hard to show or that the program data fills, and of the partners one of each standing. */
function samples({ routes, edition, audience }: BuiltSite): string[] {
  const kinds = audience === 'public' ? (Object.keys(routes) as PageKind[]) : internalKinds;
  const standings = Object.values(Object.groupBy(edition.partners, ({ membership }) => membership.status ?? 'unknown')).map((partners) => partners[0]!.route);
  return [...new Set(['/directory/tier/gold/', ...kinds.flatMap((kind) => (kind === 'hard' || kind === 'page' || kind === 'boards' ? routes[kind] : routes[kind].slice(0, 1))), ...standings])];
}

it('axe would object to a picture without words and to grey letters on grey', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>Two faults</title><main><h1 style="color: #777; background: #999">Grey</h1><img src="data:,">');
  expect(await objectionsTo(page)).toEqual([expect.stringMatching(/^color-contrast: <h1/), expect.stringMatching(/^image-alt: <img/)]);
  expect(await objectionsTo(page, 'color-contrast')).toEqual([expect.stringMatching(/^color-contrast: <h1/)]);
  await page.close();
});

const audiences = ['public', 'internal'] as const;

describe.each(audiences)('every kind of page of the %s edition', (audience) => {
  it('passes axe in both themes, breaks no policy and asks nobody else for anything', async () => {
    const site = sites[audience];
    const { page, trouble, go, close } = await open(site);
    const violations: string[] = [];
    for (const route of samples(site)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await go(route);
      const light = await objectionsTo(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Nothing but the colours differs.
      const dark = await objectionsTo(page, 'color-contrast');
      violations.push(...[...light, ...dark].map((objection) => `${route} ${objection}`));
    }
    expect(violations).toEqual([]);
    expect(trouble).toEqual({ console: [], requests: [] });
    await close();
  }, 180_000);

  it('fits a screen of 320 pixels, also in letters of twice the size', async () => {
    const site = sites[audience];
    const { page, go, close } = await open(site, { viewport: { width: 320, height: 640 } });
    const tooWide: string[] = [];
    for (const route of samples(site)) {
      await go(route);
      for (const size of ['', '200%']) {
        const width = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth;
        }, size);
        if (width > 320) tooWide.push(`${route}${size && ` in letters of ${size}`}: ${width}`);
      }
    }
    expect(tooWide).toEqual([]);
    await close();
  });

  it('is searched from the search page, with results that lead somewhere', async () => {
    const { page, trouble, go, close } = await open(sites[audience]);
    await go('/search/?q=vault+server');
    const first = page.locator('[data-search-results] a').first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/vault/i);
    await page.getByRole('searchbox').fill('firewall in front of a web server');
    await page.locator('[data-search-results] a', { hasText: 'Gatewarden' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('firewall in front of a web server');
    await page.locator('[data-search-results] a', { hasText: 'Gatewarden' }).first().click();
    await page.locator('h1', { hasText: 'Gatewarden' }).waitFor();
    await page.goBack();
    await page.locator('[data-search-results] a').first().waitFor();
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await page.getByText('Nothing was found').waitFor();
    expect(trouble).toEqual({ console: [], requests: [] });
    await close();
  });
});

describe('finding', () => {
  it('opens a search over any page, loads nothing of it before, and leads to a guide with the keyboard alone', async () => {
    const tab = await open(sites.public);
    await expect(expectDialog({ ...tab, site: sites.public })).resolves.toBeUndefined();
    expect(tab.trouble).toEqual({ console: [], requests: [] });
    await tab.close();
  });

  it('opens it under a base path too, fits it on a small screen, and passes axe with it in both themes', async () => {
    const { page, trouble, go, close } = await open(sites.internal, { viewport: { width: 320, height: 640 } });
    await go('/directory/');
    expect(await page.locator('[data-directory] section').last().innerText()).toMatch(/^Not certified[^]*Candidate[^]*Lapsed/);
    await page.keyboard.press('/');
    await page.keyboard.type('gatewadren');
    await page.locator('dialog .results a').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objectionsTo(page)).toEqual([]);
    }
    expect(trouble).toEqual({ console: [], requests: [] });
    await close();
  });

  it.each([['/search/?q=gatewadren', '[data-search-results] a'], ['/directory/?tier=gold&category=monitoring', '.nothing a']])('passes axe where a page shows what was asked for: %s', async (route, shown) => {
    const { page, go, close } = await open(sites.public);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await go(route);
      await page.locator(shown).first().waitFor();
      expect(await objectionsTo(page)).toEqual([]);
    }
    await close();
  });

  it.each([['search page', expectSearchPage], ['misspelt words', expectMisspellings], ['directory', expectDirectory]] as const)('%s', async (_, expectFound) => {
    const tab = await open(sites.public);
    await expect(expectFound({ ...tab, site: sites.public })).resolves.toBeUndefined();
    expect(tab.trouble).toEqual({ console: [], requests: [] });
    await tab.close();
  }, 120_000);

  it('finds the same when the pages are too many to be indexed at once', async () => {
    await expect(expectFoundInParts(browser, sites.public)).resolves.toBeUndefined();
  });

  it('works in the directory without JavaScript', async () => {
    const tab = await open(sites.public, { javaScriptEnabled: false });
    await expect(expectPlainDirectory({ ...tab, site: sites.public })).resolves.toBeUndefined();
    await tab.close();
  });

  it.each(audiences)('tries words for a misspelt one that stand on pages of the %s edition', (audience) => {
    expect(() => expectWordsOfPages(sites[audience])).not.toThrow();
  });
});

it('has a policy that stops what slips in', async () => {
  const { page, trouble, go, close } = await open(sites.public);
  await go('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.broken = "yes"';
    document.body.append(script);
    document.body.setAttribute('style', 'display: none');
  });
  expect(await page.evaluate(() => [document.documentElement.dataset['broken'], getComputedStyle(document.body).display])).toEqual([undefined, 'flex']);
  expect(trouble.console).toHaveLength(2);
  await close();
});

it('shows a hostile text as text', async () => {
  const { page, trouble, go, close } = await open(sites.public);
  await go('/articles/hard/hostile/');
  expect(await page.evaluate(() => document.documentElement.dataset['broken'])).toBeUndefined();
  const text = page.locator('.prose');
  expect(await text.locator('script, iframe, form, input, svg, img, style, [style], [onerror], [onclick]').count()).toBe(0);
  expect(await text.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/articles/hard/wide/']);
  expect(await page.locator('#kb-main').count()).toBe(1);
  expect(await page.locator('footer.site').isVisible()).toBe(true);
  expect(trouble).toEqual({ console: [], requests: [] });
  await close();
});

describe('with the keyboard alone', () => {
  it('shows where the focus is, and skips to the content', async () => {
    const { page, go, close } = await open(sites.public);
    await go('/directory/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('kb-main');
    const unseen: string[] = [];
    for (let presses = 0; presses < 25; presses += 1) {
      const seen = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return { name: focused.outerHTML.slice(0, 80), visible: focused === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) };
      });
      if (!seen.visible) unseen.push(seen.name);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    await close();
  });

  it('switches the theme, and keeps it on the next page without a flash', async () => {
    const { page, go, close } = await open(sites.public, { colorScheme: 'light' });
    await go('/');
    const theme = page.getByRole('button', { name: 'Dark theme' });
    const isFocused = (): Promise<boolean> => theme.evaluate((button) => button === document.activeElement);
    for (let presses = 0; presses < 20 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    for (const pressed of ['true', 'false', 'true']) {
      await page.keyboard.press(pressed === 'true' ? 'Enter' : 'Space');
      expect(await theme.getAttribute('aria-pressed')).toBe(pressed);
    }
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await go('/directory/');
    expect(await background()).toBe(dark);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await close();
  });
});

it('works without JavaScript', async () => {
  const { page, go, close } = await open(sites.public, { javaScriptEnabled: false });
  await go('/');
  expect(await page.getByRole('button', { name: 'Dark theme' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Directory', exact: true }).first().click();
  await page.locator('.register a').first().click();
  await page.locator('.articles a').first().click();
  await page.locator('.prose h2').first().waitFor();
  await page.locator('header.site input').fill('backup');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=backup');
  expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
  await close();
});

describe('the internal edition', () => {
  it.each<PageKind>(['solution', 'internal'])('puts whom to call before the text (%s)', async (kind) => {
    const site = sites.internal;
    const { page, go, close } = await open(site, { viewport: { width: 390, height: 844 } });
    await go(site.routes[kind].find((route) => route.includes('/brindlevault/'))!);
    const card = page.locator('[data-escalation]');
    const call = card.getByRole('link', { name: '+1 303 555 0117' });
    expect(await call.getAttribute('href')).toBe('tel:+13035550117');
    expect((await call.boundingBox())!.y).toBeLessThan(844);
    for (const text of ['duty@brindlevault.example', 'Around the clock', 'America/Denver', 'English and German']) expect(await card.textContent()).toContain(text);
    const top = (await card.boundingBox())!.y;
    expect((await page.locator('.prose, .articles').first().boundingBox())!.y).toBeGreaterThan(top);
    await close();
  });

  it('says of everybody who is no member that they are not, and of all pages that they are internal', async () => {
    const site = sites.internal;
    const { page, go, close } = await open(site);
    for (const partner of site.edition.partners) {
      const { status } = partner.membership;
      await go(partner.route);
      expect(await page.locator('[data-standing]').evaluateAll((banners) => banners.map((banner) => banner.getAttribute('data-standing')))).toEqual(status === 'member' ? [] : [status]);
      expect(await page.locator('header.site .internal').isVisible()).toBe(true);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    }
    await close();
  });

  it('shows what each partner has from the program, with the reason; the public one shows what a tier brings, and nobody\'s own', async () => {
    const site = sites.internal;
    const { page, go, close } = await open(site);
    const shown: [string, string][] = [];
    for (const { id, route } of site.edition.partners) {
      await go(route);
      shown.push([id, await page.locator('[data-entitlements]').innerText()]);
    }
    const of = Object.fromEntries(shown.map(([id, text]) => [id, text.replaceAll(/\s+/g, ' ')]));
    expect(of['brindlevault']).toMatch(/Member at Platinum, which has all benefits of Gold and of Silver\. Integration credit \$2,000 a month and \$13,000 more Place in the directory First It goes on while APP-7/);
    expect(of['grainlode']).toMatch(/Integration credit \$2,000 a month Place in the directory Third/);
    expect(of['postbriar']).toContain('Integration credit $2,000 a month');
    expect(of['hearthkeyn']).toContain('Applicants have no benefits yet');
    const { folder } = sites.public;
    expect(listFiles(folder).filter((file) => file.endsWith('.html') && read(folder, file).includes('data-entitlements'))).toEqual([]);
    await close();
  });

  it('gives every verdict of the board a word and a form of its own', async () => {
    const { page, go, close } = await open(sites.internal);
    await go('/boards/readiness/');
    const marks = await page.locator('.board .verdict').evaluateAll((all) => all.map((mark) => `${mark.ariaLabel} ${getComputedStyle(mark, '::before').content}`));
    for (const word of ['Pass', 'Pending', 'Waived', 'Not applicable', 'Not run', 'Not yet defined']) expect(new Set(marks.filter((mark) => mark.startsWith(word))).size, word).toBeGreaterThan(0);
    expect(new Set(marks.map((mark) => mark.split('"')[1])).size).toBe(7);
    expect(marks).toContain('Fail. Blocks the next step "✗" / ""');
    await page.locator('.board tbody th a').first().click();
    await page.locator('#readiness').waitFor();
    expect(await page.locator('.ledger').innerText()).toContain(`Waived until ${waiver.expires}, approved by ${waiver.approver} on ${waiver.approved}: ${waiver.reason}`);
    await close();
  });
});

describe('the boards', () => {
  it.each([
    ['show what the command prints', expectOneTruth],
    ['lead from a mark to what it rests on', expectEvidence],
    ['narrow in place', expectNarrowing],
    ['are walked through with the keyboard', expectKeys],
    ['fit a phone, a wall and paper', expectBoardSizes],
  ] as const)('%s', async (_, look) => {
    const tab = await open(sites.internal);
    await expect(look({ ...tab, site: sites.internal })).resolves.toBeUndefined();
    expect(tab.trouble).toEqual({ console: [], requests: [] });
    await tab.close();
  }, 60_000);

  it('work without JavaScript', async () => {
    const tab = await open(sites.internal, { javaScriptEnabled: false });
    await expect(expectPlainBoards({ ...tab, site: sites.internal })).resolves.toBeUndefined();
    await tab.close();
  });

  it('are nowhere in the public edition', () => {
    expect(() => expectNoBoards(sites.public, sites.internal)).not.toThrow();
  });
});

describe('the internal edition, while a customer waits,', () => {
  it.each([
    ['answers on the first screen whom to call and who handles what', support.expectFirstScreen],
    ['says what time it is there, and whether somebody answers', support.expectClock],
    ['gives a contact block for a ticket', support.expectTicket],
    ['has a link to every section, to copy', support.expectAnchors],
    ['leads to what customers read and back, and says what changed since the certification', support.expectTwinsAndChanges],
    ['begins with a search for names, symptoms and pasted errors', support.expectStaffSearch],
    ['is there without a connection, for those it was open to', support.expectOffline],
  ])('%s', async (_, look) => {
    await expect(look({ browser, origin: served.internal!.origin, site: sites.internal })).resolves.toBeUndefined();
  }, 120_000);

  it('finds every message of its articles in the midst of a log', () => {
    expect(() => support.expectEveryError(sites.internal)).not.toThrow();
  });

  it('leaves nothing of all this to the public one', () => {
    expect(() => support.expectNothingInPublic(sites.public)).not.toThrow();
  });
});

it('tells programs what there is, in forms that they can read', async () => {
  const { page, go, close } = await open(sites.public);
  await go('/');
  await expect(expectMachines(page, sites.public)).resolves.toBeUndefined();
  await close();
});

it('sends readers of a former address on, with a server that knows it and without', async () => {
  const { page, go, close } = await open(sites.public);
  await go('/articles/accounts/api-users/');
  await page.waitForURL('**/articles/accounts/create-an-api-user/');
  expect(read(sites.public.folder, '_redirects')).toBe('/articles/accounts/api-users/ /articles/accounts/create-an-api-user/ 301\n/tiers/ /program/tiers/ 301\n');
  expect(read(sites.internal.folder, '_redirects')).toBe('/staff/kb/articles/accounts/api-users/ /staff/kb/articles/accounts/create-an-api-user/ 301\n/staff/kb/tiers/ /staff/kb/program/tiers/ 301\n');
  await close();
});

describe('an article', () => {
  it.each([
    ['has steps to tick off, which the device remembers', articles.expectTicks],
    ['is read on a device that keeps nothing', articles.expectNoStorage],
    ['is copied with the keyboard alone', articles.expectCopies],
    ['has pictures that open with the keyboard, and close with Escape', articles.expectZoom],
    ['says where the reader is', articles.expectContents],
    ['is laid out for the room there is', articles.expectLayout],
    ['shows a long command beside its button', articles.expectCommands],
    ['breaks no telephone number', articles.expectNumbers],
    ['is whole without a script', articles.expectNoScript],
    ['is a document on paper', articles.expectPaper],
  ])('%s', async (_, look) => {
    await expect(look({ browser, origin: served.public!.origin, site: sites.public })).resolves.toBeUndefined();
  });
});

describe.each(audiences)('the files of the %s edition', (audience) => {
  it('hold no link, picture or script that is not there', () => {
    const { folder, base } = sites[audience];
    const files = new Set(listFiles(folder));
    const ids = new Map([...files].filter((file) => file.endsWith('.html')).map((file) => [file, new Set([...read(folder, file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))]));
    const broken: string[] = [];
    let seen = 0;
    for (const page of ids.keys()) {
      for (const [, address] of read(folder, page).matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
        if (/^(?:https:|mailto:|tel:)/.test(address!)) continue;
        seen += 1;
        const [to = '', anchor] = address!.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split('#');
        const target = to === '' ? page : to.startsWith(base) ? to.slice(base.length).replace(/(^|\/)$/, '$1index.html') : `outside: ${to}`;
        if (!files.has(target) || (anchor !== undefined && !ids.get(target)?.has(decodeURIComponent(anchor)))) broken.push(`${page}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(1_000);
  });

  it('say in every page what it may load, and hold no script and no style of their own', () => {
    const { folder } = sites[audience];
    // Those that are hard to show name what is not allowed in their titles.
    const pages = listFiles(folder).filter((file) => file.endsWith('.html') && !file.startsWith('articles/hard/'));
    expect(pages.filter((file) => !read(folder, file).includes(`content="${policy}"`))).toEqual([]);
    expect(pages.filter((file) => /<style|\sstyle="|<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/.test(read(folder, file)))).toEqual([]);
  });

  it('keep every article with its styles below 15 kB, with the first screen of staff below 20 kB, and its scripts below 6 kB, compressed', () => {
    expect(articles.tooLarge(sites[audience])).toEqual([]);
  });
});

it('the public edition says nothing that only the internal one may', () => {
  const { folder } = sites.public;
  const words = sites.internal.edition.partners.flatMap(({ profile: { escalation, owners }, membership }) => [escalation?.email, escalation?.phone, escalation?.name, owners?.account?.email, membership.reason]);
  const secrets = [...new Set(words.filter((word) => word !== undefined)), 'data-escalation', 'data-standing', 'data-entitlements', 'Staff only'];
  const found = listFiles(folder).filter((file) => /\.(?:html|css|txt|json|svg)$/.test(file)).flatMap((file) => secrets.filter((secret) => read(folder, file).includes(secret)).map((secret) => `${file}: ${secret}`));
  expect(secrets.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

it('has a picture of every kind of page, light and dark', () => {
  expect(() => expectScreenshots(sites)).not.toThrow();
});

describe('the stamp of a certified solution', () => {
  it('is a page, a badge, a record and a key that say the same', () => {
    expect(() => expectStamps(sites.public)).not.toThrow();
  });

  it('is a badge that a browser draws as it should be', async () => {
    const { route } = sites.public.edition.solutions.find(({ stamp }) => stamp?.certified)!;
    await expect(expectBadge(browser, served.public!.origin, route)).resolves.toBeUndefined();
  });
});

describe('what customers and partners rely on', () => {
  it('stands on the pages of partners and solutions: tier, certification, guides, support', async () => {
    const { page, trouble, go, close } = await open(sites.public);
    await expect(expectPeople(page, go, sites.public)).resolves.toBeUndefined();
    expect(trouble).toEqual({ console: [], requests: [] });
    await close();
  });

  it('is laid out by the program: what is asked, in which order, and what each tier brings', async () => {
    const { page, go, close } = await open(sites.public);
    await expect(expectProgram(page, go, sites.public.edition)).resolves.toBeUndefined();
    await expect(expectTiers(page, go, sites.public.edition)).resolves.toBeUndefined();
    await close();
  });

  it('changes with the program, speaks German, and has room for names that do not break', async () => {
    const other = await buildOtherSite(sites.public);
    const { origin, close: stop } = await serveSite(other.folder);
    const { page, context, trouble } = await openTab(browser, origin, { reducedMotion: 'reduce' });
    const go = async (route: string): Promise<void> => void (await page.goto(origin + route));
    await expectOtherProgram(page, go, other.edition);
    await expectRoom(page, go, ['/', '/partners/', '/partners/long/', '/partners/long/office/', '/partners/bare/', '/partners/bare/thing/', '/program/', '/program/guide/', '/program/apply/', '/program/tiers/', '/program/responsibilities/', '/requirements/', '/404.html', other.edition.notices[0]!.route]);
    expect(trouble).toEqual({ console: [], requests: [] });
    await context.close();
    await stop();
    other.remove();
  }, 120_000);
});
