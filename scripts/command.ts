import { createRequire } from 'node:module';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Settings } from './config.ts';
import { UsageError } from './errors.ts';
import type { Host } from './host.ts';
import { nearest } from '../rules/kit/did-you-mean.ts';

/** An option as `node:util` parses it, with what the help says about it. A switch with a hint may be given a value, as in `--changed=main`. */
export type Options = Record<string, ParseArgsOptionsConfig[string] & { hint?: string; about: string }>;

/** What a command is given. */
export interface Input {
  values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  positionals: readonly string[];
  host: Host;
  config: Settings;
}

/** One verb of the command line: the file's name is the verb. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What follows the verb, e.g. "[paths...]". */
  usage: string;
  options: Options;
  /** Positionals it takes at most; any number when absent. */
  atMost?: number;
  /** Resolves to the exit code: 0 clean, 1 errors or not ready, 2 could not judge. */
  run(input: Input): Promise<number>;
}

/** Options of every command. */
export const commonOptions: Options = {
  help: { type: 'boolean', short: 'h', about: 'show what the command takes' },
  'no-color': { type: 'boolean', about: 'plain text, also when a terminal shows it' },
};

/** Splits words into values and positionals. Throws UsageError, naming the nearest option when one is not known. */
export function parseWords(words: readonly string[], verb: string, command: Command): Pick<Input, 'values' | 'positionals'> {
  const options: Options = { ...command.options, ...commonOptions };
  // An import of this module would load all that it offers.
  const { parseArgs } = createRequire(import.meta.url)('node:util') as typeof import('node:util');
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) throw new UsageError(`assay ${verb} has no option ${token.rawName}${suggest(token.name, Object.keys(options), '--')}`);
    if (option.type === 'boolean') {
      if (token.value === undefined) values[token.name] = true;
      else if (option.hint === undefined) throw new UsageError(`${token.rawName} takes no value`);
      else if (token.value === '') throw new UsageError(`${token.rawName}= needs a value: ${token.rawName}=<${option.hint}>`);
      else values[token.name] = token.value;
      continue;
    }
    const value = token.value ?? '';
    if (value === '' || (!token.inlineValue && value.startsWith('-'))) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} <${option.hint ?? 'value'}>`);
    if (option.multiple) (values[token.name] = (values[token.name] as string[] | undefined) ?? []).push(value);
    else values[token.name] = value;
  }
  if (command.atMost !== undefined && positionals.length > command.atMost) {
    throw new UsageError(`assay ${verb} does not know what to do with ${JSON.stringify(positionals[command.atMost])}: ${`assay ${verb} ${command.usage}`.trim()}`);
  }
  return { values, positionals };
}

/** `; did you mean "x"?` when one of the names is near, else nothing. */
export function suggest(word: string, names: readonly string[], before = ''): string {
  const near = nearest(word, names);
  return near === undefined ? '' : `; did you mean ${before}${near}?`;
}

/** The word that an option was given, one of those that it knows; undefined where it was not given. Throws UsageError for any other word. */
export function oneOf<Word extends string>(option: string, given: Input['values'][string], words: readonly Word[]): Word | undefined {
  const found = words.find((word) => word === given);
  if (given !== undefined && found === undefined) throw new UsageError(`${option} is one of ${words.join(', ')}, not ${JSON.stringify(given)}${suggest(String(given), words)}`);
  return found;
}

function shownValue({ type, hint }: Options[string]): string {
  if (type === 'string') return ` <${hint ?? 'value'}>`;
  return hint === undefined ? '' : `[=<${hint}>]`;
}

/** Help of one command. */
export function renderHelp(verb: string, command: Command): string {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '';
    return [`${short}--${name}${shownValue(option)}`, option.about] as const;
  });
  const wide = Math.max(...rows.map(([left]) => left.length));
  return [`assay ${verb}: ${command.summary}`, '', `  npx assay ${verb} ${command.usage}`.trimEnd(), '', ...rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`), ''].join('\n');
}

/** A path as one word of a command line. */
export function shellWord(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** The words that name a folder again which one command was given, for another command that needs it: " --out there", or nothing. */
export function outWords(given: Input['values'][string]): string {
  return typeof given === 'string' ? ` --out ${shellWord(given)}` : '';
}
