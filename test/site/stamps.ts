import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { CertificationRecord } from '../../schemas/generated/types.ts';
import { keyFromPem } from '../../scripts/certify/keys.ts';
import { verifyPublic } from '../../scripts/certify/verify.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { openTab } from './browser.ts';
import type { BuiltSite } from './sites.ts';

/** Expects record, badge, key and page of every stamped solution to say the same, and the record to verify with what is published alone. */
export function expectStamps({ folder, edition }: BuiltSite): void {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const stamped = edition.solutions.filter(({ stamp }) => stamp?.certified);
  expect(stamped.length).toBeGreaterThan(2);
  for (const { route, partner, id } of stamped) {
    const home = route.slice(1);
    const text = read(`${home}stamp.json`);
    const record = JSON.parse(text) as Required<CertificationRecord>;
    expect(validatorFor('record')(record)).toEqual([]);
    expect(record).toMatchObject({ solution: `${partner}/${id}`, standing: 'certified' });
    const key = keyFromPem('key', read(new URL(record.key.url).pathname.slice(1)));
    expect(key.data.keyid).toBe(record.key.id);
    expect(verifyPublic('stamp.json', Buffer.from(text), edition.asOf, [key])).toMatchObject({ outcome: 'verified', solution: `${partner}/${id}`, tier: record.tier.id });
    const badge = read(`${home}badge.svg`);
    for (const word of [record.tier.title, record.until]) expect(badge).toContain(word);
    expect(badge).toContain(record.name);
    for (const address of ['stamp.json', 'badge.svg']) expect(read(`${home}index.html`)).toContain(`href="${route}${address}"`);
  }
  for (const { solution, route } of edition.notices.filter((notice) => notice.solution !== undefined)) {
    const record = JSON.parse(read(`${route.slice(1)}stamp.json`)) as CertificationRecord;
    expect(validatorFor('record')(record)).toEqual([]);
    expect(record).toMatchObject({ solution, standing: 'ended' });
    expect(read(`${route.slice(1)}badge.svg`)).toContain('no longer certified');
  }
  for (const name of ['certificate', 'statement', 'public-statement', 'record']) expect(JSON.parse(read(`schemas/certification/v1/${name}.schema.json`))).toMatchObject({ $id: `${name}.schema.json` });
}

/** Expects a badge to be drawn as an image of a page elsewhere, each text as wide as the badge says, whatever the font. */
export async function expectBadge(browser: Browser, origin: string, route: string): Promise<void> {
  const { page, context, trouble } = await openTab(browser, origin);
  await page.goto(`${origin}${route}badge.svg`);
  const drawn = await page.evaluate(() => [...document.querySelectorAll('text')].map((text) => ({ said: Number(text.getAttribute('textLength')), is: text.getComputedTextLength(), end: text.getBBox().x + text.getBBox().width })));
  const width = await page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  expect(drawn).toHaveLength(2);
  for (const { said, is, end } of drawn) {
    expect(Math.abs(said - is)).toBeLessThan(1);
    expect(end).toBeLessThan(width);
  }
  expect(await page.evaluate(() => document.querySelector('title')?.textContent)).toMatch(/: certified, \w+, until /);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
}
