import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aheadOf, writeOfflineWorker } from '../../scripts/build/offline.ts';
import { projectRoot } from '../../scripts/host.ts';

const base = 'https://kb.example.com/staff/kb/';
const pages = { 'index.html': '<p>home</p>', 'partners/acme/index.html': '<p>acme</p>', 'images/a.webp': 'image', '_site/a.css': 'p {}', 'index.md': 'home', '404.html': 'none', _redirects: '' };

/** The worker of a site that holds some files. */
function workerOf(files: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), text);
  }
  writeOfflineWorker({ root: projectRoot, out });
  return readFileSync(path.join(out, 'sw.js'), 'utf8');
}

interface Answer {
  status?: number;
  text?: string;
  type?: ResponseType;
  redirected?: boolean;
}

/** A browser with one cache, a clock that is set, and a server that gives an answer to everything, or none. */
function browser(server: (name: string) => Answer | undefined) {
  const caches = new Map<string, Map<string, Response>>();
  const listeners = new Map<string, (event: object) => void>();
  const told: unknown[] = [];
  const whole = (key: string): string => new URL(key, base).href;
  const state = { now: Date.parse('2026-11-16T12:00:00Z'), server };
  const scope = {
    location: new URL(`${base}sw.js`),
    registration: { scope: base, installing: null, waiting: null, active: {} as object | null },
    clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve([{ postMessage: (message: unknown) => told.push(message) }]) },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    build: undefined as unknown,
  };
  const fetch = (request: string | { url: string }): Promise<Response> => {
    const url = whole(typeof request === 'string' ? request : request.url);
    const answer = state.server(url.slice(base.length));
    if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
    const response = (): Response => Object.defineProperties(new Response(answer.text ?? '', { status: answer.status ?? 200 }), { type: { value: answer.type ?? 'basic' }, redirected: { value: answer.redirected ?? false }, clone: { value: () => response() } });
    return Promise.resolve(response());
  };
  const storage = {
    open: (name: string) => {
      if (!caches.has(name)) caches.set(name, new Map());
      const cache = caches.get(name)!;
      return Promise.resolve({
        match: (key: string) => Promise.resolve(cache.get(whole(key))?.clone()),
        put: (key: string, response: Response) => Promise.resolve(void cache.set(whole(key), response)),
        keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
        delete: ({ url }: { url: string }) => Promise.resolve(cache.delete(url)),
      });
    },
    match: (key: string, { cacheName }: { cacheName: string }) => Promise.resolve(caches.get(cacheName)?.get(whole(key))?.clone()),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  };
  class Clock extends Date {
    static override now(): number {
      return state.now;
    }
  }
  // Nobody waits for a slow line here: the answer that there is comes first.
  const context = createContext({ self: scope, caches: storage, fetch, Response, URL, Date: Clock, crypto: globalThis.crypto, btoa, setTimeout: () => 0 });
  const raise = async (type: string, event: object = {}): Promise<Response | undefined> => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(type)!({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one), respondWith: (one: Promise<Response>) => (answer = one) });
    const response = await answer;
    await Promise.all(work);
    return response;
  };
  return {
    state,
    told,
    start: async (worker: string) => {
      listeners.clear();
      runInContext(`{${worker}}`, context);
      await raise('install');
      await raise('activate');
    },
    get: async (name: string, method = 'GET') => {
      const response = await raise('fetch', { request: { url: base + name, method } });
      return response && { status: response.status, text: await response.text() };
    },
    /** What `Clear-Site-Data` does, in the midst of whatever the worker does. */
    clear: () => {
      caches.clear();
      scope.registration.active = null;
    },
    kept: () => [...(caches.get(`assay ${new URL(base).pathname}`)?.keys() ?? [])].map((url) => url.slice(base.length).split('?')[0]!),
    isEmpty: () => [...caches.values()].every((cache) => cache.size === 0),
    stores: () => [...caches.keys()],
  };
}

const online = (files: Readonly<Record<string, string>>) => (name: string): Answer => {
  const text = files[name.split('?')[0]!.replace(/(^|\/)$/, '$1index.html')];
  return text === undefined ? { status: 404 } : { text };
};

