import path from 'node:path';
import type { Command, Input } from '../command.ts';
import { loadConfig } from '../config.ts';
import { processHost } from '../host.ts';

/**
 * Runs a command for a program instead of a person; what it throws is thrown here.
 *
 * @param folder of the project; the current one when undefined.
 * @param values options by name; one that is undefined is not given.
 * @returns what the command prints.
 */
export async function runCommand(command: Command, folder: string | undefined, values: Input['values'], positionals: readonly string[] = []): Promise<string> {
  const own = processHost();
  const cwd = path.resolve(own.cwd, folder ?? '.');
  let printed = '';
  const host = { ...own, cwd, interactive: false, terminal: false, color: false, width: 100, out: (text: string) => void (printed += text), err: () => undefined, onInterrupt: () => undefined };
  await command.run({ values, positionals: [...positionals], host, config: await loadConfig(cwd) });
  return printed;
}
