import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { nodePath } from '../../scripts/host.ts';
import { assay } from '../fixtures/host.ts';
import type { Project } from './projects.ts';
import type { Typed } from './shell.ts';

/** What a command printed on a terminal, and how it ended. */
export interface Printed {
  code: number;
  out: string;
}

/** Programs that pages may run besides `npx assay`; whatever else stands on a page is marked `not-run`. */
const others = ['git', 'mkdir', 'cp', 'mv', 'rm'];

/** Runs a command of a page. `asks` says that somebody sits at the terminal and gives the answers that the page shows. */
export async function runCommand(typed: Typed, project: Project, asks: boolean): Promise<Printed> {
  const words = typed.words.map((word) => word.replace(/^~(?=\/)/, project.home));
  const { code, out } = await start(words, typed, project, asks);
  if (typed.to === undefined) return { code, out };
  writeFileSync(path.join(project.folder, typed.to), out);
  return { code, out: '' };
}

async function start([program = '', first = '', ...rest]: readonly string[], { shown }: Typed, project: Project, asks: boolean): Promise<Printed> {
  if (program === 'npx' && first === 'assay' && !project.own) {
    if (asks) return converse(rest, shown, project);
    const { code, out, err } = await assay(rest, { cwd: project.folder });
    return { code, out: (out + err).replaceAll('\r\n', '\n').replaceAll(`${project.home}/`, '~/') };
  }
  if (program === 'npx' && first === 'assay') return spawned([nodePath, 'scripts/assay.mjs', ...rest], project);
  if (program === 'npx') return spawned([nodePath, `node_modules/.bin/${first}`, ...rest], project);
  if (program === 'npm' && first === 'run') return spawned([nodePath, ...scriptOf(project, rest)], project);
  if (others.includes(program)) return spawned([program, first, ...rest], project);
  throw new Error(`pages run npx, npm run, ${others.join(', ')}, not ${JSON.stringify(program)}; mark the block with not-run`);
}

/** The words that `npm run` stands for, without the program. */
function scriptOf({ folder }: Project, [name = '', ...words]: readonly string[]): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const script = scripts[name] ?? '';
  if (!script.startsWith('node ')) throw new Error(`npm run ${name} is no script that node runs`);
  return [...script.split(' ').slice(1), ...words.filter((word) => word !== '--')];
}

function spawned([command = '', ...args]: readonly string[], { folder, home }: Project): Printed {
  const env = { PATH: process.env['PATH'], HOME: home, NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Ada Miller', GIT_AUTHOR_EMAIL: 'ada.miller@acme.example', GIT_COMMITTER_NAME: 'Ada Miller', GIT_COMMITTER_EMAIL: 'ada.miller@acme.example', GIT_AUTHOR_DATE: '2026-11-16T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-16T12:00:00Z' };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (error) throw error;
  return { code: status ?? 2, out: stdout + stderr };
}

/** Answers each question as the page does: with what stands behind it there. */
async function converse(words: string[], shown: readonly string[], { folder }: Project): Promise<Printed> {
  const input = new PassThrough();
  let screen = '';
  let answered = -1;
  const print = (text: string): void => {
    screen += stripVTControlCharacters(text).replaceAll('\r', '');
    const begin = screen.lastIndexOf('\n') + 1;
    const question = screen.slice(begin);
    if (!question.endsWith(': ') || begin === answered) return;
    answered = begin;
    const line = shown.find((candidate) => candidate.startsWith(question) || candidate === question.trimEnd());
    if (line === undefined) throw new Error(`the page gives no answer to ${JSON.stringify(question)}`);
    setImmediate(() => input.write(`${line.slice(question.length)}\n`));
  };
  const output = new Writable({ write: (chunk: Buffer, _, done) => (print(chunk.toString()), done()) });
  const { code } = await assay(words, { cwd: folder, terminal: true, interactive: true, streams: () => [input, output], out: print, err: print });
  return { code, out: screen.replaceAll(/[ ]+$/gm, '') };
}
