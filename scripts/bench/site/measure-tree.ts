import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { memoryOf } from '../measure.ts';

/** One run of a whole command. */
export interface TreeRun {
  /** CPU seconds, user and system, of the command and of all that it started and waited for. */
  cpu: number;
  /** From start to exit, in seconds. */
  wall: number;
  /** Largest sum of resident memory over all its processes, in MiB; pages shared between them counted once. */
  peak: number;
}

/** How often memory is looked at, in milliseconds. */
const every = 500;
/** The shell's own `times` knows what became of children's children; Node tells only of itself. */
const timed = '"$@" 3>&- >/dev/null 2>&1; code=$?; times >&3; exit $code';

/** Runs a command to its end with its output thrown away, and measures it from outside. Throws when it cannot be started or fails. */
export async function measureTree(command: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<TreeRun> {
  const start = performance.now();
  const child = spawn('sh', ['-c', timed, 'sh', ...command], { cwd, env: { ...env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOf(child.pid));
  }, every);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const said = await text(child.stdio[3] as NodeJS.ReadableStream);
    const code = await ended;
    if (code !== 0) throw new Error(`${command.join(' ')} ended with exit code ${code}`);
    return { cpu: childrenSeconds(said), wall: (performance.now() - start) / 1000, peak: peak / 1024 };
  } finally {
    clearInterval(timer);
  }
}

/** "0m0.00s 0m0.00s\n1m2.50s 0m3.25s" -> 65.75: the second line is the children's. */
function childrenSeconds(said: string): number {
  const [, children = ''] = said.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
