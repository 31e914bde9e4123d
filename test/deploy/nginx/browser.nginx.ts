import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openTab } from '../../site/browser.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { session, startSignIn, type SignIn } from './sign-in.ts';

let browser: Browser;
let nginx: Nginx;
let signIn: SignIn;

beforeAll(async () => {
  signIn = await startSignIn();
  nginx = await startNginx({ folders: inject('sample').folders, internal: 'sso', signIn: signIn.port });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  await signIn?.close();
});

test.each(['public', 'internal'] as const)('the %s edition works under the policy that comes as a header, its search with it', async (edition) => {
  const origin = `http://localhost:${nginx.ports[edition]}`;
  const { page, context, trouble } = await openTab(browser, origin);
  const [name, value] = session.split('=') as [string, string];
  await context.addCookies([{ name, value, url: origin }]);
  await page.goto(`${origin}/search/?q=vault+server`);
  const first = page.locator('[data-search-results] a').first();
  await first.waitFor();
  await first.click();
  await page.locator('h1').waitFor();
  const scope = (): Promise<string | undefined> => page.evaluate(() => navigator.serviceWorker.getRegistration().then((worker) => worker?.scope));
  await expect.poll(scope).toBe(edition === 'internal' ? `${origin}/` : undefined);
  expect(trouble).toEqual({ console: [], requests: [] });
  await context.close();
});

test('who signs out leaves no copy of the internal edition on the device', async () => {
  const origin = `http://localhost:${nginx.ports.internal}`;
  const { page, context } = await openTab(browser, origin);
  const [name, value] = session.split('=') as [string, string];
  await context.addCookies([{ name, value, url: origin }]);
  await page.goto(`${origin}/`);
  const beside = await context.newPage();
  await beside.goto(`${origin}/`);
  const kept = (): Promise<number> => beside.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
  });
  // The worker has begun to keep pages, and goes on.
  await expect.poll(kept).toBeGreaterThan(0);
  // It leads to the log-in of somebody else, which is not there.
  await page.goto(`${origin}/oauth2/sign_out`).catch(() => undefined);
  await expect.poll(kept).toBe(0);
  await context.close();
});
