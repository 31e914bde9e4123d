import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { divide } from '../../scripts/build/search/divide.ts';
import { writeSearchIndex } from '../../scripts/build/search/write-index.ts';
import { temporary } from '../fixtures/host.ts';
import { openTab, serveSite } from './browser.ts';
import type { BuiltSite } from './sites.ts';

/** The part of Pagefind's interface that is asked here. */
interface Pagefind {
  filters(): Promise<unknown>;
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: { score: number; data(): Promise<{ url: string; excerpt: string; meta: unknown; sub_results: unknown }> }[]; filters: unknown }>;
}

/** Words in titles, texts and keywords, beginnings of words, a phrase, all pages there are, and what only filters say. */
const questions: readonly [query: string | null, filters?: Record<string, string>][] = [['vault server'], ['firewall in front of a web server'], ['rollback'], ['clust'], ['"before you begin"'], ['zzzzqqqq'], [null], ['server', { tier: 'gold' }], [null, { delivery: 'service', tier: 'silver' }]];

/** Expects a reader's browser to find through an index that was made of parts what it finds through one that was made at once, in the same places. */
export async function expectFoundInParts(browser: Browser, { folder }: BuiltSite): Promise<void> {
  const root = temporary();
  const out = path.join(root, 'out');
  cpSync(folder, out, { recursive: true });
  rmSync(path.join(out, 'pagefind'), { recursive: true });
  const most = 400_000;
  expect(divide(out, temporary(), most).length).toBeGreaterThan(2);
  await writeSearchIndex({ root, out }, 'public', process.env, most);
  const [whole, merged] = [await answersOf(browser, folder), await answersOf(browser, out)];
  expect(whole.map(({ found }) => found.length > 0)).toEqual(questions.map(([query]) => query !== 'zzzzqqqq'));
  expect(merged).toEqual(whole);
}

/** What a site answers to each question: every page with its weight, what is shown of it, and the counts beside the filters. */
async function answersOf(browser: Browser, folder: string): Promise<{ found: { url: string }[]; filters: unknown }[]> {
  const { origin, close } = await serveSite(folder);
  const { page, context, trouble } = await openTab(browser, origin);
  await page.goto(`${origin}/search/`);
  // As text, because Vitest takes every import for its own.
  const pagefind = await page.evaluateHandle<Pagefind>("import('/pagefind/pagefind.js')");
  const answers = await pagefind.evaluate(async ({ filters: loadFilters, search }, asked) => {
    await loadFilters();
    const all = [];
    for (const [query, filters = {}] of asked) {
      const { results, filters: counts } = await search(query, { filters });
      const found = await Promise.all(results.map(async ({ score, data }) => {
        const { url, excerpt, meta, sub_results: sections } = await data();
        return { url, score, excerpt, meta, sections };
      }));
      // Pages of one weight come in the order of their numbers.
      all.push({ found: found.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1)), filters: counts });
    }
    return all;
  }, questions);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
  await close();
  return answers;
}
