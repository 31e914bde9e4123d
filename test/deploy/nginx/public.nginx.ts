import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../../scripts/build/inspect.ts';
import { headerTrouble } from './expected.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { ask, forEach, headerOf, sendRaw } from './raw.ts';

const { folders, built } = inject('sample');
let nginx: Nginx;
let port: number;

beforeAll(async () => {
  nginx = await startNginx({ folders, internal: 'basic', passwords: '' });
  port = nginx.ports.public;
});

afterAll(() => nginx?.stop());

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml; charset=utf-8', '.svg': 'image/svg+xml; charset=utf-8', '.webp': 'image/webp', '.png': 'image/png', '.ics': 'text/calendar; charset=utf-8',
  '.pem': 'application/x-pem-file', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json; charset=utf-8',
};

function typeOf(file: string): string {
  if (file === 'rss.xml') return 'application/rss+xml; charset=utf-8';
  if (file === 'atom.xml') return 'application/atom+xml; charset=utf-8';
  return types[path.posix.extname(file)] ?? 'application/octet-stream';
}

const isHashed = (file: string): boolean => /^(?:_site\/|images\/[0-9a-f]+\.|pagefind\/(?:index|fragment|filter)\/|pagefind\/pagefind\.\w+\.pf_meta$)/.test(file);
const hostFiles = ['_headers', '_redirects'];
const files = listFiles(built.public).filter((file) => !hostFiles.includes(file));

