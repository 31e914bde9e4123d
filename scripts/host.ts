import { fileURLToPath } from 'node:url';

/** The machine around a command: the only way to it, so that everything else can be run in a test. */
export interface Host {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error: progress, and why a command could not run. */
  err(text: string): void;
  /** Whether somebody watches standard error, so that a progress line makes sense. */
  interactive: boolean;
  /** Whether standard output is a terminal. */
  terminal: boolean;
  /** Columns of the terminal, or 100 when there is none. */
  width: number;
  /** Whether colours are wanted: a terminal, unless NO_COLOR says otherwise or FORCE_COLOR insists. */
  color: boolean;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** What standard input holds, to its end, but no more than so many bytes. */
  readInput(most: number): Promise<Uint8Array>;
  /** Standard input and output, for who speaks a protocol over them. */
  streams(): [input: NodeJS.ReadableStream, output: NodeJS.WritableStream];
  /** Peak memory of this process so far, in bytes. */
  peakMemory(): number;
  /** Runs `stop` once when somebody presses Ctrl-C or the process is asked to end; the exit code is what it resolves to. */
  onInterrupt(stop: () => Promise<number>): void;
}

/** What the names of code end in: ".ts", or ".js" in the package that `npm pack` makes. */
export const codeExtension: '.ts' | '.js' = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** Whether this is the package as somebody installed it, rather than the project itself. */
export const isPackage: boolean = codeExtension === '.js';

/** Folder of the project; of an installed package, its folder `lib`, which is laid out like the project. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The packages that are installed: those of the project, or those among which the package is itself. */
export const packages: string = isPackage ? fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '') : `${projectRoot}/node_modules`;

/** Where compiled code is kept between runs. */
export const compiledCode: string = `${packages}/.cache/assay-code`;

/** Path of the Node that runs this process, for child processes. */
export const nodePath: string = process.execPath;

/** Version of the Node that runs this process. */
export const nodeVersion: string = process.version;

/** The host of this process. */
export function processHost(): Host {
  const { env, stdout, stderr } = process;
  const wanted = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive: stderr.isTTY === true && (env['CI'] ?? '') === '',
    terminal: stdout.isTTY === true,
    width: stdout.columns ?? 100,
    color: wanted || (!refused && stdout.isTTY === true),
    cwd: process.cwd(),
    env,
    readInput: (most) => readStream(process.stdin, most),
    streams: () => [process.stdin, stdout],
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
    onInterrupt(stop) {
      let asked = false;
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
          // A second Ctrl-C means "now".
          if (asked) process.exit(130);
          asked = true;
          stop().then((code) => process.exit(code), () => process.exit(2));
        });
      }
    },
  };
}

async function readStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/**
 * Runs a program's main function with the words behind its name, and ends the process with the exit code it resolves to. A reader that stops
 * early (`assay check | head`) is no failure and changes no verdict; a report that could not be printed whole is exit code 2.
 */
export async function runMain(main: (words: string[], host: Host) => Promise<number>): Promise<void> {
  let isCut = false;
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    // The same happens to whatever is printed from now on.
    process.stdout.on('error', () => undefined);
    if (error.code === 'EPIPE') {
      // What runs until somebody ends it has nobody left to run for.
      process.emit('SIGTERM');
      return;
    }
    process.stderr.write(`assay: what was printed is not whole: ${error.message}\n`);
    isCut = true;
    process.exitCode = 2;
  });
  // Where nobody can be told why, the exit code still says what came of it.
  process.stderr.on('error', () => undefined);
  const code = await main(process.argv.slice(2), processHost());
  process.exitCode = isCut ? 2 : code;
}
