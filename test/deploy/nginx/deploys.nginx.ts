import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { deploy, rollBack, type Deployed } from '../../../scripts/deploy/deploy.ts';
import { proveSeparate } from '../../../scripts/deploy/proof.ts';
import { nodePath } from '../../../scripts/host.ts';
import { writeEdition, type SmallSite } from '../sites.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { ask, headerOf, type Answer } from './raw.ts';

/** Deploys and ways back while somebody reads. */
const rounds = 60;
/** Pages that a reader reads in one of them at most. */
const mostPages = 5000;
const folder = mkdtempSync(path.join(tmpdir(), 'assay-deploys-'));
const target = path.join(folder, 'target');
let nginx: Nginx;

async function release(site: SmallSite, keep = 3): Promise<Deployed> {
  const dist = path.join(folder, `dist-${site.version}`);
  const built = await writeEdition(dist, site);
  return deploy({ audience: 'public', site: built, target, keep, prove: proveSeparate });
}

const get = (address: string, headers: Record<string, string> = {}): Promise<Answer> => ask(nginx.ports.public, address, { headers });
const versionOf = ({ body }: Answer): string | undefined => /version (\w\w)/.exec(body.toString())?.[1];

beforeAll(async () => {
  await release({ version: 'aa' });
  nginx = await startNginx({ folders: { ...inject('sample').folders, public: target }, internal: 'basic', passwords: '' });
});

afterAll(async () => {
  await nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a deploy', () => {
  test('shows at once, also to who has a page of the same length from the same second', async () => {
    await release({ version: 'bb' });
    const before = await get('/a/');
    const { files } = await release({ version: 'cc' });
    const after = await get('/a/', { 'If-None-Match': headerOf(before, 'ETag')! });
    expect([versionOf(before), after.status, versionOf(after), before.body.length === after.body.length]).toEqual(['bb', 200, 'cc', true]);
    expect(files).toMatchObject({ all: 7, added: ['_site/script.cc.js', '_site/style.cc.css'], removed: ['_site/script.bb.js', '_site/style.bb.css'] });
    // What did not change need not be sent again.
    const icon = headerOf(await get('/favicon.svg'), 'ETag')!;
    await release({ version: 'dd' });
    expect((await get('/favicon.svg', { 'If-None-Match': icon })).status).toBe(304);
  });

  test('takes a deleted article away, and its picture and its text in the search with it', async () => {
    await release({ version: 'ee', pages: ['a', 'b', 'gone'] });
    expect((await get('/gone/')).status).toBe(200);
    await release({ version: 'ff' });
    for (const address of ['/gone/', '/gone', '/gone/index.html', '/current/site/gone/', '/releases/', '/assets/gone/']) expect((await get(address)).status).toBe(404);
    await rollBack({ audience: 'public', target });
    expect((await get('/gone/')).status).toBe(200);
    await rollBack({ audience: 'public', target, to: (await release({ version: 'ff' }, 0)).release });
    expect((await get('/gone/')).status).toBe(404);
    await expect(rollBack({ audience: 'public', target })).rejects.toThrow('there is no release');
  });

  test('leaves the code and the style of pages that are open, and drops them when nobody can have one open', async () => {
    await release({ version: 'gg' }, 0);
    await release({ version: 'hh' }, 0);
    expect([(await get('/_site/style.gg.css')).status, (await get('/_site/style.hh.css')).status]).toEqual([200, 200]);
    await release({ version: 'ii' }, 0);
    expect([(await get('/_site/style.gg.css')).status, (await get('/_site/style.hh.css')).status]).toEqual([404, 200]);
  });

  test('brings its redirects when nginx reads them again', async () => {
    const before = await release({ version: 'jj', redirects: ['/old/ /a/ 301', '/older/ /b/ 301'] });
    expect(before.redirectsChanged).toBe(true);
    const sentTo = async (address: string): Promise<unknown> => headerOf(await get(address), 'Location');
    await nginx.reload();
    expect([await sentTo('/old/?x=1'), await sentTo('/older/'), await sentTo('/old')]).toEqual(['/a/?x=1', '/b/', undefined]);
    expect((await release({ version: 'kk', redirects: ['/old/ /a/ 301', '/older/ /b/ 301'] })).redirectsChanged).toBe(false);
    expect((await release({ version: 'll' })).redirectsChanged).toBe(true);
    await nginx.reload();
    expect(await sentTo('/old/')).toBeUndefined();
  });
});

test('a reader sees whole pages, however many deploys and ways back happen meanwhile', async () => {
  const versions = ['mm', 'nn', 'oo'];
  const dists = versions.map((version) => path.join(folder, `dist-${version}`));
  for (const [index, version] of versions.entries()) await writeEdition(dists[index]!, { version, pages: version === 'nn' ? ['a', 'b', 'c'] : ['a', 'b'] });
  await deploy({ audience: 'public', site: path.join(dists[0]!, 'public'), target, keep: 0, prove: proveSeparate });
  const deployer = fork(path.join(import.meta.dirname, 'deployer.ts'), [target, ...dists], { execPath: nodePath, execArgv: [] });
  const ended = once(deployer, 'exit').then(([code]) => code as number | null);
  const seen = new Set<string>();
  const trouble: string[] = [];
  const kept = new Map<string, { etag: string; version: string }>();
  const readPage = async (address: string): Promise<void> => {
    const have = kept.get(address);
    const page = await get(address, have ? { 'If-None-Match': have.etag } : {});
    const version = page.status === 304 ? have!.version : versionOf(page);
    if (version === undefined || ![200, 304].includes(page.status)) return void trouble.push(`${address}: ${page.status}`);
    seen.add(version);
    if (page.status === 200) kept.set(address, { etag: headerOf(page, 'ETag')!, version });
    for (const asset of [`/_site/style.${version}.css`, `/_site/script.${version}.js`]) {
      const answer = await get(asset);
      if (answer.status !== 200 || versionOf(answer) !== version) trouble.push(`${address} of ${version}: ${asset} is ${answer.status}, ${versionOf(answer)}`);
    }
  };
  let polls = 0;
  for (let round = 0; round < rounds; round += 1) {
    // Three readers go on while the link moves once: none of them takes longer for a page than until the next move.
    const moving = new AbortController();
    const moved = once(deployer, 'message').finally(() => moving.abort());
    deployer.send(round);
    const reader = async (address: string): Promise<void> => {
      for (let pages = 0; pages < 3 || (!moving.signal.aborted && pages < mostPages); pages += 1, polls += 1) await readPage(address);
    };
    await Promise.race([Promise.all([moved, ...['/', '/a/', '/b/'].map(reader)]), ended.then(() => expect.fail('the deployer ended'))]);
  }
  deployer.disconnect();
  expect([await ended, trouble.slice(0, 10)]).toEqual([0, []]);
  expect([...seen].sort()).toEqual(versions);
  expect(polls).toBeGreaterThanOrEqual(rounds * 9);
});
