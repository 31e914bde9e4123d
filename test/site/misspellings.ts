import fc from 'fast-check';
import type { Page } from 'playwright-core';
import type { Edition } from '../../schemas/edition.ts';

/** What somebody types, and the page that they are looking for. */
export interface Misspelling {
  typed: string;
  meant: string;
  route: string;
}

/** Titles of guides and platform articles, and names of products and makers, each with one slip in a word that is long enough to be known again. The same seed gives the same ones. */
export function misspellings({ articles, solutions, partners }: Edition, count: number, seed: number): Misspelling[] {
  const titles = articles.filter(({ kind, category }) => (kind === 'public-article' || kind === 'vendor-article') && category !== 'hard').map(({ title, route }) => ({ meant: title, route }));
  const products = [...solutions, ...partners].map(({ profile, id, route }) => ({ meant: profile.name ?? id, route }));
  const slip = fc.record({ isProduct: fc.boolean(), which: fc.nat(), where: fc.nat(), kind: fc.constantFrom('insert', 'delete', 'substitute', 'transpose'), letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });
  const found: Misspelling[] = [];
  for (const { isProduct, which, where, kind, letter } of fc.sample(slip, { seed, numRuns: count * 4 })) {
    const all = isProduct ? products : titles;
    const { meant, route } = all[which % all.length]!;
    const words = [...meant.matchAll(/\p{L}{4,}/gu)];
    const word = words[where % words.length];
    if (!word) continue;
    const at = word.index + (where % (word[0].length - 1));
    const [one, two] = [meant[at]!, meant[at + 1]!];
    const changed = { insert: letter + one, delete: '', substitute: letter, transpose: two + one }[kind as 'insert'];
    const typed = meant.slice(0, at) + changed + meant.slice(kind === 'transpose' ? at + 2 : at + 1);
    // Two equal letters swapped, or a letter put in its own place, is no slip.
    if (typed.toLowerCase() !== meant.toLowerCase()) found.push({ typed, meant, route });
  }
  return found.slice(0, count);
}

/** Those that do not lead to their page within the first five results of the search page. `search` gives its address for a question. */
export async function notFound(page: Page, all: readonly Misspelling[], search: (query: string) => string): Promise<string[]> {
  const missed: string[] = [];
  for (const { typed, route } of all) {
    await page.goto(search(typed));
    await page.waitForFunction(() => document.querySelector('[data-search-results] a') ?? /Nothing/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
    const first = await page.locator('[data-search-results] a').evaluateAll((links) => links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    if (!first.includes(route)) missed.push(`${typed} -> ${route}: ${first.join(', ')}`);
  }
  return missed;
}
