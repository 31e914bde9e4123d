import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { corpusAsOf } from '../corpus.ts';
import { compiledCode, nodePath, projectRoot, type Host } from '../host.ts';
import { runGit } from '../check/git.ts';
import { measure, median } from './measure.ts';
import { mib, seconds } from './table.ts';

/** One line of the second table: what has a limit of its own, because no rival does it. */
export interface Lone {
  what: string;
  runs: number;
  /** Seconds, median. */
  ours: number;
  /** Seconds allowed; absent where only memory or growth is. */
  limit?: number;
  /** MiB, and what is allowed. */
  peak?: number;
  memory?: number;
  met: boolean;
}

const assay = path.join(projectRoot, 'scripts/assay.mjs');
const runs = 9;
const waiting = 'Waiting for changes';

/**
 * One changed article in ten old knowledge bases: first with nothing compiled kept, then as a writer meets it who has run the
 * command before.
 */
export async function measureChanged(corpus: string, work: string, host: Host): Promise<Lone[]> {
  const folder = path.join(work, 'changed');
  cpSync(corpus, path.join(folder, 'content'), { recursive: true });
  writeConfig(folder);
  const git = async (...words: string[]): Promise<void> => {
    const { code, err } = await runGit(folder, ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...words]);
    if (code !== 0) throw new Error(`git ${words[0]}: ${err}`);
  };
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Everything');
  appendFileSync(articleIn(folder), '\nOne more sentence, which says little.\n');
  const run = async (): Promise<number> => (await measure([nodePath, assay, 'check', '--changed', '--no-color'], folder, host.env)).wall;
  // The files themselves are in memory, as they are after a checkout.
  await run();
  rmSync(compiledCode, { recursive: true, force: true, maxRetries: 5 });
  const cold = await run();
  const warm = await repeat(runs, run);
  return [lone('one changed article of x10, cold', 1, cold, 1.5), lone('one changed article of x10, warm', runs, median(warm), 0.4)];
}

/** From a save to the report, in one old knowledge base. */
export async function measureWatch(corpus: string, work: string, host: Host): Promise<Lone> {
  const folder = path.join(work, 'watched');
  cpSync(corpus, path.join(folder, 'content'), { recursive: true });
  writeConfig(folder);
  const article = articleIn(folder);
  const child = spawn(nodePath, [assay, 'check', '--watch', '--no-color'], { cwd: folder, env: { ...host.env }, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    let heard = '';
    const report = async (): Promise<void> => {
      while (!heard.includes(waiting)) heard += String((await once(child.stderr, 'data'))[0]);
      heard = '';
    };
    await report();
    const save = async (): Promise<number> => {
      const start = performance.now();
      appendFileSync(article, '\nOne more sentence, which says little.\n');
      await report();
      return (performance.now() - start) / 1000;
    };
    await save();
    return lone('save to report, watching x1', runs, median(await repeat(runs, save)), 0.15);
  } finally {
    child.kill();
  }
}

/** A hundred thousand articles: how long, beside what a tenth of them takes, and how much memory. */
export async function measureLarge(single: string, articles: number, tenth: number, work: string, host: Host): Promise<Lone> {
  const copies = Math.ceil(100_000 / articles);
  const folder = path.join(work, 'large');
  for (let copy = 1; copy <= copies; copy++) layIn(single, folder, copy === 1 ? '' : `-${copy}`);
  const command = [nodePath, assay, 'check', folder, '--no-color', '--as-of', corpusAsOf];
  const { peak } = await measure(command, work, host.env, 200);
  const { wall } = await measure(command, work, host.env);
  // Linear: no more than a quarter above what ten copies take, file by file.
  const limit = (tenth / 10) * copies * 1.25;
  return { what: `${copies} times x1`, runs: 1, ours: wall, limit, peak, memory: 1024, met: wall <= limit && peak <= 1024 };
}

/** The second table. */
export function renderLone(rows: readonly Lone[]): string {
  const body = rows.map(({ what, runs: count, ours, limit, peak, memory, met }) => [what, String(count), seconds(ours), limit === undefined ? '' : `≤ ${seconds(limit)}`, peak === undefined ? '' : mib(peak), memory === undefined ? '' : `≤ ${mib(memory)}`, met ? 'yes' : '**no**']);
  const head = ['what', 'runs', 'Assay', 'allowed', 'peak', 'allowed', 'met'];
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return ['', 'What no rival does has limits of its own. Cold is without compiled code kept; `--watch` is timed from the save to the end of the report, `assay dev` from the save to the new sentence in a browser.', '', line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''].join('\n');
}

/** What has a limit in seconds. */
export function lone(what: string, count: number, ours: number, limit: number): Lone {
  return { what, runs: count, ours, limit, met: ours <= limit };
}

/** Makes a folder with `content` in it a project that is judged as of a day. */
export function writeConfig(folder: string, asOf = corpusAsOf): void {
  const program = path.join(projectRoot, 'schemas/program/2015-02.yaml');
  writeFileSync(path.join(folder, 'assay.config.ts'), `export default { content: ['content'], program: ${JSON.stringify(program)}, asOf: '${asOf}', site: { url: 'https://kb.example.com', base: '/' } };\n`);
}

/** A Public article in the middle of the content. */
function articleIn(folder: string): string {
  const articles = readdirSync(path.join(folder, 'content/partners'), { recursive: true }).map(String).filter((name) => /public[/\\][^/\\]+\.md$/.test(name)).sort();
  return path.join(folder, 'content/partners', articles[articles.length >> 1] ?? '');
}

/** What some runs measured, one after the other. */
export async function repeat(times: number, run: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  while (all.length < times) all.push(await run());
  return all;
}

/** One more copy of a knowledge base under names of its own; texts are copied, pictures only named once more. */
function layIn(from: string, to: string, suffix: string): void {
  const shelves = suffix === '' ? readdirSync(from) : ['partners', 'articles'];
  for (const shelf of shelves) {
    for (const name of readdirSync(path.join(from, shelf), { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const place = path.relative(path.join(from, shelf), path.join(name.parentPath, name.name));
      const [first = '', ...rest] = place.split(path.sep);
      const target = rest.length === 0 && suffix !== '' ? undefined : path.join(to, shelf, `${first}${rest.length === 0 ? '' : suffix}`, ...rest);
      if (target === undefined) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      const source = path.join(name.parentPath, name.name);
      if (name.name.endsWith('.md')) cpSync(source, target);
      else linkSync(source, target);
    }
  }
}
