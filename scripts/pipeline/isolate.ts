import { availableParallelism } from 'node:os';
import type { Program } from '../../schemas/generated/types.ts';
import type { Source } from '../source.ts';
import type { FoundFile } from './find.ts';
import { frame } from './frames.ts';
import { JudgeHandle, type HandleSettings } from './judge-handle.ts';
import type { OnVerdict } from './judge-here.ts';
import { isolation } from './limits.ts';
import { explainFailure, notReached, type NoVerdict } from './no-verdict.ts';
import { sendWhole, type Parcel } from './parcel.ts';
import { readStart, readWhole } from './read-file.ts';
import { decodeVerdict, Desk } from './sent.ts';

/** What files are judged by, and where they are read. */
export interface Assignment {
  source: Source;
  program: Program;
}

export interface IsolateOptions extends Partial<HandleSettings> {
  /** Judging processes at most; by default one for little work, else two. */
  processes?: number;
  /** Milliseconds all files together may take. */
  run?: number;
  /** Keep the processes when they have nothing to do, for more to come. */
  keep?: boolean;
}

/** Files handed out at once: enough to keep a process busy while the next ones are on their way. */
const batch = 16;
/** Fewer files than this are judged sooner than a second process has started. */
const fewFiles = 100;
/** Fewer files than this are judged as soon by one process, when there is no third core for a second one: this process and the helpers of V8 use what the first leaves. */
const someFiles = 600;

/** Judges files in child processes; see `openJudges`. */
export async function judgeIsolated(source: Source, files: readonly FoundFile[], program: Program, onVerdict: OnVerdict, options: IsolateOptions = {}): Promise<void> {
  if (files.length === 0) return;
  const judges = openJudges(options);
  try {
    await judges.judge({ source, program }, files, onVerdict);
  } finally {
    judges.end();
  }
}

/** Processes that judge files, the first of them already on its way. */
export interface Judges {
  /**
   * Judges files. A process that takes too long on one is killed, one that dies is replaced; the file it was at gets no verdict,
   * all others do. Rejects when no process can be started at all. To be called once, or where the processes are kept, again when
   * the last call has ended, for the same program.
   */
  judge(assignment: Assignment, files: readonly FoundFile[], onVerdict: OnVerdict): Promise<void>;
  /** Stops whatever still runs. */
  end(): void;
}

/** Starts a judging process, so that it gets ready while this one reads the program and looks for files. */
export function openJudges({ processes, run = isolation.run, keep = false, ...settings }: IsolateOptions = {}): Judges {
  const isUsual = Object.keys(settings).length === 0;
  return new Pool({ ...isolation, entry: new URL('./judge-process.ts', import.meta.url), ...settings }, { run, processes, keep, isUsual });
}

/** A process that some judges left over, with its program and its compiled code: commands that check more than once begin sooner. */
let spare: JudgeHandle | undefined;

function takeSpare(): JudgeHandle | undefined {
  const taken = spare?.isReady ? spare : undefined;
  spare = undefined;
  return taken;
}

interface Work {
  source: Source;
  files: readonly FoundFile[];
  /** Index of the first file that no process was given. */
  next: number;
  /** Files that a process left behind when it ended. */
  again: FoundFile[];
  /** Files without a verdict. */
  left: number;
  onVerdict: OnVerdict;
  desk: Desk;
  done(): void;
}

class Pool implements Judges {
  readonly #settings: HandleSettings;
  readonly #run: number;
  readonly #processes: number | undefined;
  readonly #keep: boolean;
  /** Whether its processes are like those of most others. */
  readonly #isUsual: boolean;
  readonly #running = new Set<JudgeHandle>();
  readonly #leaving = new Set<Promise<void>>();
  #assignment: Uint8Array | undefined;
  #work: Work | undefined;
  #fail: (error: unknown) => void = () => undefined;
  #failure: Error | undefined;

  constructor(settings: HandleSettings, { run, processes, keep, isUsual }: { run: number; processes: number | undefined; keep: boolean; isUsual: boolean }) {
    this.#settings = settings;
    this.#run = run;
    this.#processes = processes;
    this.#keep = keep;
    this.#isUsual = isUsual;
    this.#start();
  }

