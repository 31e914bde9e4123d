import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { audiences, type Audience } from '../schemas/edition.ts';
import type { Config } from '../schemas/generated/types.ts';
import type { Language } from '../schemas/languages.ts';
import type { Repository } from '../schemas/repository.ts';
import type { Base } from './base.ts';
import { findProblem } from './config/find-problem.ts';
import { ConfigurationError } from './errors.ts';
import { isPackage, projectRoot } from './host.ts';

export type { Config };

/** A content root with nothing left open. */
export interface ContentFolder {
  /** The folder, absolute. */
  path: string;
  /** As the configuration writes it, for reports. */
  name: string;
  public: boolean;
  optional: boolean;
  /** The repository that the folder is kept in, where it is not the project's own. */
  repository?: Repository;
}

/** The configuration as commands are given it: paths are absolute. */
export interface Settings extends Config {
  /** The folder that `assay.config.ts` stands in. */
  home: string;
  program: string;
  content: ContentFolder[];
  /** The branch that a change is meant for, where the configuration was read from it. */
  base?: Base;
  /** The bytes of the program as that branch has it. */
  baseProgram?: Uint8Array;
}

const mostBytes = 512 * 1024;

const fileName = 'assay.config.ts';

/** The program that is meant where a configuration names none. */
const ownProgram = path.join(projectRoot, 'schemas/program/2015-02.yaml');

/**
 * Reads the configuration of the project around a folder; content is never searched for one. Paths in it come out absolute.
 * Throws ConfigurationError when it cannot be used.
 *
 * @param base the branch that a change is meant for: configuration and program are read from there, those of the work tree not at all.
 */
export async function loadConfig(cwd: string, base?: Base): Promise<Settings> {
  const text = await base?.read(cwd, fileName, mostBytes);
  if (base && text) return readBaseConfig(base, cwd, text);
  // A project without one is judged by that of the tool, which is no part of the change.
  const homes = [cwd, projectRoot].filter((folder) => !base || folder !== cwd);
  const file = homes.map((folder) => path.join(folder, fileName)).find((candidate) => existsSync(candidate));
  if (file === undefined && isPackage) return { ...readSettings(usual, path.join(cwd, fileName)), ...(base && { base }) };
  if (file === undefined) throw new ConfigurationError(`no ${fileName} in ${cwd}${base ? ` on ${base.ref}` : ''}`);
  const settings = readSettings(await load(file), file);
  return { ...settings, ...(base && { base }) };
}

/** Where somebody installed the package and has set nothing yet. */
const usual: Config = { content: ['content'], site: { url: 'https://kb.example.com', base: '/' } };

/** What a configuration exports. */
async function load(file: string): Promise<unknown> {
  try {
    return await importModule(file);
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const line = /assay\.config\.ts:(\d+)/.exec(stack)?.[1];
    throw new ConfigurationError(`${file}${line === undefined ? '' : `:${line}`} cannot be loaded: ${message.split('\n')[0]?.slice(0, 300) ?? ''}`);
  }
}

/** The default export of a file that is a module whatever the package.json around it says, or leaves unsaid. */
async function importModule(file: string): Promise<unknown> {
  const { href } = pathToFileURL(file);
  const hooks = registerHooks({ load: (url, context, next) => next(url, url === href ? { ...context, format: 'module-typescript' } : context) });
  try {
    return ((await import(href)) as { default?: unknown }).default;
  } finally {
    hooks.deregister();
  }
}

async function readBaseConfig(base: Base, home: string, text: Uint8Array): Promise<Settings> {
  const name = `${fileName} on ${base.ref}`;
  const settings = readSettings(await evaluate(text, name), path.join(home, fileName), name);
  const program = path.relative(home, settings.program);
  // What is installed, beside the project or as the tool itself, is no part of the change.
  if (program.split(path.sep).includes('node_modules') || (settings.program === ownProgram && home !== projectRoot)) return { ...settings, base };
  const baseProgram = await base.read(home, program.replaceAll(path.sep, '/'), mostBytes);
  if (!baseProgram) throw new ConfigurationError(`${name}: there is no ${program} there, which \`program\` names`);
  return { ...settings, base, baseProgram };
}

