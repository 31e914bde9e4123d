import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Host } from '../host.ts';
import { BuildError } from './build-error.ts';

/** A program that a build runs in a process of its own. */
export interface Program {
  command: readonly [file: string, ...words: string[]];
  cwd: string;
  env: Host['env'];
}

const mostMilliseconds = 600_000;
const running = new Set<ChildProcess>();

/**
 * Runs a program to its end. Throws BuildError with the end of its own words when it fails.
 *
 * @param failed what could not be done, as the message begins.
 * @param name what the program is called.
 */
export async function runProgram({ command: [file, ...words], cwd, env }: Program, failed: string, name: string): Promise<void> {
  const child = spawn(file, words, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: mostMilliseconds, killSignal: 'SIGKILL' });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
  }
  const end = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => running.delete(child));
    child.on('close', (code, signal) => resolve(code === 0 ? 'done' : signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  if (end !== 'done') throw new BuildError(`${failed} (${end}); ${name} says:\n${lastLines(said.replaceAll(cwd, ''))}`);
}

/** Stops every program that still runs, as when the command is interrupted. */
export function stopPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** The end of what a program said, indented, without what only a terminal understands. */
export function lastLines(text: string): string {
  const lines = stripVTControlCharacters(text).trimEnd().split('\n');
  return lines.slice(-25).map((line) => `  ${line}`).join('\n');
}
