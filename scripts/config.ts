import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { suggest } from './command.ts';
import { ConfigurationError } from './errors.ts';
import { projectRoot } from './host.ts';

/** `assay.config.ts`: what a project sets. Paths are relative to the folder of the file. */
export interface Config {
  /** Content roots of the same layout, laid over each other. */
  content: string[];
  /** The program, a YAML file. */
  program: string;
  /** The day to judge at, e.g. "2026-11-16"; today when absent. */
  asOf?: string;
  /** Where the public edition is served: its address, and the path below it. */
  site: { url: string; base: string };
}

const keys = ['content', 'program', 'asOf', 'site'];

/**
 * Reads the configuration of the project around a folder; content is never searched for one. Paths in it come out absolute.
 * Throws ConfigurationError when it cannot be used.
 */
export async function loadConfig(cwd: string): Promise<Config> {
  const file = [cwd, projectRoot].map((folder) => path.join(folder, 'assay.config.ts')).find((candidate) => existsSync(candidate));
  if (file === undefined) throw new ConfigurationError(`no assay.config.ts in ${cwd}`);
  const given = ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  if (typeof given !== 'object' || given === null) throw new ConfigurationError(`${file}: export the settings as default`);
  for (const key of Object.keys(given)) {
    if (!keys.includes(key)) throw new ConfigurationError(`${file}: no setting ${JSON.stringify(key)}${suggest(key, keys)}`);
  }
  const config = given as Config;
  if (!Array.isArray(config.content) || config.content.length === 0 || !config.content.every((root) => typeof root === 'string')) {
    throw new ConfigurationError(`${file}: \`content\` is a list of one or more folders`);
  }
  if (typeof config.program !== 'string') throw new ConfigurationError(`${file}: \`program\` is the path of a YAML file`);
  if (config.asOf !== undefined) parseDay(config.asOf, `${file}: \`asOf\``);
  if (typeof config.site?.url !== 'string' || !URL.canParse(config.site.url)) throw new ConfigurationError(`${file}: \`site.url\` is the address of the public edition`);
  if (typeof config.site.base !== 'string' || !/^\/(?:[\w.-]+\/)*$/.test(config.site.base)) throw new ConfigurationError(`${file}: \`site.base\` begins and ends with a slash`);
  const home = path.dirname(file);
  return { ...config, content: config.content.map((root) => path.resolve(home, root)), program: path.resolve(home, config.program) };
}

/** Address of the public edition with its base path, without a slash at the end. */
export function siteAddress(config: Config): string {
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
export function dayToJudge(option: unknown, config: Config): string {
  if (typeof option === 'string') return parseDay(option, '--as-of');
  return config.asOf ?? new Date().toISOString().slice(0, 10);
}
