import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { memoryOf } from '../measure.ts';

/** One run of a whole command. */
export interface TreeRun {
  /** CPU seconds, user and system, of the command and of every process below it. */
  cpu: number;
  /** From start to exit, in seconds. */
  wall: number;
  /** Largest sum of resident memory over all its processes, in MiB; pages shared between them counted once. */
  peak: number;
}

/** How often CPU time is looked at, in milliseconds. What a process did after the last look is lost, so looks are many; each is cheap. */
const cpuEvery = 50;
/** How often memory is looked at: a look at much memory takes some milliseconds. */
const memoryEvery = 500;
/** Linux counts CPU time in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end with its output thrown away, and measures it from outside, on Linux. Throws when it cannot be started or
 * fails. Counting what was waited for would miss Pagefind, whose process is left to end by itself.
 */
export async function measureTree(command: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<TreeRun> {
  const [file = '', ...rest] = command;
  const start = performance.now();
  const child = spawn(file, rest, { cwd, env: { ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ticks = new Map<number, number>();
  let peak = 0;
  const timers = [
    setInterval(() => child.pid !== undefined && lookAt(child.pid, ticks), cpuEvery),
    setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, memoryOf(child.pid));
    }, memoryEvery),
  ];
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${command.join(' ')} ended with exit code ${code}`);
    const cpu = [...ticks.values()].reduce((sum, of) => sum + of, 0) / ticksPerSecond;
    return { cpu, wall: (performance.now() - start) / 1000, peak: peak / 1024 };
  } finally {
    timers.forEach((timer) => clearInterval(timer));
  }
}

/** Notes the CPU time so far of a process and of all below it. */
function lookAt(pid: number, ticks: Map<number, number>): void {
  try {
    // Behind the name in brackets, which may hold anything: state is the first field, user time the twelfth, system time the thirteenth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    ticks.set(pid, Number(fields[11]) + Number(fields[12]));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
    if (children !== '') for (const child of children.split(' ')) lookAt(Number(child), ticks);
  } catch {
    // It ended between two looks; what was seen last stands.
  }
}
