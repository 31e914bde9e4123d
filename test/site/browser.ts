import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { launchBrowser as launch } from '../../scripts/browser/launch.ts';

/** Starts the browser that the tests share. */
export function launchBrowser(): Promise<Browser> {
  return launch(process.env);
}

/** A built site on a port of this machine. */
export interface Served {
  /** "http://127.0.0.1:40123" */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would, under its base path. */
export async function serveSite(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** What a page did that no page of ours may do. */
export interface Trouble {
  /** Errors, and everything the content security policy stopped. */
  console: string[];
  /** Requests to anywhere but the site itself, and answers that are errors. */
  requests: string[];
}

/** Opens a tab that notes down what goes wrong in it. */
export async function openTab(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext; trouble: Trouble }> {
  const context = await browser.newContext({ ...options });
  const page = await context.newPage();
  const trouble: Trouble = { console: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/i.test(message.text())) trouble.console.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.console.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) trouble.requests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.requests.push(`${response.status()} ${response.url()}`);
  });
  return { page, context, trouble };
}

/** Waits until a page that follows a link is where the link leads, and whole. */
export async function arrive(page: Page, part: 'pathname' | 'hash', expected: string): Promise<void> {
  await page.waitForURL((url) => url[part] === expected);
}