/** What the text of a configuration exports, in a folder where it finds nothing of the change. */
async function evaluate(text: Uint8Array, name: string): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-config-'));
  try {
    const file = path.join(folder, fileName);
    writeFileSync(file, text);
    return await importModule(file);
  } catch (error) {
    throw new ConfigurationError(`${name} cannot be read by itself; it may import types alone (${(error as Error).message.split('\n')[0]?.slice(0, 200) ?? ''})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param file where it stands, and as messages call it. */
function readSettings(given: unknown, place: string, file = place): Settings {
  if (typeof given !== 'object' || given === null) throw new ConfigurationError(`${file}: export the settings as default`);
  const problem = findProblem(given);
  if (problem !== undefined) throw new ConfigurationError(`${file}: ${problem}`);
  const config = given as Config;
  if (config.asOf !== undefined) parseDay(config.asOf, `${file}: \`asOf\``);
  const home = path.dirname(place);
  return { ...config, home, content: readRoots(config.content, home, file), program: config.program === undefined ? ownProgram : path.resolve(home, config.program) };
}

/** A folder as a content root of its own, with nothing said about it. */
export function folderAt(absolute: string, name: string): ContentFolder {
  return { path: absolute, name, public: false, optional: false };
}

function readRoots(content: Config['content'], home: string, file: string): ContentFolder[] {
  const folders = content.map((root): ContentFolder => {
    const { path: name, public: isPublic = false, optional = false, repository } = typeof root === 'string' ? { path: root } : root;
    return { path: path.resolve(home, name), name, public: isPublic, optional, ...(repository && { repository }) };
  });
  for (const [index, folder] of folders.entries()) {
    const around = folders.find((other, at) => at !== index && `${folder.path}${path.sep}`.startsWith(`${other.path}${path.sep}`));
    if (around) throw new ConfigurationError(`${file}: the content root ${JSON.stringify(folder.name)} lies in the root ${JSON.stringify(around.name)}; roots stand side by side`);
  }
  return folders;
}

/** What one edition is told of the configuration: where it is served, what it calls itself, and in which language. */
export interface Site {
  url: string;
  base: string;
  name?: string;
  /** What the internal edition calls itself. */
  internalName?: string;
  language?: Language;
  report?: string;
}

/** The site of one edition; what is said of the internal one wins over what is said of both. */
export function siteOf({ site, internal }: Pick<Config, 'site' | 'internal'>, audience: Audience): Site {
  if (audience === 'public') return site;
  const { name: internalName, ...place } = internal ?? {};
  return { ...site, ...place, ...(internalName !== undefined && { internalName }) };
}

/** The editions that a project builds, in the order they are built. */
export function editionsOf({ editions }: Pick<Config, 'editions'>): Audience[] {
  return audiences.filter((audience) => editions?.includes(audience) ?? true);
}

/** Address of the public edition with its base path, without a slash at the end. */
export function siteAddress(config: Pick<Config, 'site'>): string {
  return new URL(config.site.base, config.site.url).href.replace(/\/$/, '');
}

/** A day as given ("2026-11-16"). Throws ConfigurationError, naming what it was given for, unless it is a day of the calendar. */
export function parseDay(text: string, what: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new ConfigurationError(`${what} is ${JSON.stringify(text)}, which is no day of the calendar; write it like 2026-11-16`);
  }
  return text;
}

/** The day to judge at: the option, else the configuration, else today (UTC). */
export function dayToJudge(option: unknown, config: Pick<Config, 'asOf'>): string {
  if (typeof option === 'string') return parseDay(option, '--as-of');
  return config.asOf ?? new Date().toISOString().slice(0, 10);
}
