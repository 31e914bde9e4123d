import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../scripts/build.ts';
import { projectRoot } from '../../scripts/host.ts';
import { memorySource } from '../../scripts/source.ts';
import { cachedEncoder } from '../../scripts/stage/images.ts';
import { judge } from '../fixtures/base.ts';
import { assay, type Outcome } from '../fixtures/host.ts';
import { filesBelow } from '../stage/content.ts';
import { sampleContent, stampsOf, withoutInternal } from '../stage/without-internal.ts';

/** Where `assay start` works: a folder of its own, so that the project's `dist` stays. */
const cwd = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
const dist = path.join(cwd, 'dist');
let stop: () => Promise<number>;
let ended: Promise<Outcome>;
let printed = '';

beforeAll(async () => {
  await new Promise<void>((serving, reject) => {
    ended = assay(['start'], {
      cwd,
      env: process.env,
      out(text) {
        printed += text;
        if (printed.includes('Ctrl-C ends it')) serving();
      },
      onInterrupt: (handler) => void (stop = handler),
    });
    ended.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)), reject);
  });
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function addressOf(audience: string): string {
  return new RegExp(`${audience} edition +(http://127\\.0\\.0\\.1:\\d+/)\n`).exec(printed)?.[1] ?? 'none';
}

describe('assay start', () => {
  test('prints what it found, who is ready, both builds, the leak scan and the addresses', () => {
    expect(printed).toMatch(/^ {2}check {13}\d+ files, 0 errors, .* \d+\.\d s\n/);
    expect(printed).toMatch(/brindlevault\/vault +platinum/);
    expect(printed).toMatch(/^ {2}public edition {4}\d+ pages, [\d.]+ MB +\d+\.\d s\n {20}nothing internal in \d+ files; \d+ planted texts all found$/m);
    expect(printed).toMatch(/^ {2}internal edition {2}\d+ pages/m);
    expect(printed.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('serves both editions', async () => {
    const read = async (address: string): Promise<string> => (await fetch(address)).text();
    expect(await read(`${addressOf('public')}partners/brindlevault/`)).toContain('Brindlevault');
    expect(await read(`${addressOf('internal')}boards/readiness/`)).toContain('CER-1');
    expect((await fetch(`${addressOf('public')}boards/`)).status).toBe(404);
  });

  test('shows on the boards what the command prints, byte for byte', async () => {
    const { out } = await assay(['readiness', '--within', '12m', '--history', '--format', 'json'], { cwd });
    const { history: told, ...printed } = JSON.parse(out) as Record<string, unknown>;
    const { history, ...shown } = JSON.parse(readFileSync(path.join(dist, 'internal/boards/readiness.json'), 'utf8')) as Record<string, unknown>;
    expect(shown).toEqual(printed);
    // On a slow machine the second run may come further back than the first.
    expect(Object.keys(history as object)).toEqual(expect.arrayContaining(Object.keys(told as object)));
    expect((await assay(['readiness', '--within', '12m', '--format', 'ics'], { cwd })).out).toBe(readFileSync(path.join(dist, 'internal/boards/due.ics'), 'utf8'));
  });
});

describe('the public edition', () => {
  test('is the same, byte for byte, when nothing internal was ever written', async () => {
    const sample = sampleContent();
    const bare = withoutInternal(sample, (await judge(sample)).catalogue);
    const out = path.join(cwd, 'bare');
    await buildEdition(await judge(bare), memorySource(bare), { audience: 'public', out, site: { url: 'https://kb.example.com', base: '/' }, env: process.env, stamps: await stampsOf(sample), encode: cachedEncoder(path.join(projectRoot, '.cache/assay/images')) });
    const [withAll, without] = [filesBelow(path.join(dist, 'public')), filesBelow(out)];
    expect([...without.keys()]).toEqual([...withAll.keys()]);
    expect([...withAll].filter(([name, bytes]) => !without.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
  });

  test('holds nothing internal; the internal one read as if it were public is full of it, and stops the command', async () => {
    expect(await assay(['leaks'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('nothing internal in') });
    const { code, err } = await assay(['leaks', 'dist/internal'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^assay: internal content is in the public edition: [\d,]+ places/);
    expect(err).toMatch(/text of partners\/(?:hearthkeyn|stampmoor)\//);
    expect(err).not.toContain('replaced');
  });

  test('holds no picture that no page shows', () => {
    const pictures = [...filesBelow(path.join(dist, 'public'))].filter(([name]) => name.startsWith('images/')).map(([name]) => name);
    const html = [...filesBelow(path.join(dist, 'public'))].filter(([name]) => name.endsWith('.html')).map(([, bytes]) => bytes.toString()).join('\n');
    expect(pictures.filter((name) => !html.includes(name))).toEqual([]);
  });
});

test('Ctrl-C ends the serving', async () => {
  expect(await stop()).toBe(0);
  expect(await ended).toMatchObject({ code: 0 });
  await expect(fetch(addressOf('public'))).rejects.toThrow('fetch failed');
  expect(readFileSync(path.join(dist, 'public/index.html'), 'utf8')).toContain('</html>');
});
