import { cpus, totalmem } from 'node:os';
import { median } from '../measure.ts';
import type { TreeRun } from './measure-tree.ts';
import type { Sidebar } from './starlight.ts';

/** What is built how often against whom, and how much it may take. */
export interface Contest {
  copies: number;
  /** Starlight with which sidebar; nobody when only memory is looked at. */
  rival?: Sidebar;
  runs: number;
  /** Largest allowed ratio of CPU time ours/theirs. */
  limit?: number;
  /** Most memory allowed for ours, in MiB. */
  memory?: number;
}

export interface Result extends Contest {
  articles: number;
  ours: readonly TreeRun[];
  theirs: readonly TreeRun[];
  /** Median of ours/theirs in CPU time, pair by pair; NaN without a rival. */
  ratio: number;
  /** Peak of ours, in MiB. */
  peak: number;
  met: boolean;
}

const names: Record<Sidebar, string> = { 'one entry': 'sidebar of one entry', 'as it comes': 'as it comes' };

/** The page `docs/benchmark-site.md`. */
export function renderTable(results: readonly Result[]): string {
  const head = ['', 'articles', 'Starlight', 'pairs', 'Assay CPU', 'Starlight CPU', 'ratio', 'allowed', 'Assay wall', 'Assay peak', 'allowed', 'Starlight peak', 'met'];
  const body = results.map(({ copies, articles, rival, runs, ours, theirs, ratio, limit, peak, memory, met }) => [
    `x${copies}`, articles.toLocaleString('en-US'), rival ? names[rival] : '', String(runs), seconds(ours, 'cpu'), seconds(theirs, 'cpu'), rival ? ratio.toFixed(2) : '', limit === undefined ? '' : `≤ ${limit.toFixed(2)}`,
    seconds(ours, 'wall'), mib(peak), memory === undefined ? '' : `≤ ${mib(memory)}`, theirs.length === 0 ? '' : mib(Math.max(...theirs.map(({ peak }) => peak))), met ? 'yes' : '**no**',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    '# How fast the site is built',
    '',
    'Made by `npm run bench:site -- --write` and kept as it printed it. Both build the same articles, those of an old knowledge base after `assay import` (x10: ten of it side by side), from an empty cache,',
    'without images, with their search index (both with Pagefind 1.5.2). Assay builds more from them: a page for each partner, solution and category, each article as Markdown, feeds, the directory as JSON, structured data; it also',
    'cleans all HTML and looks every page over. Its Astro has ended when its Pagefind begins, so that the peak is that of the larger of the two; it indexes many pages in parts, one after the other. Checking and staging come before, and are not in it. The builds take turns and write into one folder, where all they wrote stays until the end; CPU time is that of all processes of a build as the system counts it, seconds are medians, ratios medians over the pairs, peaks the largest sum of memory over all processes.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    '',
    ...growth(results),
    'Starlight as it comes lists every page beside every page, so that its size grows with the square of the articles; it is measured on one copy only.',
    '',
    `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory.`,
    '',
  ].join('\n');
}

function growth(results: readonly Result[]): string[] {
  const of = (copies: number): number | undefined => {
    const found = results.find((result) => result.copies === copies);
    return found && median(found.ours.map(({ cpu }) => cpu));
  };
  const [one, ten] = [of(1), of(10)];
  return one === undefined || ten === undefined ? [] : [`Ten times the articles take ${(ten / one).toFixed(1)} times the CPU time.`, ''];
}

function seconds(runs: readonly TreeRun[], of: 'cpu' | 'wall'): string {
  return runs.length === 0 ? '' : `${median(runs.map((run) => run[of])).toFixed(1)} s`;
}

const mib = (value: number): string => `${Math.round(value).toLocaleString('en-US')} MiB`;
