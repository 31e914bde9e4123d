import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodePath, projectRoot } from '../../scripts/host.ts';

/** A package as `npm pack` makes it. */
export interface Packed {
  /** The tarball. */
  file: string;
  /** Paths inside the package. */
  files: string[];
  /** Bytes of the tarball. */
  size: number;
  /** Bytes of all that is in it. */
  unpackedSize: number;
}

interface Locked {
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  engines?: { node?: string };
  hasInstallScript?: boolean;
  /** Nothing is lost where it does not fit. */
  optional?: boolean;
}

/** What package-lock.json says of each package, by its folder. */
export const lock: Readonly<Record<string, Locked>> = (JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages;

/** How a program ended. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a program with the Node of this process, and without npm's questions to the network. */
export function run(command: string, words: readonly string[], cwd: string): Promise<Ended> {
  // Of npm's own settings for this run, none is meant for the program.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|VITEST)/i.test(name));
  const env = { ...Object.fromEntries(own), PATH: `${path.dirname(nodePath)}${path.delimiter}${process.env['PATH'] ?? ''}`, npm_config_offline: 'true', npm_config_update_notifier: 'false', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(command, words, { cwd, env, maxBuffer: 64 * 1024 ** 2 }, (error, out, err) => resolve({ code: error ? Number(error.code ?? 99) : 0, out, err }));
  });
}

/** Runs `npm pack` in the project, and nothing else. */
export async function pack(): Promise<Packed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-pack-'));
  const { code, out, err } = await run('npm', ['pack', '--json', '--pack-destination', folder], projectRoot);
  if (code !== 0) throw new Error(`npm pack failed: ${err}`);
  const told = JSON.parse(out) as PackReport[] | Record<string, PackReport>;
  const [report] = Object.values(told);
  if (!report) throw new Error(`npm pack tells of no package: ${out}`);
  return { file: path.join(folder, report.filename), files: report.files.map((entry) => entry.path), size: report.size, unpackedSize: report.unpackedSize };
}

interface PackReport {
  filename: string;
  files: { path: string }[];
  size: number;
  unpackedSize: number;
}

/** Folders of everything that npm would install with the package: what it depends on, and what that depends on. */
export function closureOf(dependencies: Readonly<Record<string, string>>): string[] {
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    // The nearest `node_modules`, as Node looks for it.
    for (let home = from; ; home = home.slice(0, Math.max(0, home.lastIndexOf('/node_modules/')))) {
      const place = home === '' ? `node_modules/${name}` : `${home}/node_modules/${name}`;
      const entry = lock[place];
      if (!entry && home !== '') continue;
      if (!entry || found.has(place)) return;
      found.add(place);
      for (const needed of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) add(needed, place);
      return;
    }
  };
  for (const name of Object.keys(dependencies)) add(name, '');
  return [...found].sort();
}

/**
 * Makes a folder in which the package is installed, as npm would do it without a network: beside it stand the packages that it
 * depends on, and no others.
 */
export async function install(tarball: string): Promise<string> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'assay-consumer-')));
  const home = path.join(folder, 'node_modules/assay');
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
  await run('tar', ['-xzf', tarball], folder);
  cpSync(path.join(folder, 'package'), home, { recursive: true });
  const { bin, dependencies } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { bin: { assay: string }; dependencies: Record<string, string> };
  for (const place of closureOf(dependencies)) {
    const there = path.join(projectRoot, place);
    if (place.lastIndexOf('node_modules/') > 0 || !existsSync(there)) continue;
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    symlinkSync(there, path.join(folder, place), 'junction');
  }
  symlinkSync(path.join('../assay', bin.assay), path.join(folder, 'node_modules/.bin/assay'));
  return folder;
}

/** Puts the canary's content into a folder, with a page of the program, and with one section of an article called otherwise. */
export function writeContent(folder: string): void {
  cpSync(path.join(projectRoot, 'scripts/canary/content'), path.join(folder, 'content'), { recursive: true });
  cpSync(path.join(projectRoot, 'content/program/tiers.md'), path.join(folder, 'content/program/tiers.md'));
  const article = path.join(folder, 'content/partners/acme/widget/public/deploy.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('## Before you begin', '## Pre-requisits'));
}