describe('a browser that was here once', () => {
  test('reads every page without a connection, and says so; what programs read is not fetched ahead', async () => {
    const tab = browser(online(pages));
    await tab.start(workerOf(pages));
    tab.state.server = () => undefined;
    expect(await tab.get('partners/acme/')).toEqual({ status: 200, text: '<p>acme</p>' });
    expect(await tab.get('')).toEqual({ status: 200, text: '<p>home</p>' });
    expect(await tab.get('?q=acme')).toEqual({ status: 200, text: '<p>home</p>' });
    expect(tab.told).toEqual([{ offline: true }]);
    await expect(tab.get('index.md')).rejects.toThrow('Failed to fetch');
    expect(await tab.get('elsewhere/')).toBeUndefined();
    expect(await tab.get('', 'POST')).toBeUndefined();
  });

  test('is given what the server says as long as it says anything, and what is kept when it cannot', async () => {
    const tab = browser(online(pages));
    await tab.start(workerOf(pages));
    tab.state.server = () => ({ text: '<p>newer</p>' });
    expect(await tab.get('partners/acme/')).toEqual({ status: 200, text: '<p>newer</p>' });
    tab.state.server = () => ({ status: 502, text: 'Bad Gateway' });
    expect(await tab.get('partners/acme/')).toEqual({ status: 200, text: '<p>acme</p>' });
    tab.state.server = online(pages);
    await tab.get('partners/acme/');
    expect(tab.told).toEqual([{ offline: true }, { offline: false }]);
  });

  test('lets go of what the next build does not have, and takes nothing of one build for a page of another', async () => {
    const tab = browser(online(pages));
    await tab.start(workerOf(pages));
    const { 'images/a.webp': _, ...others } = pages;
    const next = { ...others, 'partners/acme/index.html': '<p>acme 2</p>' };
    tab.state.server = online(next);
    await tab.start(workerOf(next));
    tab.state.server = () => undefined;
    expect(await tab.get('partners/acme/')).toEqual({ status: 200, text: '<p>acme 2</p>' });
    expect(tab.kept().filter((name) => name.startsWith('images/') || name === 'partners/acme/')).toEqual(['partners/acme/']);
  });
});

describe('a browser keeps', () => {
  test.each<[string, Answer]>([
    ['a page to log in that comes with 200', { text: '<form>Log in</form>' }],
    ['an answer that is no success', { status: 404, text: '<p>acme</p>' }],
    ['an answer of another site', { text: '<p>acme</p>', type: 'opaque' }],
    ['an answer that any site may read', { text: '<p>acme</p>', type: 'cors' }],
  ])('no %s', async (_, answer) => {
    const tab = browser((name) => (name.startsWith('partners/') ? answer : online(pages)(name)));
    await tab.start(workerOf(pages));
    expect(await tab.get('partners/acme/')).toEqual({ status: answer.status ?? 200, text: answer.text });
    expect(tab.kept()).not.toContain('partners/acme/');
    expect(tab.kept()).toContain('_site/a.css');
  });

  test.each<[string, Answer]>([
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['a redirect of a page, as to log in', { type: 'opaqueredirect' }],
    ['a redirect that was followed', { redirected: true, text: '<form>Log in</form>' }],
  ])('nothing once the server answers with %s, and everything again once it lets it in', async (_, answer) => {
    const tab = browser(online(pages));
    await tab.start(workerOf(pages));
    expect(tab.isEmpty()).toBe(false);
    tab.state.server = () => answer;
    await tab.get('partners/acme/');
    expect(tab.isEmpty()).toBe(true);
    tab.state.server = () => undefined;
    await expect(tab.get('')).rejects.toThrow('Failed to fetch');
    tab.state.server = online(pages);
    await tab.get('');
    tab.state.server = () => undefined;
    expect(await tab.get('partners/acme/')).toMatchObject({ status: 200 });
  });

  test.each([1, 2, 3, 4])('nothing of what is on its way when everything is taken away, after %d answers', async (answers) => {
    let given = 0;
    const tab = browser((name) => {
      given += 1;
      if (given === answers) tab.clear();
      return online(pages)(name);
    });
    await tab.start(workerOf(pages));
    expect(given).toBeGreaterThanOrEqual(answers);
    expect(tab.stores()).toEqual([]);
  });

  test('nothing that the server has not vouched for within a week', async () => {
    const tab = browser(online(pages));
    await tab.start(workerOf(pages));
    tab.state.server = () => undefined;
    tab.state.now += 6 * 86_400_000;
    expect(await tab.get('')).toMatchObject({ status: 200 });
    tab.state.now += 2 * 86_400_000;
    await expect(tab.get('')).rejects.toThrow('Failed to fetch');
    expect(tab.isEmpty()).toBe(true);
  });
});

test('a worker names every file by its digest, so that it changes with any of them and with nothing else', () => {
  const worker = workerOf(pages);
  expect(worker).toContain(JSON.stringify(createHash('sha256').update('<p>acme</p>').digest('base64').slice(0, 16)));
  expect(worker).not.toMatch(/404\.html|_redirects|"sw\.js"/);
  expect(workerOf({ ...pages })).toBe(worker);
  expect(workerOf({ ...pages, 'images/a.webp': 'other' })).not.toBe(worker);
});

test('what is needed first is fetched first, and no more than fits', () => {
  const sizes = new Map(Object.entries({ 'rules/x/': 5, 'articles/a/b/': 5, 'images/a.webp': 5, 'partners/acme/widget/internal/support/': 5, 'pagefind/pagefind.js': 5, 'search/staff.json': 5, '_site/a.css': 5, '': 5, 'search/': 5, 'index.md': 5, 'partners/acme/widget/stamp.json': 5 }));
  const all = ['', 'search/', '_site/a.css', 'search/staff.json', 'pagefind/pagefind.js', 'partners/acme/widget/internal/support/', 'images/a.webp', 'articles/a/b/', 'rules/x/'];
  expect(aheadOf(sizes)).toEqual(all);
  expect(aheadOf(sizes, 31)).toEqual(all.slice(0, 6));
});
