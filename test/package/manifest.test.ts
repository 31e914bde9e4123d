import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { closureOf, lock } from './consumer.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; engines: { node: string }; dependencies: Record<string, string>; allowScripts: Record<string, boolean> };

describe('package.json', () => {
  it('has a version that the changelog tells of, newest first', () => {
    const versions = [...read('docs/changelog.md').matchAll(/^## \[?(\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
    expect(versions[0]).toBe(manifest.version);
  });

  it('asks for a Node that every library takes, in each of the ranges from the first version on', () => {
    const first = manifest.engines.node.split(' || ').map((range) => range.replace(/^\D+/, ''));
    expect(first.length).toBeGreaterThan(1);
    const refused = closureOf(manifest.dependencies).flatMap((place) => {
      const { optional, engines: { node: range } = {} } = lock[place] ?? {};
      return range === undefined || optional === true ? [] : first.filter((version) => !takes(range, version)).map((version) => `${place} wants ${range}, not ${version}`);
    });
    expect(refused).toEqual([]);
  });

  it('lets no library run a script when it is installed', () => {
    const withScript = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(withScript.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
    expect(read('.npmrc')).toContain('strict-allow-scripts=true');
  });
});

it('the pages in the package lead to what is in the package; only code stays behind that who works on the project itself is shown', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })) as [{ files: { path: string }[] }];
  const packed = new Set(files.map(({ path: file }) => file));
  const links = [...packed].filter((file) => file.endsWith('.md')).flatMap((file) => [...read(file).replaceAll(/^(`{3,})[^]*?^\1|`[^`\n]*`/gm, '').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) => [file, path.posix.join(path.posix.dirname(file), to)] as const));
  expect(links.length).toBeGreaterThan(200);
  const leadsNowhere = links.filter(([, to]) => ![...packed].some((file) => file === to || file.startsWith(`${to.replace(/\/$/, '')}/`)));
  expect(leadsNowhere.filter(([file, to]) => !(file === 'docs/CONTRIBUTING.md' && /^rules\/[a-z-]+\.ts$/.test(to)))).toEqual([]);
});

it('the Node of the project is one version everywhere, and stands apart from what the package depends on', () => {
  const { version, optionalDependencies } = JSON.parse(read('scripts/runtime/package.json')) as { version: string; optionalDependencies: Record<string, string> };
  expect(new Set([version, read('.nvmrc').trim(), ...Object.values(optionalDependencies)])).toEqual(new Set([version]));
  expect(lock['']).not.toHaveProperty('optionalDependencies');
});

describe.each(['package-lock.json', 'scripts/bench/rivals/package-lock.json', 'scripts/bench/rivals-site/package-lock.json', 'scripts/lighthouse/package-lock.json'])('%s', (file) => {
  const { packages } = JSON.parse(read(file)) as { packages: Record<string, { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }> };

  it('names no address to download from', () => {
    expect(Object.values(packages).filter(({ link }) => !link).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });

  // Without them npm takes the lock file for one of another package.json, and installs nothing.
  it('names the program of every platform, not only of the one it was written on', () => {
    const names = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)));
    expect(Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter((name) => !names.has(name)).map((name) => `${place} wants ${name}`))).toEqual([]);
  });
});

/** Whether a version is in a range as package.json files write it: alternatives, each one or more comparisons. */
function takes(range: string, version: string): boolean {
  return range.split('||').some((alternative) => alternative.trim().replaceAll(/([<>=^~]+)\s+/g, '$1').split(/\s+/).every((part) => compares(part, version)));
}

function compares(part: string, version: string): boolean {
  const [, how = '', wanted = ''] = /^([<>=^~]*)v?(.*)$/.exec(part) ?? [];
  if (wanted === '' || wanted === '*') return true;
  const [least, is] = [wanted, version].map((text) => text.split('.').map(Number));
  const [major, minor = 0, patch = 0] = least as [number, number?, number?];
  const [isMajor, isMinor, isPatch] = is as [number, number, number];
  const isAtLeast = isMajor > major || (isMajor === major && (isMinor > minor || (isMinor === minor && isPatch >= patch)));
  if (how === '>=') return isAtLeast;
  if (how === '^' || how === '') return isMajor === major && isAtLeast;
  throw new Error(`${part} is compared in a way that this test does not know`);
}
