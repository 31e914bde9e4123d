import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** One run of a whole command. */
export interface Run {
  /** From start to exit, in seconds. */
  wall: number;
  /** Largest sum over all processes of the command, in MiB: resident memory, pages shared between them counted once. 0 when nobody looked. */
  peak: number;
}

/**
 * Runs a command to its end with its output thrown away, and measures it from outside. Throws when it cannot be started, when a signal ended it,
 * and when it exits with more than 1, which for Assay and its rivals means that it did not do its work.
 *
 * @param every how often to look at its memory, in milliseconds; looking slows it down, so a run that is timed is not looked at.
 */
export async function measure(command: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>>, every?: number): Promise<Run> {
  const [file = '', ...rest] = command;
  const start = performance.now();
  const child = spawn(file, rest, { cwd, env: { ...env }, stdio: 'ignore' });
  let peak = 0;
  const timer = every === undefined ? undefined : setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOf(child.pid));
  }, every);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended by ${signal ?? `exit ${code}`}`);
    return { wall: (performance.now() - start) / 1000, peak: peak / 1024 };
  } finally {
    clearInterval(timer);
  }
}

/**
 * Proportional memory of a process and all below it, in KiB; 0 where the system does not tell.
 *
 * @param starter command line of the process that started it.
 */
export function memoryOf(pid: number, starter?: string): number {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    // Until it runs its own program, a new process has the very memory of the one that started it, which is counted already.
    if (command === starter) return 0;
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0';
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return Number(pss) + (children === '' ? 0 : children.split(' ').reduce((sum, child) => sum + memoryOf(Number(child), command), 0));
  } catch {
    // It ended between the two looks.
    return 0;
  }
}

/** The middle of some numbers; of the two middle ones, their mean. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half] ?? Number.NaN;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}
