// JavaScript on purpose: a browser gets it as it stands here. It keeps the internal edition for times without a connection: the server is
// asked first, and what is kept serves where it cannot be reached. `scripts/build/offline.ts` makes it the edition's `sw.js`, with a list of
// what the edition consists of in front of it. What is kept is bound to the digests in that list: no log-in page, no redirect and no file of
// another build ever passes for a page of this one.

/**
 * @type {{ files: Record<string, string>, ahead: string[], mostDays: number }}
 * Digests by address below the base, a folder's page by the folder; addresses to fetch before they are asked for, the most needed first;
 * and how many days may pass without a word from the server before what is kept is thrown away.
 */
const { files, ahead, mostDays } = self.build;
const base = new URL(self.registration.scope).pathname;
const store = `assay ${base}`;
/** Under it stands when the server was heard of last. */
const seen = `${base}?seen`;
const patience = 4000;
const atOnce = 4;
const day = 86_400_000;
let isCutOff = false;
let noted = 0;
/** How often this browser was not let in. */
let refusals = 0;
/** @type {Promise<void> | undefined} */
let filling;

self.addEventListener('install', (event) => {
  // Not when it is activated: pages would wait for it.
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(discard().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  const name = url.pathname.slice(base.length);
  if (!Object.hasOwn(files, name)) return;
  const asked = fetch(request).then((answer) => ({ answer, copy: answer.clone() }));
  event.waitUntil(asked.then(({ copy }) => keep(name, copy).then((isIn) => (isIn ? refill() : undefined))).catch(() => undefined));
  event.respondWith(answerFrom(asked.then(({ answer }) => answer), name));
});

self.addEventListener('message', (event) => {
  if (event.data === 'offline?') event.source?.postMessage({ offline: isCutOff });
});

/**
 * What the server says; what is kept where it says nothing, says that it cannot, or takes too long to say it.
 *
 * @param {Promise<Response>} server
 * @param {string} name
 */
async function answerFrom(server, name) {
  const answer = await Promise.race([server, after(patience)]).catch(() => undefined);
  if (answer && answer.status < 500) {
    await tell(false);
    return answer;
  }
  const copy = await allowed(name);
  if (!copy) return server;
  await tell(true);
  return copy;
}

/**
 * Keeps a file that is, byte for byte, the one of this build; gives everything up when the server does not let this browser in.
 *
 * @param {string} name
 * @param {Response} answer
 * @returns false when it does not.
 */
async function keep(name, answer) {
  const before = refusals;
  // A page of this edition never redirects: somebody is asked to log in.
  if (answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect' || answer.redirected) {
    refusals += 1;
    noted = 0;
    filling = undefined;
    await caches.delete(store);
    return false;
  }
  if (answer.status !== 200 || answer.type !== 'basic') return true;
  const bytes = await answer.arrayBuffer();
  if ((await digestOf(bytes)) !== files[name]) return true;
  if (!isWanted()) return false;
  const cache = await caches.open(store);
  if (Date.now() - noted > day / 24) {
    await cache.put(seen, new Response(String(Date.now())));
    noted = Date.now();
  }
  await cache.put(keyOf(name), new Response(bytes, { headers: { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream' } }));
  if (refusals === before && isWanted()) return true;
  // It was on its way when another was refused, or when everything was taken away.
  await caches.delete(store);
  return false;
}

/** Whether the browser still has this worker. When somebody signs out it is taken away with all that is kept, in the midst of its work. */
function isWanted() {
  const { installing, waiting, active } = self.registration;
  return Boolean(installing ?? waiting ?? active);
}

/** Fetches what is not kept yet, a few files at a time. It goes on at the next visit where it was cut short. */
async function fill() {
  const waiting = [...ahead];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!isWanted()) return;
      if (await kept(name)) continue;
      // The browser's own store would keep it whatever happens here.
      const isIn = await fetch(base + name, { cache: 'no-store', redirect: 'manual' }).then((answer) => keep(name, answer)).catch(() => false);
      if (!isIn) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Once in the life of a worker: somebody may have logged in again, or the last time was cut short. */
function refill() {
  filling ??= fill();
  return filling;
}

/** @param {string} name */
function kept(name) {
  // Looks without opening: that would make the store again where it was thrown away.
  return caches.match(keyOf(name), { cacheName: store });
}

/**
 * What is kept, unless the server has not been heard of for too long.
 *
 * @param {string} name
 */
async function allowed(name) {
  const last = await caches.match(seen, { cacheName: store });
  if (last && Number(await last.text()) > Date.now() - mostDays * day) return kept(name);
  await caches.delete(store);
  return undefined;
}

/** Throws away what this build does not have. */
async function discard() {
  if (!isWanted()) return;
  const cache = await caches.open(store);
  const current = new Set([seen, ...Object.keys(files).map(keyOf)].map((key) => new URL(key, self.location.origin).href));
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
}

/**
 * A file is kept under its digest: what another build calls the same is another file.
 *
 * @param {string} name
 */
function keyOf(name) {
  return `${base}${name}?${encodeURIComponent(files[name] ?? '')}`;
}

/**
 * As `scripts/build/offline.ts` makes it.
 *
 * @param {ArrayBuffer} bytes
 */
async function digestOf(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))).slice(0, 16);
}

/** @param {number} milliseconds */
function after(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** @param {boolean} offline */
async function tell(offline) {
  if (offline === isCutOff) return;
  isCutOff = offline;
  for (const client of await self.clients.matchAll()) client.postMessage({ offline }, []);
}
