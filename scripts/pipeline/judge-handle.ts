import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { compiledCode, nodePath, processHost } from '../host.ts';
import type { FoundFile } from './find.ts';
import { FrameReader } from './frames.ts';
import { died, tookTooLong, type NoVerdict } from './no-verdict.ts';
import { writeParcel, type Parcel } from './parcel.ts';

export interface HandleSettings {
  /** Milliseconds one file may take. */
  time: number;
  /** Megabytes of heap the process may fill. */
  heap: number;
  /** The module that the process runs. */
  entry: URL;
}

/** What becomes of a judging process. */
export interface HandleEvents {
  ready(): void;
  verdict(file: FoundFile, message: Buffer): void;
  /** It is gone, killed or dead: what that means for the file it was at, and the files that it had been given, that one in front. */
  ended(why: NoVerdict, left: FoundFile[]): void;
  /** It never got so far as to judge. */
  failed(error: Error): void;
}

/**
 * The last and slowest of V8's compilers uses up more time than its code saves, even in ten thousand files. What one file leaves behind
 * is garbage at the next one: more room for it than this is only memory.
 */
const flags = ['--no-opt', '--initial-old-space-size=50', '--max-semi-space-size=16', '--regexp-tier-up-ticks=10'];
/** Starting takes part of a second; on a machine that is busy with other things, longer. */
const startTime = 60_000;

/** One judging process as the supervisor sees it: it is given files, gives verdicts, and is killed when it takes too long. */
export class JudgeHandle {
  readonly #child: ChildProcess;
  readonly #time: number;
  #events: HandleEvents | undefined;
  #assignment: Uint8Array | undefined;
  readonly #given: FoundFile[] = [];
  #timer: NodeJS.Timeout;
  #state: 'starting' | 'ready' | 'over' = 'starting';
  #heard = false;
  #late = false;

  /** Starts the process; it gets ready, and does nothing before it is assigned what to judge by. */
  constructor({ time, heap, entry }: HandleSettings) {
    this.#time = time;
    const child = spawn(nodePath, [...flags, `--max-old-space-size=${heap}`, fileURLToPath(entry)], { stdio: ['pipe', 'pipe', 'ignore'], env: environment(), windowsHide: true });
    this.#child = child;
    this.#timer = setTimeout(() => this.#check(), startTime);
    child.stdin.on('error', () => undefined);
    const frames = new FrameReader();
    child.stdout.on('data', (bytes: Buffer) => {
      this.#heard = true;
      for (const message of frames.push(bytes)) this.#take(message);
      this.#timer.refresh();
    });
    child.on('error', (error) => this.#end(() => this.#events?.failed(error)));
    child.on('close', (code, signal) => {
      const how = signal ?? `exit code ${code}`;
      if (this.#state === 'starting') this.#end(() => this.#events?.failed(new Error(`the process that judges files could not start (${this.#late ? 'it took too long' : how})`)));
      else this.#end(() => this.#events?.ended(this.#late ? tookTooLong(time) : died(how), this.#given));
    });
  }

  /** Takes it on: these are told from now on what becomes of it. */
  serve(events: HandleEvents): void {
    this.#events = events;
    if (this.#state !== 'ready') return;
    this.#timer = setTimeout(() => this.#check(), this.#time);
    for (const part of this.#parts()) part.ref();
  }

  /** Lets it wait, with what it was assigned, for somebody else to take it on. It keeps this process from ending no longer. */
  rest(): void {
    this.#events = undefined;
    clearTimeout(this.#timer);
    for (const part of this.#parts()) part.unref();
  }

  #parts(): readonly { ref(): void; unref(): void }[] {
    const { stdin, stdout } = this.#child;
    return [this.#child, stdin as unknown as Socket, stdout as unknown as Socket];
  }

  /** Tells it what to judge by; false where it was told something else before, and is of no use. */
  assign(assignment: Uint8Array): boolean {
    if (this.#assignment) return Buffer.compare(this.#assignment, assignment) === 0;
    this.#assignment = assignment;
    this.#child.stdin?.write(assignment);
    return true;
  }

  /** Files that it was given and has not judged yet. */
  get pending(): number {
    return this.#given.length;
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  give(files: readonly { file: FoundFile; parcel: Parcel }[]): void {
    this.#given.push(...files.map(({ file }) => file));
    this.#child.stdin?.write(Buffer.concat(files.map(({ parcel }) => writeParcel(parcel))));
    this.#timer.refresh();
  }

  /** Lets it end by itself; nothing more is heard of it. Resolves when it has been told. */
  async finish(): Promise<void> {
    const { stdin, stdout } = this.#child;
    if (this.#state === 'over' || !stdin) return;
    const told = new Promise<void>((resolve) => stdin.end(() => resolve()));
    this.#end(() => {
      stdout?.destroy();
      this.#child.unref();
    });
    await told;
  }

  /** Stops it at once, and gives the files that it had not judged; nothing more is heard of it. */
  stop(): readonly FoundFile[] {
    this.#end(() => this.#child.kill('SIGKILL'));
    return this.#given;
  }

  #take(message: Buffer): void {
    if (this.#state === 'starting') {
      this.#state = 'ready';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#check(), this.#time);
      this.#events?.ready();
      return;
    }
    const file = this.#given.shift();
    if (file && this.#state === 'ready') this.#events?.verdict(file, message);
  }

  #check(): void {
    if (this.#state === 'ready' && this.#given.length === 0) return;
    this.#heard = false;
    // What has arrived while this process was busy itself is read before the word is final.
    setImmediate(() => {
      if (this.#state === 'over') return;
      if (this.#heard) this.#timer.refresh();
      else {
        this.#late = true;
        this.#child.kill('SIGKILL');
      }
    });
  }

  #end(last: () => void): void {
    if (this.#state === 'over') return;
    clearTimeout(this.#timer);
    last();
    this.#state = 'over';
  }
}

/** What Node itself needs; nothing else of the environment is a judging process's business. */
function environment(): Record<string, string> {
  const { env } = processHost();
  const needed = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(needed), NODE_COMPILE_CACHE: compiledCode };
}
