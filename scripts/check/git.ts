import { execFile, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ConfigurationError } from '../errors.ts';
import { processHost } from '../host.ts';

/** Nothing of a repository's own settings starts a program, and nothing is written to it. */
const plainly = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'grep.fullName=false'];
const mostOutput = 256 * 1024 * 1024;

/** Bytes are compared as they are, which is faster than as letters, and messages are those that are documented. */
function plainEnvironment(): Record<string, string | undefined> {
  return { ...processHost().env, LC_ALL: 'C' };
}

/** How a git command ended. */
export interface GitResult {
  code: number;
  out: Buffer;
  err: string;
}

interface GitOptions {
  /** Ends git when nobody waits for it any more; the result rejects then. */
  signal?: AbortSignal | undefined;
  /** Whether to leave the processors to whoever else needs them. */
  isPatient?: boolean;
}

/** Runs git in a folder, without a shell. Throws ConfigurationError when there is no git. */
export function runGit(folder: string, args: readonly string[], { signal, isPatient }: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...plainly, ...args], { cwd: folder, env: plainEnvironment(), encoding: 'buffer', maxBuffer: mostOutput, windowsHide: true, signal }, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(noGit(error));
      else resolve({ code: error ? Number(error.code) : 0, out, err: err.toString().trim() });
    });
    if (isPatient) giveWay(child.pid);
  });
}

/** The contents of blobs by their ids; those larger than `most` bytes, and those that are not there, are left out. */
export async function readBlobs(folder: string, ids: readonly string[], most: number): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const sizes = (await feedGit(folder, ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], ids)).toString();
  const wanted = sizes.split('\n').map((line) => line.split(' ')).filter(([, type, size]) => type === 'blob' && Number(size) <= most).map(([id]) => id as string);
  const out = await feedGit(folder, ['cat-file', '--batch'], wanted);
  for (let at = 0; at < out.length; ) {
    const newline = out.indexOf(0x0a, at);
    const [id = '', , size] = out.toString('utf8', at, newline).split(' ');
    const start = newline + 1;
    blobs.set(id, out.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
}

/** What git prints when it is given lines on its input. */
export function feedGit(folder: string, args: readonly string[], lines: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...plainly, ...args], { cwd: folder, env: plainEnvironment(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => reject(noGit(error)));
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks)) : reject(new ConfigurationError(`git ${args[0]} failed in ${folder}`))));
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });
}

function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not allow it: then it is as fast as all others.
  }
}

function noGit(error: Error): Error {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new ConfigurationError('there is no git to ask; install it, or check without --changed and --base') : error;
}
