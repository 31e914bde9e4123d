import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe objects to in a page as it is shown, each as its rule and the element. Frames, which no page of ours has, are not looked into.
 *
 * @param rule asks for this one alone, such as `color-contrast` where nothing but the colours differs.
 */
export async function objectionsTo(page: Page, rule?: string): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // To tell of every element that passes takes longer than to look.
  const options = { resultTypes: ['violations'], ...(rule !== undefined && { runOnly: [rule] }) };
  const violations = await page.evaluate<AxeResults['violations']>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
