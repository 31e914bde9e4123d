import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../build/inspect.ts';
import { DeployError, UnfitError } from './deploy-error.ts';
import { readSite } from './site-tree.ts';
import { currentRelease, type Target } from './target.ts';

/** What a release says about itself, in `release.json`. */
export interface Release {
  name: string;
  /** Of its site, as SiteTree has it. */
  digest: string;
  base: string;
  /** Name of the release that was served before it. */
  after?: string;
}

/** The list of a release's files as `sha256sum` prints and checks it. */
export const sumsFile = 'SHA256SUMS';

/** A release's folder is named by its number and the first digits of its digest. */
const nameOf = /^(\d{6,})-[0-9a-f]{12}$/;

/** What the next release is called. Numbers are never used twice while one of them is kept. */
export function nextName({ releases }: Target, digest: string): string {
  const numbers = names(releases).map((name) => Number(nameOf.exec(name)![1]));
  return `${String(Math.max(0, ...numbers) + 1).padStart(6, '0')}-${digest.slice(0, 12)}`;
}

/** The release of a name. Throws DeployError when there is none. */
export function readRelease({ releases }: Target, name: string): Release {
  const folder = path.join(releases, name);
  if (!nameOf.test(name) || !existsSync(path.join(folder, 'release.json'))) throw new DeployError(`there is no release ${JSON.stringify(name)} any more; kept are ${names(releases).join(', ') || 'none'}`);
  return JSON.parse(readFileSync(path.join(folder, 'release.json'), 'utf8')) as Release;
}

/** The release that is served, or undefined before the first deploy. */
export function servedRelease(target: Target): Release | undefined {
  const name = currentRelease(target);
  return name === undefined ? undefined : readRelease(target, name);
}

/** The release that is served and those that were served before it, as far as they are kept; newest first. */
export function lineOf(target: Target): Release[] {
  const line: Release[] = [];
  const kept = new Set(names(target.releases));
  for (let next = currentRelease(target); next !== undefined && kept.has(next); next = line.at(-1)!.after) {
    line.push(readRelease(target, next));
    kept.delete(next);
  }
  return line;
}

/** Digests of a release's files by path, as it was deployed. */
export function filesOf(target: Target, { name }: Release): Map<string, string> {
  const lines = readFileSync(path.join(target.releases, name, sumsFile), 'utf8').matchAll(/^([0-9a-f]{64}) {2}\.\/(.+)$/gm);
  return new Map([...lines].map(([, digest = '', file = '']) => [file, digest]));
}

/** The folder of a release that holds the site itself, under which its base path is the root. */
export function siteFolder(target: Target, { name, base }: Pick<Release, 'name' | 'base'>): string {
  return path.join(target.releases, name, 'site', base);
}

/** Makes sure that a release is still what was deployed. Throws UnfitError when it is not. */
export async function verifyRelease(target: Target, release: Release): Promise<void> {
  const { digest } = await readSite(siteFolder(target, release));
  if (digest !== release.digest) throw new UnfitError(`the files of release ${release.name} are no longer those that were deployed; build and deploy again`);
}

/** Removes what interrupted deploys left behind. */
export function removeLeftovers({ folder, releases }: Target): void {
  for (const [parent, isLeftover] of [[releases, (name: string) => name.startsWith('.')], [folder, (name: string) => name.endsWith('.new')]] as const) {
    for (const name of existsSync(parent) ? readdirSync(parent) : []) if (isLeftover(name)) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Removes every release but those given. */
export function removeOthers({ releases }: Target, kept: readonly Release[]): void {
  const stays = new Set(kept.map(({ name }) => name));
  for (const name of names(releases)) if (!stays.has(name)) rmSync(path.join(releases, name), { recursive: true, force: true });
}

/** Files of a folder, or none where there is no such folder. */
export function filesIn(folder: string): string[] {
  return existsSync(folder) ? listFiles(folder) : [];
}

function names(releases: string): string[] {
  return existsSync(releases) ? readdirSync(releases).filter((name) => nameOf.test(name)).sort() : [];
}
