import { readdirSync } from 'node:fs';
import type { Base } from './base.ts';
import { commonOptions, parseWords, renderHelp, suggest, type Command, type Input } from './command.ts';
import { loadConfig } from './config.ts';
import { ConfigurationError, UsageError } from './errors.ts';
import { codeExtension, type Host } from './host.ts';
import { printable } from './reporters/text.ts';

const folder = new URL('./commands/', import.meta.url);

/** Runs one command line (the words behind `assay`). Resolves to the exit code; what a user did wrong is one line and exit 2. */
export async function main(words: string[], host: Host): Promise<number> {
  try {
    return await dispatch(words, host);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigurationError) {
      host.err(`assay: ${printable(error.message)}\n`);
      return 2;
    }
    // Ours to mend: the reader gets the whole story, and never a pass.
    host.err(`assay: ${printable(error instanceof Error ? (error.stack ?? error.message) : String(error), { lines: true })}\n`);
    return 2;
  }
}

async function dispatch(words: string[], host: Host): Promise<number> {
  const [verb, ...rest] = words;
  const verbs = commandNames();
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    const topic = rest.find((word) => !word.startsWith('-'));
    if (topic !== undefined && !verbs.includes(topic)) throw unknownCommand(topic, verbs);
    host.out(topic === undefined ? await renderOverview(verbs) : renderHelp(topic, await loadCommand(topic)));
    return verb === undefined ? 2 : 0;
  }
  if (verb === '--version' || verb === '-v') {
    const { version } = await import('./version.ts');
    host.out(`${version}\n`);
    return 0;
  }
  if (!verbs.includes(verb)) throw unknownCommand(verb, verbs);
  const command = await loadCommand(verb);
  const { values, positionals } = parseWords(rest, verb, command);
  if (values['help']) {
    host.out(renderHelp(verb, command));
    return 0;
  }
  if (values['no-color']) host = { ...host, color: false };
  return command.run({ values, positionals, host, config: await loadConfig(host.cwd, await baseOf(values['base'])) });
}

function unknownCommand(word: string, verbs: readonly string[]): UsageError {
  return new UsageError(`no command ${JSON.stringify(word)}${suggest(word, verbs) || '; `npx assay help` lists them'}`);
}

/** The branch that a change is meant for, when one is named; nothing of it is loaded otherwise. */
async function baseOf(ref: Input['values'][string]): Promise<Base | undefined> {
  return typeof ref === 'string' ? (await import('./base.ts')).openBase(ref) : undefined;
}

function commandNames(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(codeExtension)).map((name) => name.slice(0, -codeExtension.length)).sort();
}

async function loadCommand(name: string): Promise<Command> {
  const module = (await import(new URL(`${name}${codeExtension}`, folder).href)) as { command: Command };
  return module.command;
}

async function renderOverview(verbs: readonly string[]): Promise<string> {
  const wide = Math.max(...verbs.map((verb) => verb.length), ...Object.keys(commonOptions).map((name) => name.length + 2));
  const rows = await Promise.all(verbs.map(async (verb) => `  ${verb.padEnd(wide)}  ${(await loadCommand(verb)).summary}`));
  const options = Object.entries(commonOptions).map(([name, option]) => `  ${`--${name}`.padEnd(wide)}  ${option.about}`);
  return ['assay checks what partners submit, says who is ready for certification, and publishes the knowledge base.', '', '  npx assay <command> [options]', '', ...rows, '', ...options, '', '`npx assay help <command>` says what a command takes.', ''].join('\n');
}
