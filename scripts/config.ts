import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, type Language } from '../schemas/languages.ts';
import { whyNoReport } from '../schemas/report.ts';
import type { Base } from './base.ts';
import { suggest } from './command.ts';
import { ConfigurationError } from './errors.ts';
import { projectRoot } from './host.ts';

/** `assay.config.ts`: what a project sets. Paths are relative to the folder of the file. */
export interface Config {
  /** Content roots of the same layout, laid over each other; a root that needs nothing said about it is its path alone. */
  content: (string | ContentRoot)[];
  /** The program, a YAML file. */
  program: string;
  /** The day to judge at, e.g. "2026-11-16"; today when absent. */
  asOf?: string;
  /**
   * Where the public edition is served: its address, and the path below it; the language of its interface, English unless told; and
   * where readers report what is wrong with an article (`schemas/report.ts`), the program's own address unless told.
   */
  site: { url: string; base: string; language?: Language; report?: string };
}

export interface ContentRoot {
  /** The folder. */
  path: string;
  /** Anybody can read it, as in a public repository: nothing internal may stand in it. */
  public?: boolean;
  /** It may be absent, as a private repository that was not checked out: what needs its files is not run, and every report says so. */
  optional?: boolean;
}

/** A content root with nothing left open. */
export interface ContentFolder extends Required<ContentRoot> {
  /** As the configuration writes it, for reports; `path` is absolute. */
  name: string;
}

/** The configuration as commands are given it: paths are absolute. */
export interface Settings extends Config {
  content: ContentFolder[];
  /** The branch that a change is meant for, where the configuration was read from it. */
  base?: Base;
  /** The bytes of the program as that branch has it. */
  baseProgram?: Uint8Array;
}

const keys = ['content', 'program', 'asOf', 'site'];
const mostBytes = 512 * 1024;
const rootKeys = ['path', 'public', 'optional'];

const fileName = 'assay.config.ts';

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
  if (file === undefined) throw new ConfigurationError(`no ${fileName} in ${cwd}${base ? ` on ${base.ref}` : ''}`);
  const settings = readSettings(await load(file), file);
  return { ...settings, ...(base && { base }) };
}

/** What a configuration exports. */
async function load(file: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const line = /assay\.config\.ts:(\d+)/.exec(stack)?.[1];
    throw new ConfigurationError(`${file}${line === undefined ? '' : `:${line}`} cannot be loaded: ${message.split('\n')[0]?.slice(0, 300) ?? ''}`);
  }
}

async function readBaseConfig(base: Base, home: string, text: Uint8Array): Promise<Settings> {
  const name = `${fileName} on ${base.ref}`;
  const settings = readSettings(await evaluate(text, name), path.join(home, fileName), name);
  const program = path.relative(home, settings.program);
  // What is installed beside the project is no part of the change.
  if (program.split(path.sep).includes('node_modules')) return { ...settings, base };
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
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    throw new ConfigurationError(`${name} cannot be read by itself; it may import types alone (${(error as Error).message.split('\n')[0]?.slice(0, 200) ?? ''})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param file where it stands, and as messages call it. */
function readSettings(given: unknown, place: string, file = place): Settings {
  if (typeof given !== 'object' || given === null) throw new ConfigurationError(`${file}: export the settings as default`);
  for (const key of Object.keys(given)) {
    if (!keys.includes(key)) throw new ConfigurationError(`${file}: no setting ${JSON.stringify(key)}${suggest(key, keys)}`);
  }
  const config = given as Config;
  const home = path.dirname(place);
  const content = readRoots(config.content, home, file);
  if (typeof config.program !== 'string') throw new ConfigurationError(`${file}: \`program\` is the path of a YAML file`);
  if (config.asOf !== undefined) parseDay(config.asOf, `${file}: \`asOf\``);
  if (typeof config.site?.url !== 'string' || !URL.canParse(config.site.url)) throw new ConfigurationError(`${file}: \`site.url\` is the address of the public edition`);
  if (typeof config.site.base !== 'string' || !/^\/(?:[\w.-]+\/)*$/.test(config.site.base)) throw new ConfigurationError(`${file}: \`site.base\` begins and ends with a slash`);
  const { language } = config.site;
  if (language !== undefined && !languages.includes(language)) throw new ConfigurationError(`${file}: \`site.language\` is one of ${languages.join(', ')}, not ${JSON.stringify(language)}`);
  const whyNot = config.site.report === undefined ? undefined : whyNoReport(config.site.report);
  if (whyNot !== undefined) throw new ConfigurationError(`${file}: \`site.report\` ${whyNot}`);
  return { ...config, content, program: path.resolve(home, config.program) };
}

/** A folder as a content root of its own, with nothing said about it. */
export function folderAt(absolute: string, name: string): ContentFolder {
  return { path: absolute, name, public: false, optional: false };
}

function readRoots(content: unknown, home: string, file: string): ContentFolder[] {
  if (!Array.isArray(content) || content.length === 0) throw new ConfigurationError(`${file}: \`content\` is a list of one or more folders`);
  const folders = content.map((root: unknown) => readRoot(root, home, file));
  for (const [index, folder] of folders.entries()) {
    const around = folders.find((other, at) => at !== index && `${folder.path}${path.sep}`.startsWith(`${other.path}${path.sep}`));
    if (around) throw new ConfigurationError(`${file}: the content root ${JSON.stringify(folder.name)} lies in the root ${JSON.stringify(around.name)}; roots stand side by side`);
  }
  return folders;
}

function readRoot(given: unknown, home: string, file: string): ContentFolder {
  if (typeof given === 'string') return folderAt(path.resolve(home, given), given);
  const root = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<keyof ContentRoot, unknown>>;
  const { path: name, public: isPublic = false, optional = false } = root;
  if (typeof name !== 'string') throw new ConfigurationError(`${file}: a root of \`content\` is a folder, or { path, public, optional } with the folder as \`path\``);
  const of = `${file}: the content root ${JSON.stringify(name)}`;
  for (const key of Object.keys(root)) if (!rootKeys.includes(key)) throw new ConfigurationError(`${of} has no setting ${JSON.stringify(key)}${suggest(key, rootKeys)}`);
  if (typeof isPublic !== 'boolean' || typeof optional !== 'boolean') throw new ConfigurationError(`${of}: \`public\` and \`optional\` are true or false`);
  if (isPublic && optional) throw new ConfigurationError(`${of} is public and optional; only a root that is not public may be absent`);
  return { path: path.resolve(home, name), name, public: isPublic, optional };
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
