import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Audience } from '../../schemas/edition.ts';
import { addAssets, removeAssets } from './assets.ts';
import { DeployError, UnfitError } from './deploy-error.ts';
import { makeFolder, pointTo } from './durable.ts';
import { withLock } from './lock.ts';
import { filesOf, lineOf, nextName, readRelease, removeLeftovers, removeOthers, servedRelease, verifyRelease, type Release } from './releases.ts';
import { readSite, type SiteTree } from './site-tree.ts';
import { findTarget, markTarget, type Target } from './target.ts';
import { mapOf, writeRelease } from './write-release.ts';

export interface DeployOptions {
  audience: Audience;
  /** The built edition. */
  site: string;
  /** The folder to deploy to. */
  target: string;
  /** How many releases stay for a rollback, besides the one that is served. */
  keep: number;
  /** Throws when the site may not be published. */
  prove(tree: SiteTree): void;
  /** Writes nothing. */
  dryRun?: boolean;
  /** Told after each step, and after each file. */
  onStep?(step: Step): void;
}

export type Step = 'file' | 'release' | 'assets' | 'switch' | 'done';

/** What a deploy did, or would do. */
export interface Deployed {
  /** Name of the release that is served now. */
  release: string;
  /** Name of the one that was served before. */
  before?: string;
  /** False when the very same site was served already. */
  switched: boolean;
  /** Files of the site, against the release before. */
  files: { all: number; added: string[]; changed: string[]; removed: string[] };
  /** Whether the web server must read its redirects anew; that of the internal edition has none. */
  redirectsChanged: boolean;
}

/**
 * Deploys an edition: as a release of its own beside the others, then served by one step of a symbolic link. Until that step what was
 * served is served on, whatever happens; what an interrupted deploy left behind goes with the next one.
 *
 * @throws UnfitError when the site may not be published, DeployError when the folder cannot be deployed to.
 */
export async function deploy(options: DeployOptions): Promise<Deployed> {
  const { audience, site, dryRun = false } = options;
  if (!existsSync(site)) throw new DeployError(`there is no ${audience} edition at ${site}; \`npx assay build\` makes one`);
  const target = findTarget(options.target, audience);
  if (isWithin(target.folder, realpathSync(site)) || isWithin(realpathSync(site), target.folder)) throw new DeployError(`${options.target} and ${site} lie within each other; deploy to a folder of its own`);
  const tree = await readSite(site);
  if (tree.audience !== audience) throw new UnfitError(`${site} is the ${tree.audience} edition, not the ${audience} one`);
  options.prove(tree);
  if (dryRun) return compare(target, tree);
  mkdirSync(path.dirname(target.folder), { recursive: true });
  makeFolder(target.folder, target.modes.folder);
  // Another deploy may have marked the folder meanwhile.
  return withLock(target.lock, () => deployTree(findTarget(options.target, audience), tree, options));
}

async function deployTree(target: Target, tree: SiteTree, { keep, onStep = () => undefined }: DeployOptions): Promise<Deployed> {
  markTarget(target);
  removeLeftovers(target);
  const outcome = compare(target, tree);
  if (outcome.switched) {
    const release: Release = { name: outcome.release, digest: tree.digest, base: tree.base, ...(outcome.before !== undefined && { after: outcome.before }) };
    await writeRelease(target, tree, release, () => onStep('file'));
    onStep('release');
    addAssets(target, release);
    onStep('assets');
    pointTo(target.current, path.join('releases', release.name));
    onStep('switch');
  }
  const line = lineOf(target);
  // Pages of the release before are open in browsers now, kept or not.
  removeAssets(target, line.slice(0, Math.max(keep, 1) + 1));
  removeOthers(target, line.slice(0, keep + 1));
  onStep('done');
  return outcome;
}

/**
 * Serves a release that is still kept: the one before the present one unless another is named.
 *
 * @throws DeployError when there is none, UnfitError when its files are no longer those that were deployed.
 */
export async function rollBack({ audience, target: folder, to, dryRun = false }: Pick<DeployOptions, 'audience' | 'target' | 'dryRun'> & { to?: string }): Promise<Deployed> {
  const target = findTarget(folder, audience);
  const work = async (): Promise<Deployed> => {
    const served = servedRelease(target);
    if (!served) throw new DeployError(`nothing was deployed to ${folder} yet`);
    const name = to ?? served.after;
    if (name === undefined) throw new DeployError(`${served.name} is the first release of ${folder}; there is none before it`);
    const release = readRelease(target, name);
    await verifyRelease(target, release);
    const outcome = { release: name, before: served.name, switched: name !== served.name, files: differences(filesOf(target, served), filesOf(target, release)), redirectsChanged: audience === 'public' && mapIn(target, served) !== mapIn(target, release) };
    if (dryRun || !outcome.switched) return outcome;
    addAssets(target, release);
    pointTo(target.current, path.join('releases', name));
    return outcome;
  };
  return dryRun || !existsSync(target.folder) ? work() : withLock(target.lock, work);
}

/** What deploying a site would change. */
function compare(target: Target, tree: SiteTree): Deployed {
  const served = servedRelease(target);
  const same = served?.digest === tree.digest && served.base === tree.base;
  return {
    release: same ? served.name : nextName(target, tree.digest),
    ...(served && { before: served.name }),
    switched: !same,
    files: differences(served ? filesOf(target, served) : new Map(), new Map(tree.files.map((file) => [file.path, file.sha256]))),
    redirectsChanged: tree.audience === 'public' && (served ? mapIn(target, served) : '') !== mapOf(tree),
  };
}

function differences(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Deployed['files'] {
  const names = [...now.keys()];
  return {
    all: now.size,
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== now.get(name)),
    removed: [...before.keys()].filter((name) => !now.has(name)),
  };
}

function mapIn(target: Target, { name }: Release): string {
  return readFileSync(path.join(target.releases, name, 'redirects.map'), 'utf8');
}

function isWithin(folder: string, other: string): boolean {
  const relative = path.relative(other, folder);
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}
