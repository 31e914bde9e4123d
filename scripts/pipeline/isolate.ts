import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { Program } from '../../schemas/generated/types.ts';
import { nodePath, processHost } from '../host.ts';
import type { Source } from '../source.ts';
import type { FoundFile } from './find.ts';
import { frame, FrameReader } from './frames.ts';
import type { OnVerdict } from './judge-here.ts';
import { isolation } from './limits.ts';
import { decodeVerdict, type Wire } from './wire.ts';

export interface IsolateOptions {
  /** Milliseconds one file may take. */
  time?: number;
  /** Megabytes of heap a process may fill. */
  heap?: number;
  /** Judging processes at most; by default one for little work, else two. */
  processes?: number;
  /** The module that a judging process runs. */
  entry?: URL;
}

/** Files handed out at once: enough to keep a process busy while the next ones are on their way. */
const batch = 16;
/** Fewer files than this are judged sooner than a second process has started. */
const fewFiles = 100;
/** Starting takes part of a second; on a machine that is busy with other things, longer. */
const startTime = 60_000;

/**
 * Judges files in child processes. One that takes too long on a file is killed, one that dies is replaced; the file it was at
 * gets no verdict, all others do. Throws when no process can be started at all.
 */
export async function judgeIsolated(source: Source, files: readonly FoundFile[], program: Program, onVerdict: OnVerdict, options: IsolateOptions = {}): Promise<void> {
  if (files.length === 0) return;
  const most = options.processes ?? (files.length < fewFiles ? 1 : Math.min(2, availableParallelism()));
  const pool = new Pool(files, frame(serialize({ source: source.describe(), program })), onVerdict, { ...isolation, entry: new URL('./judge-process.ts', import.meta.url), ...options });
  try {
    await Promise.all(Array.from({ length: most }, () => pool.work()));
  } finally {
    pool.end();
  }
}

class Pool {
  readonly #files: readonly FoundFile[];
  readonly #assignment: Uint8Array;
  readonly #onVerdict: OnVerdict;
  readonly #options: Required<Omit<IsolateOptions, 'processes'>>;
  readonly #running = new Set<ChildProcess>();
  #next = 0;

  constructor(files: readonly FoundFile[], assignment: Uint8Array, onVerdict: OnVerdict, options: Required<Omit<IsolateOptions, 'processes'>>) {
    this.#files = files;
    this.#assignment = assignment;
    this.#onVerdict = onVerdict;
    this.#options = options;
  }

  /** Keeps one process at work until no file is left, replacing it when it dies. */
  async work(): Promise<void> {
    let left: FoundFile[] = [];
    do left = await this.#workOnce(left);
    while (left.length > 0 || this.#next < this.#files.length);
  }

  end(): void {
    for (const child of this.#running) child.kill('SIGKILL');
  }

  /** Runs one process to its end; resolves to the files that it had been given and did not come to. */
  #workOnce(first: readonly FoundFile[]): Promise<FoundFile[]> {
    const { time, heap, entry } = this.#options;
    return new Promise((resolve, reject) => {
      const child = spawn(nodePath, [`--max-old-space-size=${heap}`, fileURLToPath(entry)], { stdio: ['pipe', 'pipe', 'ignore'], env: needed(), windowsHide: true });
      this.#running.add(child);
      const given: FoundFile[] = [];
      const frames = new FrameReader();
      let ready = false;
      let heard = false;
      let late = false;
      const give = (files: readonly FoundFile[]): void => {
        given.push(...files);
        if (files.length > 0) child.stdin.write(frame(Buffer.from(JSON.stringify(files.map(({ path }) => path)))));
        else if (given.length === 0) child.stdin.end();
      };
      const tooLate = (): void => {
        heard = false;
        // What has arrived while this process was busy itself is read before the word is final.
        setImmediate(() => {
          if (heard) timer.refresh();
          else {
            late = true;
            child.kill('SIGKILL');
          }
        });
      };
      let timer = setTimeout(tooLate, startTime);
      child.stdin.on('error', () => undefined);
      child.on('error', reject);
      child.stdin.write(this.#assignment);
      child.stdout.on('data', (bytes: Buffer) => {
        heard = true;
        for (const message of frames.push(bytes)) {
          if (!ready) {
            ready = true;
            clearTimeout(timer);
            timer = setTimeout(tooLate, time);
            give(first.length > 0 ? first : this.#take());
            continue;
          }
          const file = given.shift();
          if (file) this.#deliver(file, message);
          if (given.length < batch / 2) give(this.#take());
        }
        timer.refresh();
      });
      child.on('close', (code, signal) => {
        clearTimeout(timer);
        this.#running.delete(child);
        if (!ready) {
          reject(new Error(`the process that judges files could not start (${late ? 'it took too long' : (signal ?? `exit code ${code}`)})`));
          return;
        }
        const file = given.shift();
        if (file) this.#onVerdict(file, { why: late ? `Judging it took longer than ${time / 1000} seconds and was stopped.` : `The process that judged it died (${signal ?? `exit code ${code}`}).` });
        resolve(given);
      });
    });
  }

  #take(): readonly FoundFile[] {
    const files = this.#files.slice(this.#next, this.#next + batch);
    this.#next += files.length;
    return files;
  }

  #deliver(file: FoundFile, message: Buffer): void {
    const wire = JSON.parse(message.toString()) as Wire | string;
    this.#onVerdict(file, typeof wire === 'string' ? { why: wire } : decodeVerdict(wire, file.path, file.identity));
  }
}

/** What Node itself needs; nothing else of the environment is a judging process's business. */
function needed(): Record<string, string> {
  const { env } = processHost();
  return Object.fromEntries(['SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