describe('the public edition', () => {
  test('comes byte for byte, with its type, its lifetime and every security header', async () => {
    const trouble: string[] = [];
    await forEach(files, async (file) => {
      const answer = await ask(port, `/${file}`);
      const say = (what: string): void => void trouble.push(`${file}: ${what}`);
      if (answer.status !== 200) say(`status ${answer.status}`);
      if (!answer.body.equals(readFileSync(path.join(built.public, file)))) say('other bytes');
      if (headerOf(answer, 'Content-Type') !== typeOf(file)) say(headerOf(answer, 'Content-Type') ?? 'no type');
      if (headerOf(answer, 'Cache-Control') !== (isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache')) say(headerOf(answer, 'Cache-Control') ?? 'no lifetime');
      for (const header of headerTrouble(answer, 'public')) say(header);
    });
    expect(trouble).toEqual([]);
  });

  test('shows the pages of its folders, and sends who forgets the last slash there without naming a host', async () => {
    const page = readFileSync(path.join(built.public, 'directory/index.html'));
    expect((await ask(port, '/directory/?tier=gold')).body.equals(page)).toBe(true);
    const answer = await ask(port, '/directory?tier=gold', { host: 'evil.example' });
    expect([answer.status, headerOf(answer, 'Location')]).toEqual([301, '/directory/?tier=gold']);
    expect(headerTrouble(answer, 'public')).toEqual([]);
  });

  test('sends readers of a former address on, with what they asked for', async () => {
    const answer = await ask(port, '/tiers/?from=mail', { host: 'evil.example' });
    expect([answer.status, headerOf(answer, 'Location')]).toEqual([301, '/program/tiers/?from=mail']);
    expect(headerTrouble(answer, 'public')).toEqual([]);
  });

  test('has a page of its own for what is not there, which nobody keeps', async () => {
    const page = readFileSync(path.join(built.public, '404.html'));
    for (const target of ['/nothing/', '/nothing', '/_site/none.js', '/images/0000000000000000.webp', '/directory/index.html/', '/404', '/a%0d%0aSet-Cookie:%20x', '/tiers%0d%0a/']) {
      const answer = await ask(port, target);
      expect([target, answer.status, headerOf(answer, 'Cache-Control'), headerOf(answer, 'Content-Type')]).toEqual([target, 404, 'no-cache', 'text/html; charset=utf-8']);
      expect(answer.body.equals(page)).toBe(true);
      expect(headerTrouble(answer, 'public')).toEqual([]);
    }
  });

  test('is compressed for who wants it, and is the same then', async () => {
    for (const file of ['index.html', 'llms-full.txt', 'rss.xml', 'search/words.json', files.find((name) => name.endsWith('.css'))!]) {
      const answer = await ask(port, `/${file}`, { headers: { 'Accept-Encoding': 'br, gzip' } });
      expect([file, headerOf(answer, 'Content-Encoding'), headerOf(answer, 'Vary')]).toEqual([file, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(answer.body).equals(readFileSync(path.join(built.public, file)))).toBe(true);
      expect(headerTrouble(answer, 'public')).toEqual([]);
    }
    const fragment = files.find((name) => name.endsWith('.pf_fragment'))!;
    expect(headerOf(await ask(port, `/${fragment}`, { headers: { 'Accept-Encoding': 'gzip' } }), 'Content-Encoding')).toBeUndefined();
  });

  test('is not sent again to who has it', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const etag = headerOf(await ask(port, '/', { headers: { 'Accept-Encoding': encoding } }), 'ETag')!;
      const again = await ask(port, '/', { headers: { 'Accept-Encoding': encoding, 'If-None-Match': etag } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(headerTrouble(again, 'public')).toEqual([]);
    }
    // Times of files are no times.
    expect((await ask(port, '/', { headers: { 'If-Modified-Since': 'Fri, 01 Jan 2038 00:00:00 GMT' } })).status).toBe(200);
  });

  test('comes whole, whichever part of it is asked for', async () => {
    const page = readFileSync(path.join(built.public, 'llms-full.txt'));
    for (const Range of ['bytes=10-19', 'bytes=0-0,5-9', 'bytes=99999999-', 'bytes=-1']) {
      const answer = await ask(port, '/llms-full.txt', { headers: { Range } });
      expect([answer.status, answer.body.equals(page)]).toEqual([200, true]);
      expect(headerTrouble(answer, 'public')).toEqual([]);
    }
  });

  test('is only read, never written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'BREW', 'get']) {
      for (const target of ['/', '/nothing', '/tiers/']) {
        const answer = await ask(port, target, { method });
        expect([method, target, answer.status]).toEqual([method, target, expect.toBeOneOf(method === 'get' || method === 'CONNECT' ? [400, 405] : [405])]);
        expect(headerOf(answer, 'Allow')).toBe(answer.status === 405 ? 'GET, HEAD' : undefined);
        expect(headerTrouble(answer, 'public')).toEqual([]);
      }
    }
    const head = await ask(port, '/', { method: 'HEAD' });
    expect([head.status, head.body.length, headerOf(head, 'Content-Length')]).toEqual([200, 0, String(readFileSync(path.join(built.public, 'index.html')).length)]);
  });

  test('keeps its headers where nginx refuses a request before it reads it', async () => {
    for (const request of ['nonsense\r\n\r\n', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`]) {
      const answer = await sendRaw(port, request);
      expect(answer.status).toBeOneOf([400, 414]);
      expect(headerTrouble(answer, 'public')).toEqual([]);
    }
  });

  test('holds nothing hidden, nothing of its neighbours and nothing of the internal edition', async () => {
    const known = new Set([...files, ...hostFiles]);
    const internalOnly = listFiles(built.internal).filter((file) => !known.has(file));
    expect(internalOnly.length).toBeGreaterThan(50);
    const beside = ['.git/config', '.env', '_headers', '_redirects', 'target.json', 'release.json', 'SHA256SUMS', 'redirects.map', 'current/site/index.html', 'releases/', 'assets/_site/', '_site/', 'images/', 'pagefind/', '..%2fredirects.map', '%2e%2e/redirects.map', '_site/..%2f..%2fredirects.map', '.well-known/../.env'];
    const found: string[] = [];
    await forEach([...internalOnly, ...beside], async (file) => {
      const { status } = await ask(port, `/${file}`);
      if (status !== 404 && status !== 400) found.push(`${file}: ${status}`);
    });
    expect(found).toEqual([]);
  });
});

test('follows no symbolic link that somebody laid into a release', async () => {
  const release = path.join(folders.public, 'current/site');
  const secret = mkdtempSync(path.join(tmpdir(), 'assay-secret-'));
  writeFileSync(path.join(secret, 'a.txt'), 'secret');
  symlinkSync(path.join(secret, 'a.txt'), path.join(release, 'planted.txt'));
  symlinkSync(secret, path.join(release, 'planted'));
  try {
    for (const target of ['/planted.txt', '/planted/a.txt', '/planted/']) expect((await ask(port, target)).status).toBeOneOf([403, 404]);
  } finally {
    for (const name of readdirSync(release).filter((file) => file.startsWith('planted'))) rmSync(path.join(release, name));
    rmSync(secret, { recursive: true });
  }
});
