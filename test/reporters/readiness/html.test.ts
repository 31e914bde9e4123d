import type { Element, Nodes } from 'hast';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../scripts/reporters/readiness/html/index.ts';
import { objectionsTo } from '../../site/axe.ts';
import { launchBrowser } from '../../site/browser.ts';
import { all, due, hostileReporting, report, reporting } from './reports.ts';

const whole = reporting({ ...all, due, absent: ['private'], for: { id: 'gold', title: 'Gold', inWords: 'for Gold', defined: false, note: 'Still being finalized.' } });

const elements = new Set('html head meta title link style body a header p svg path h1 div main section h2 table thead tr th tbody td small span ul ol li br strong code time h3 details summary wbr'.split(' '));

/** Whether the element is one that the page is made of, without a script in any attribute and with addresses within the page alone. */
function isOwn({ tagName, properties }: Element): boolean {
  const address = String(properties['href'] ?? '#');
  return elements.has(tagName) && (address.startsWith('#') || (tagName === 'link' && address.startsWith('data:image/svg+xml,'))) && !Object.keys(properties).some((name) => name.startsWith('on') || name === 'src');
}

it('holds no element and no attribute but its own, whatever text there is', () => {
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const foreign: Nodes[] = [];
      const walk = (node: Nodes): void => {
        if (node.type === 'comment' || (node.type === 'element' && !isOwn(node))) foreign.push(node);
        if ('children' in node) node.children.forEach(walk);
      };
      walk(unified().use(rehypeParse).parse(renderHtml(given)));
      expect(foreign).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('says that it is internal, and is found by no search engine', () => {
  const page = renderHtml(reporting());
  expect(page).toContain('Internal: it tells of applications, contracts and internal articles, and is not for customers or other partners.');
  expect(page).toContain('<meta name="robots" content="noindex">');
});

it('opens the requirements of a solution that was asked for by name', () => {
  expect(renderHtml(reporting(report, true))).toContain('<details class="ledger" id="of.acme.widget" open>');
  expect(renderHtml(reporting())).toContain('<details class="ledger" id="of.acme.widget">');
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(async () => browser.close());

  it('asks nothing of any server, breaks no policy of its own, and leads to each solution', async () => {
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => void (request.url().startsWith('data:') || trouble.push(request.url())));
    await page.setContent(renderHtml(whole));
    expect(trouble).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe('Could not judge 1 file');
    const lost = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null));
    expect(lost).toEqual([]);
    expect(await page.locator('ol.due time').allInnerTexts()).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  });

  it.each(['light', 'dark'] as const)('can be read by everybody in the %s theme, and on a telephone', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(renderHtml({ ...whole, full: true }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await objectionsTo(page)).toEqual([]);
    await context.close();
  });
});