  async judge({ source, program }: Assignment, files: readonly FoundFile[], onVerdict: OnVerdict): Promise<void> {
    if (!this.#assignment) {
      this.#assignment = frame(Buffer.from(JSON.stringify({ program })));
      for (const handle of this.#running) if (!handle.assign(this.#assignment)) this.#letGo(handle);
    }
    // While there is something to wait for, the processes keep this one alive; once they are ended, nothing shall.
    const timer = setTimeout(() => this.#giveUp(), this.#run).unref();
    try {
      await this.#judge(source, files, onVerdict);
      // The caller may give this process no turn for long, and until they are told, they keep their memory.
      await Promise.all(this.#leaving);
    } finally {
      clearTimeout(timer);
      this.#work = undefined;
    }
  }

  #judge(source: Source, files: readonly FoundFile[], onVerdict: OnVerdict): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      if (this.#failure) reject(this.#failure);
      this.#work = { source, files, next: 0, again: [], left: files.length, onVerdict, desk: new Desk(files.length), done: resolve };
      if (files.length === 0) {
        resolve();
        return;
      }
      const most = this.#processes ?? processesFor(files.length);
      for (const handle of this.#running) if (handle.isReady) this.#feed(handle);
      while (this.#running.size < most && !this.#failure && hasMore(this.#work)) this.#start();
    });
  }

  end(): void {
    // One that has nothing to do ends by itself, and so keeps its compiled code for the next run.
    for (const handle of this.#running) {
      if (handle.isReady && handle.pending === 0) void handle.finish();
      else handle.stop();
    }
    this.#running.clear();
  }

  /** The run has taken too long: what has no verdict gets none. */
  #giveUp(): void {
    const work = this.#work;
    if (!work) return;
    const pending = [...this.#running].flatMap((handle) => handle.stop());
    this.#running.clear();
    const never = [...pending, ...work.again, ...work.files.slice(work.next)];
    work.next = work.files.length;
    work.again = [];
    for (const file of never) this.#settle(file, notReached(this.#run));
  }

  #start(): void {
    const handle = (this.#isUsual ? takeSpare() : undefined) ?? new JudgeHandle(this.#settings);
    handle.serve({
      ready: () => this.#feed(handle),
      verdict: (file, message) => {
        this.#deliver(handle, file, message);
        if (handle.pending < batch / 2) this.#feed(handle);
      },
      ended: (why, [file, ...left]) => {
        this.#running.delete(handle);
        this.#work?.again.push(...left);
        if (file) this.#settle(file, why);
        if (this.#work && hasMore(this.#work)) this.#start();
      },
      failed: (error) => {
        this.#running.delete(handle);
        this.#failure = error;
        this.#fail(error);
      },
    });
    this.#running.add(handle);
    if (!this.#assignment) return;
    if (!handle.assign(this.#assignment)) {
      this.#letGo(handle);
      this.#start();
    } else if (handle.isReady) this.#feed(handle);
  }

  #letGo(handle: JudgeHandle): void {
    this.#leaving.add(handle.finish());
    this.#running.delete(handle);
  }

  /** Gives a process more files; one that has none and gets none is let go. */
  #feed(handle: JudgeHandle): void {
    if (!this.#work) return;
    const files = this.#takeReadable(this.#work);
    if (files.length > 0) handle.give(files);
    else if (handle.pending > 0 || this.#keep) return;
    else if (this.#isUsual && !spare && this.#work.files.length < someFiles) {
      this.#running.delete(handle);
      handle.rest();
      spare = handle;
    } else this.#letGo(handle);
  }

  /** The next files with their bytes; none when none is left. */
  #takeReadable(work: Work): { file: FoundFile; parcel: Parcel }[] {
    for (;;) {
      const files = this.#take(work);
      const packed = files.flatMap((file) => this.#pack(file, readStart, false));
      if (packed.length > 0 || files.length === 0) return packed;
    }
  }

  #take(work: Work): readonly FoundFile[] {
    if (work.again.length > 0) return work.again.splice(0, batch);
    const files = work.files.slice(work.next, work.next + batch);
    work.next += files.length;
    return files;
  }

  /** Reads a file for a judging process. What cannot be read is settled here. */
  #pack(file: FoundFile, read: typeof readStart, isWhole: boolean): { file: FoundFile; parcel: Parcel }[] {
    if (!this.#work) return [];
    try {
      const bytes = read(this.#work.source, file.path);
      return [{ file, parcel: { path: file.path, bytes, isWhole, ...(file.factsOnly && { factsOnly: true }) } }];
    } catch (error) {
      this.#settle(file, explainFailure(error));
      return [];
    }
  }

  #deliver(handle: JudgeHandle, file: FoundFile, message: Buffer): void {
    if (message.length === sendWhole.length && message.toString() === sendWhole) handle.give(this.#pack(file, readWhole, true));
    else if (this.#work) this.#settle(file, readMessage(message, file, this.#work.desk), message);
  }

  #settle(...[file, verdict, text]: Parameters<OnVerdict>): void {
    const work = this.#work;
    if (!work) return;
    try {
      work.onVerdict(file, verdict, text);
    } catch (error) {
      this.#fail(error);
    }
    work.left -= 1;
    if (work.left === 0) work.done();
  }
}

/** Whether there are files that no process has. */
function hasMore({ again, next, files }: Work): boolean {
  return again.length > 0 || next < files.length;
}

function processesFor(files: number): number {
  if (files < fewFiles) return 1;
  return Math.max(1, Math.min(2, availableParallelism() - (files < someFiles ? 1 : 0)));
}

/** A verdict, or why there is none. */
function readMessage(message: Buffer, file: FoundFile, desk: Desk): Parameters<OnVerdict>[1] {
  return message[0] === 0x7b ? (JSON.parse(message.toString()) as NoVerdict) : decodeVerdict(message, file.path, file.identity, desk);
}
