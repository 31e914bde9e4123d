import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import type { BuiltSite } from './sites.ts';

/** What programs read of the public edition: whole, well-formed, leading to pages that are there, and nothing that is gone. */
export async function expectMachines(page: Page, { folder, edition, routes }: BuiltSite): Promise<void> {
  const site = 'https://kb.example.com';
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const isThere = (address: string): boolean => existsSync(path.join(folder, new URL(address).pathname.replace(/\/$/, '/index.html')));

  // The browser's own reader of XML is strict.
  const leads = (file: string, selector: string): Promise<string[]> => page.evaluate(([text, chosen]) => {
    const document = new DOMParser().parseFromString(text!, 'application/xml');
    const broken = document.querySelector('parsererror')?.textContent;
    return broken ? [broken] : [...document.querySelectorAll(chosen!)].map((element) => element.getAttribute('href') ?? element.textContent ?? '');
  }, [read(file), selector]);
  const expected = [...routes.guide, ...routes.platform].map((route) => site + route).toSorted();
  for (const [file, selector] of [['rss.xml', 'item > link'], ['atom.xml', 'entry > link']] as const) {
    const found = await leads(file, selector);
    expect(found.filter((address) => !isThere(address)), file).toEqual([]);
    expect(found.filter((address) => !address.includes('/hard/')).toSorted(), file).toEqual(expected);
  }
  expect(await leads('sitemap-index.xml', 'loc')).toEqual([`${site}/sitemap-0.xml`]);
  const mapped = await leads('sitemap-0.xml', 'loc');
  const pages = listFiles(folder).filter((file) => file.endsWith('index.html')).map((file) => `${site}/${file.replace(/index\.html$/, '')}`);
  const gone = new Set([...edition.notices.map(({ route }) => site + route), `${site}/articles/accounts/api-users/`, `${site}/tiers/`]);
  expect(mapped.toSorted()).toEqual(pages.filter((address) => !gone.has(address)).toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml`);

  // Every page says where it stands, and gives the same text as Markdown where it has one.
  const guide = routes.guide[0]!;
  const html = read(`${guide.slice(1)}index.html`);
  expect(html).toContain(`<link rel="canonical" href="${site}${guide}">`);
  expect(html).toContain(`<link rel="alternate" type="text/markdown" href="${site}${guide}index.md">`);
  expect(read(`${guide.slice(1)}index.md`)).toContain(`<${site}${guide}>`);
  const [, graph = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect((JSON.parse(graph) as { '@graph': { '@type': string }[] })['@graph'].map((part) => part['@type'])).toEqual(['BreadcrumbList', 'TechArticle', 'HowTo', 'SoftwareApplication', 'Organization']);
  for (const file of ['llms.txt', 'llms-full.txt', 'api/v1/directory.json', 'api/v1/directory.schema.json']) for (const [, address] of read(file).matchAll(/\((https:\/\/kb\.example\.com[^)#]*)/g)) expect(isThere(address!), `${file}: ${address}`).toBe(true);

  // What a page is shared with is a picture that is there: its partner's on all pages of a partner, else the site's own.
  for (const [route, card] of [['/', 'site'], [guide, `partners/${guide.split('/')[2]}`]] as const) {
    const head = read(`${route.slice(1)}index.html`);
    expect(head).toContain(`<meta property="og:image" content="${site}/cards/${card}.png">`);
    expect(head).toMatch(/<meta property="og:image:alt" content="[^"]{10,}">/);
    expect(isThere(`${site}/cards/${card}.png`), card).toBe(true);
  }
  const [, expires = ''] = /^Expires: (.+)$/m.exec(read('.well-known/security.txt')) ?? [];
  expect(Date.parse(expires) - Date.parse(edition.asOf)).toBeLessThan(366 * 24 * 3600 * 1000);
}
