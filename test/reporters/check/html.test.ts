import type { Element, Nodes } from 'hast';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../rules/kit/finding.ts';
import { renderHtml } from '../../../scripts/reporters/check/html/index.ts';
import { renderJUnit } from '../../../scripts/reporters/check/junit.ts';
import { printable } from '../../../scripts/reporters/text.ts';
import { objectionsTo } from '../../site/axe.ts';
import { launchBrowser } from '../../site/browser.ts';
import { findings, hostileReporting, reporting } from './reports.ts';

const whole = reporting(findings, { notJudged: [{ path: 'x.md', why: 'It took over 10 s.' }], absentRoots: ['private'] });

const elements = new Set('html head meta title link style body a header p svg path h1 fieldset legend label input div nav h2 ol li span wbr main section ul br article h3 pre code mark dl dt dd details summary'.split(' '));

it('holds no element and no attribute but its own, whatever text there is', () => {
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const tree = unified().use(rehypeParse).parse(renderHtml(given));
      let text = '';
      const foreign: Nodes[] = [];
      const walk = (node: Nodes): void => {
        if (node.type === 'text') text += node.value;
        if (node.type === 'comment' || (node.type === 'element' && !isOwn(node))) foreign.push(node);
        if ('children' in node) node.children.forEach(walk);
      };
      walk(tree);
      expect(foreign).toEqual([]);
      for (const { what } of [...given.result.findings].filter(({ suppression }) => suppression?.kind !== 'baseline')) expect(text.replaceAll(/[\s`]/g, '')).toContain(printable(what).replaceAll(/[\s`]/g, ''));
    }),
    { numRuns: 40 },
  );
});

/** Whether the element is one that the page is made of, without a script in any attribute and with addresses of ours alone. */
function isOwn({ tagName, properties }: Element): boolean {
  const address = String(properties['href']);
  const isAddressed = tagName === 'a' ? /^(?:#(?:findings|file-\d+)|https:\/\/kb\.example\.com\/rules\/[a-z-]+\/)$/.test(address) : tagName !== 'link' || address.startsWith('data:image/svg+xml,');
  return elements.has(tagName) && isAddressed && !Object.keys(properties).some((name) => name.startsWith('on'));
}

it('lists so many findings as a browser likes to open, the gravest, and counts the others', () => {
  const found = Array.from({ length: 2005 }, (_, index): Finding => ({ ...findings[0]!, severity: index === 2004 ? 'error' : 'note' }));
  const page = renderHtml(reporting(found));
  expect(page.match(/<article /g)?.length).toBe(2000);
  expect(page).toContain('<article class="finding error">');
  expect(page).toContain('Listed here are the 2,000 gravest; 5 more findings not listed.');
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(async () => browser.close());

  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage(options);
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => void (request.url().startsWith('data:') || trouble.push(request.url())));
    await page.setContent(html);
    return { page, trouble };
  }

  it('asks nothing of any server, breaks no policy of its own, and is styled', async () => {
    const { page, trouble } = await open(renderHtml(whole));
    expect(trouble).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe('Could not judge 1 file');
    expect(await page.locator('article.error').evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).toBe('4px');
    expect(await page.locator('mark').allInnerTexts()).toEqual(['## Befor you begin', 'http://www.acme.example/']);
  });

  it('shows the weights that are ticked', async () => {
    const { page } = await open(renderHtml(whole));
    const shown = async (): Promise<string[]> => page.locator('article.finding, section.file > h2').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.className || (each.textContent ?? '')));
    expect(await shown()).toEqual(['content/partners/acme/widget/public/a b#1.png', 'finding note', 'content/partners/acme/widget/public/deploy.md', 'finding error', 'finding warning']);
    await page.getByLabel('1 note').uncheck();
    await page.getByLabel('1 warning').uncheck();
    expect(await shown()).toEqual(['content/partners/acme/widget/public/deploy.md', 'finding error']);
  });

  it.each(['light', 'dark'] as const)('can be read by everybody in the %s theme, and on a telephone', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(renderHtml(whole));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await objectionsTo(page)).toEqual([]);
    await context.close();
  });

  it('prints every finding on white paper, without what only a screen can use', async () => {
    const { page } = await open(renderHtml(whole), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article.finding').evaluateAll((all) => all.every((each) => each.checkVisibility()))).toBe(true);
    expect(await page.locator('nav, fieldset').evaluateAll((all) => all.some((each) => each.checkVisibility()))).toBe(false);
  });

  it('the parser of a browser takes the JUnit report for well-formed XML, whatever text there is', async () => {
    const page = await browser.newPage();
    const reports = fc.sample(hostileReporting, 200).map(renderJUnit);
    const errors = await page.evaluate((all) => all.flatMap((xml) => [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror')].map((error) => `${error.textContent} in ${xml}`)), [...reports, '<a>]]></a>']);
    expect(errors.length, errors[0]).toBe(1);
  });
});
