import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Edition } from '../../../schemas/edition.ts';
import { hasCorpus } from '../../corpus.ts';
import { nodePath, projectRoot, runMain, type Host } from '../../host.ts';
import { median } from '../measure.ts';
import { prepareEdition } from './editions.ts';
import { measureTree, type TreeRun } from './measure-tree.ts';
import { cleanStarlight, installed, together, writeStarlight, type Sidebar } from './starlight.ts';
import { renderTable, type Contest, type Result } from './table.ts';

const builder = path.join(projectRoot, 'scripts/bench/site/build-edition.ts');

// Starlight as it comes is quadratic: ten copies would be some sixteen gigabytes of lists of pages.
const contests: readonly Contest[] = [
  { copies: 1, rival: 'one entry', runs: 5, limit: 0.65 },
  { copies: 1, rival: 'as it comes', runs: 3, limit: 0.5 },
  { copies: 10, rival: 'one entry', runs: 3, limit: 0.65 },
  { copies: 15, runs: 1, memory: 2048 },
];

await runMain(bench);

/** Measures the build of the public site against Starlight; with `--write`, keeps the table as docs/benchmark-site.md; with `--quick`, only the smallest. */
async function bench(words: string[], host: Host): Promise<number> {
  if (!hasCorpus) {
    host.out('bench:site: skipped, there is no old knowledge base beside the project.\n');
    return 0;
  }
  if (!existsSync(path.join(installed, 'node_modules'))) execFileSync('npm', ['ci', '--loglevel=error'], { cwd: installed, stdio: ['ignore', 'ignore', 'inherit'] });
  const work = mkdtempSync(path.join(tmpdir(), 'assay-bench-site-'));
  try {
    const results: Result[] = [];
    for (const contest of words.includes('--quick') ? contests.slice(0, 1) : contests) results.push(await compete(contest, await prepareEdition(work, contest.copies), host));
    const text = renderTable(results);
    host.out(text);
    if (words.includes('--write')) writeFileSync(path.join(projectRoot, 'docs/benchmark-site.md'), text);
    return results.every(({ met }) => met) ? 0 : 1;
  } finally {
    for (const folder of [work, together]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds both in turn, so that a machine that slows down slows both. */
async function compete(contest: Contest, edition: string, host: Host): Promise<Result> {
  const { copies, rival, runs, limit, memory } = contest;
  const articles = (JSON.parse(readFileSync(path.join(edition, 'edition.json'), 'utf8')) as Edition).articles.length;
  const starlight = rival && writeStarlight(edition, `x${copies}`, rival);
  // Images are off: the pictures that pages are shared with come from where an earlier build left them.
  // Both write into one folder, and what they wrote stays until the end: some file systems are slow to give out new files where others were just removed.
  mkdirSync(together, { recursive: true });
  const env = { ...host.env, TMPDIR: together };
  const build = (): Promise<TreeRun> => measureTree([nodePath, builder, edition, `${edition}-cards`, mkdtempSync(path.join(together, 'assay-'))], projectRoot, env);
  await build();
  const ours: TreeRun[] = [];
  const theirs: TreeRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    ours.push(await build());
    if (starlight !== undefined) theirs.push(await buildStarlight(starlight, host));
    host.err(`x${copies}${rival ? `, Starlight with its sidebar ${nameOf(rival)}` : ''}: ${run} of ${runs}\n`);
  }
  const ratio = median(theirs.map(({ cpu }, run) => (ours[run]?.cpu ?? 0) / cpu));
  const peak = Math.max(...ours.map(({ peak }) => peak));
  return { ...contest, articles, ours, theirs, ratio, peak, met: (limit === undefined || ratio <= limit) && (memory === undefined || peak <= memory) };
}

function buildStarlight(folder: string, host: Host): Promise<TreeRun> {
  cleanStarlight(folder);
  return measureTree([nodePath, path.join(installed, 'node_modules/astro/bin/astro.mjs'), 'build'], folder, { ...host.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
}

function nameOf(sidebar: Sidebar): string {
  return sidebar === 'one entry' ? 'of one entry' : 'as it comes';
}
