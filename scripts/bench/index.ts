import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corpusAsOf, hasCorpus } from '../corpus.ts';
import { nodePath, projectRoot, runMain, type Host } from '../host.ts';
import { measureChanged, measureLarge, measureWatch, renderLone, type Lone } from './alone.ts';
import { prepareCorpus } from './corpus.ts';
import { measureDev } from './dev.ts';
import { measure, median, type Run } from './measure.ts';
import { renderTable, type Row } from './table.ts';

const rivals = path.join(projectRoot, 'scripts/bench/rivals');

/** Pairs that are timed, after one whose memory is looked at. */
const pairs = { x1: 9, x10: 7, slow: 3, slowest: 1 };

interface Contest {
  what: string;
  size: string;
  copies: number;
  ours: (folder: string) => string[];
  theirs: { name: string; command: (folder: string) => string[] };
  runs: number;
  /** How often to look at memory, in milliseconds. */
  every: number;
  /** Largest allowed ratio ours/theirs. */
  limit: number;
  /** Most memory allowed for ours, in MiB. */
  memory?: number;
}

await runMain(bench);

async function bench(words: string[], host: Host): Promise<number> {
  if (!hasCorpus) {
    host.out('bench: skipped, there is no old knowledge base beside the project.\n');
    return 0;
  }
  const quick = words.includes('--quick');
  if (!existsSync(path.join(rivals, 'node_modules'))) execFileSync('npm', ['ci', '--loglevel=error'], { cwd: rivals, stdio: ['ignore', 'ignore', 'inherit'] });
  const work = mkdtempSync(path.join(tmpdir(), 'assay-bench-'));
  try {
    const rows: Row[] = [];
    for (const contest of contests(work).filter((contest) => !quick || contest.theirs.name === 'rumdl')) {
      const folder = await prepareCorpus(work, contest.copies);
      host.err(`${contest.what} ${contest.size} against ${contest.theirs.name}: ${contest.runs} pairs\n`);
      rows.push(await compete(contest, folder, work, host));
    }
    const files = readdirSync(path.join(work, 'x1'), { recursive: true }).filter((name) => String(name).endsWith('.md')).length;
    const lone = quick ? [] : await alone(rows, files, work, host);
    const text = renderTable(rows, files, lone.length === 0 ? '' : renderLone(lone));
    host.out(text);
    if (words.includes('--write')) writeFileSync(path.join(projectRoot, 'docs/benchmark.md'), text);
    return [...rows, ...lone].every((row) => row.met) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What has limits of its own. */
async function alone(rows: readonly Row[], files: number, work: string, host: Host): Promise<Lone[]> {
  const single = await prepareCorpus(work, 1);
  const ten = path.join(work, 'x10');
  const tenth = rows.find(({ what }) => what === 'cold x10')?.ours ?? Number.NaN;
  host.err('one changed article\n');
  const changed = await measureChanged(ten, work, host);
  host.err('watching\n');
  const watching = await measureWatch(single, work, host);
  host.err('writing with both editions live\n');
  const writing = await measureDev(work, host);
  host.err('100,000 articles\n');
  return [...changed, watching, writing, await measureLarge(single, files, tenth, work, host)];
}

function contests(work: string): Contest[] {
  const bin = (name: string): string => path.join(rivals, 'node_modules/.bin', name);
  const assay = (...flags: string[]) => (folder: string): string[] => [nodePath, path.join(projectRoot, 'scripts/assay.mjs'), 'check', folder, '--no-color', '--as-of', corpusAsOf, ...flags];
  const rumdl = { name: 'rumdl', command: (folder: string): string[] => [bin('rumdl'), 'check', '--no-config', '--no-cache', folder] };
  const rumdlWarm = { name: 'rumdl, warm', command: (folder: string): string[] => [bin('rumdl'), 'check', '--no-config', '--cache-dir', path.join(work, 'rumdl-cache'), folder] };
  const remark = { name: 'remark-cli + lint-recommended', command: (folder: string): string[] => [nodePath, bin('remark'), folder, '--no-config', '--quiet', '--no-stdout', '--use', 'remark-preset-lint-recommended'] };
  return [
    { what: 'cold', size: 'x1', copies: 1, ours: assay(), theirs: rumdl, runs: pairs.x1, every: 10, limit: 1.5, memory: 250 },
    { what: 'cold', size: 'x10', copies: 10, ours: assay(), theirs: rumdl, runs: pairs.x10, every: 20, limit: 0.7, memory: 500 },
    { what: 'warm', size: 'x10', copies: 10, ours: assay('--cache'), theirs: rumdlWarm, runs: pairs.x10, every: 20, limit: 0.45 },
    { what: 'cold', size: 'x1', copies: 1, ours: assay(), theirs: remark, runs: pairs.slow, every: 200, limit: 1 / 12 },
    { what: 'cold', size: 'x10', copies: 10, ours: assay(), theirs: remark, runs: pairs.slowest, every: 1000, limit: 1 / 40 },
  ];
}

/** Times both in turn, so that a machine that slows down slows both, then looks at the memory of each once. */
async function compete(contest: Contest, folder: string, work: string, host: Host): Promise<Row> {
  // Caches, where a contest uses them, live in the work folder; the rivals find plugins from their own.
  const pair = async (every?: number): Promise<{ ours: Run; theirs: Run }> => {
    const ours = await measure(contest.ours(folder), work, host.env, every);
    return { ours, theirs: await measure(contest.theirs.command(folder), rivals, host.env, every) };
  };
  const pairs: { ours: Run; theirs: Run }[] = [];
  while (pairs.length < contest.runs) pairs.push(await pair());
  // Last, so that nobody looks at a tool that compiles itself because it has never run before.
  const looked = await pair(contest.every);
  const ratio = median(pairs.map(({ ours, theirs }) => ours.wall / theirs.wall));
  const { peak } = looked.ours;
  const met = ratio <= contest.limit && (contest.memory === undefined || peak <= contest.memory);
  return {
    what: `${contest.what} ${contest.size}`, rival: contest.theirs.name, runs: contest.runs,
    ours: median(pairs.map(({ ours }) => ours.wall)), theirs: median(pairs.map(({ theirs }) => theirs.wall)), ratio, limit: contest.limit,
    peak, theirPeak: looked.theirs.peak, ...(contest.memory !== undefined && { memory: contest.memory }), met,
  };
}
