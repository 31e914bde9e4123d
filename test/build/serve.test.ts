import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { temporary } from '../fixtures/host.ts';

async function serve(base = '/', port = 0): Promise<Served> {
  const folder = temporary({ 'index.html': 'home', 'a/index.html': 'page', '404.html': 'no such page', 'x.wasm': 'w', '.env': 'secret' });
  const served = await serveFolder(folder, { base, port });
  onTestFinished(() => served.close());
  return served;
}

/** Status and text of an answer; the path is sent as it is written. */
function get(address: string, path: string, headers: Record<string, string> = {}): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(`${response.statusCode} ${response.headers.location ?? text}`));
    }).on('error', reject).end();
  });
}

describe('a served site', () => {
  test('shows its pages, and its own page for what is not there', async () => {
    const { address } = await serve();
    expect(await Promise.all(['/', '/a/', '/a', '/b/', '/x.wasm'].map((path) => get(address, path)))).toEqual(['200 home', '200 page', '200 page', '404 no such page', '200 w']);
  });

  test('shows nothing outside its folder and nothing hidden', async () => {
    const { address } = await serve();
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/.env', '//etc/passwd', '/a/../../package.json']) expect(await get(address, path)).toBe('404 no such page');
  });

  test('is there for this machine alone: by address, and by the name that a browser uses', async () => {
    const { address } = await serve();
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect(await get(address, '/', { host: 'localhost:1' })).toBe('200 home');
    expect(await get(address, '/', { host: 'evil.example' })).toBe('403 This site is served to this machine only.');
    expect(await get(address, '/', { host: 'localhost.evil.example' })).toMatch(/^403/);
  });

  test('stands under its base path', async () => {
    const { address } = await serve('/staff/kb/');
    expect(new URL(address).pathname).toBe('/staff/kb/');
    expect(await get(address, '/staff/kb/a/')).toBe('200 page');
    expect(await get(address, '/')).toBe('302 /staff/kb/');
    expect(await get(address, '/staff/kb')).toBe('302 /staff/kb/');
    expect(await get(address, '/a/')).toBe('404 no such page');
  });

  test('moves on to the next port when one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    const { address } = await serve('/', port);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect(await get(address, '/')).toBe('200 home');
  });
});
