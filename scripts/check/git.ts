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
  // Git says of each object what it is and how large, then its bytes and a line feed. Of what is not wanted, no more is kept than the piece at hand.
  let said: Buffer = Buffer.alloc(0);
  let current: { id: string; isWanted: boolean; left: number; bytes: Buffer[] } | undefined;
  await feed(folder, ['cat-file', '--batch'], ids, (chunk) => {
    said = said.length === 0 ? chunk : Buffer.concat([said, chunk]);
    for (;;) {
      if (!current) {
        const end = said.indexOf(0x0a);
        if (end === -1) return;
        const [id = '', type, size] = said.toString('utf8', 0, end).split(' ');
        said = said.subarray(end + 1);
        if (size !== undefined) current = { id, isWanted: type === 'blob' && Number(size) <= most, left: Number(size) + 1, bytes: [] };
        continue;
      }
      const taken = said.subarray(0, current.left);
      said = said.subarray(taken.length);
      current.left -= taken.length;
      if (current.isWanted) current.bytes.push(taken);
      if (current.left > 0) return;
      if (current.isWanted) blobs.set(current.id, Buffer.concat(current.bytes).subarray(0, -1));
      current = undefined;
    }
  });
  return blobs;
}

/** What git prints when it is given lines on its input. */
export async function feedGit(folder: string, args: readonly string[], lines: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await feed(folder, args, lines, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** Runs git with lines on its input, and tells of what it prints piece by piece. */
function feed(folder: string, args: readonly string[], lines: readonly string[], tell: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...plainly, ...args], { cwd: folder, env: plainEnvironment(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    child.stdout.on('data', tell);
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => reject(noGit(error)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new ConfigurationError(`git ${args[0]} failed in ${folder}`))));
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
