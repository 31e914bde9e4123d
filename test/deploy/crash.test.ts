import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import { deploy } from '../../scripts/deploy/deploy.ts';
import { readSite } from '../../scripts/deploy/site-tree.ts';
import { nodePath } from '../../scripts/host.ts';
import { temporary } from '../fixtures/host.ts';
import { writeSite } from './sites.ts';

// The process is killed on the spot: nothing of ours gets to tidy up.
test.each([['file', 1, 'aa'], ['file', 5, 'aa'], ['release', 1, 'aa'], ['assets', 1, 'aa'], ['switch', 1, 'bb'], ['done', 1, 'bb']] as const)('a deploy that dies at "%s" %i leaves "%s" served as a whole, and nothing that the next one does not clear', async (step, count, stays) => {
  const folder = temporary();
  const target = path.join(folder, 'target');
  const sites = Object.fromEntries(['aa', 'bb', 'cc'].map((version) => [version, writeSite(path.join(folder, version), { version })]));
  const run = (version: string): ReturnType<typeof deploy> => deploy({ audience: 'public', site: sites[version]!, target, keep: 3, prove: () => undefined });
  const digestOf = async (version: string): Promise<string> => (await readSite(sites[version]!)).digest;
  const servedDigest = async (): Promise<string> => (await readSite(path.join(target, 'current/site'))).digest;
  await run('aa');
  const { signal } = spawnSync(nodePath, [path.join(import.meta.dirname, 'crashing.ts'), sites['bb']!, target, step, String(count)]);
  expect(signal).toBe('SIGKILL');
  expect(await servedDigest()).toBe(await digestOf(stays));
  await run('cc');
  expect(await servedDigest()).toBe(await digestOf('cc'));
  expect(readdirSync(target).sort()).toEqual(['assets', 'current', 'lock', 'releases', 'target.json']);
  const kept = stays === 'bb' ? ['aa', 'bb', 'cc'] : ['aa', 'cc'];
  expect(readdirSync(path.join(target, 'releases'))).toHaveLength(kept.length);
  expect(listFiles(path.join(target, 'assets'))).toEqual(['script', 'style'].flatMap((name) => kept.map((version) => `_site/${name}.${version}.${name === 'style' ? 'css' : 'js'}`)));
});
