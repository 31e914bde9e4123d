import { cpus, totalmem } from 'node:os';

/** One line of the table: ours beside one rival on one size. Seconds and MiB. */
export interface Row {
  what: string;
  rival: string;
  runs: number;
  ours: number;
  theirs: number;
  /** Median of ours/theirs, pair by pair. */
  ratio: number;
  limit: number;
  peak: number;
  theirPeak: number;
  memory?: number;
  met: boolean;
}

/** The page `docs/benchmark.md`. `files` is how many Markdown files x1 holds, `more` what stands under the table. */
export function renderTable(rows: readonly Row[], files: number, more = ''): string {
  const head = ['what', 'against', 'pairs', 'Assay', 'rival', 'ratio', 'allowed', 'Assay peak', 'allowed', 'rival peak', 'met'];
  const body = rows.map((row) => [
    row.what, row.rival, String(row.runs), seconds(row.ours), seconds(row.theirs), factor(row.ratio), `≤ ${factor(row.limit)}`,
    mib(row.peak), row.memory === undefined ? '' : `≤ ${mib(row.memory)}`, mib(row.theirPeak), row.met ? 'yes' : '**no**',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const linear = growth(rows);
  return [
    '# How fast it is',
    '',
    'Made by `npm run bench -- --write` and kept as it printed it. Each pair runs both tools, one after the other, as whole processes;',
    'seconds are medians of wall time, ratios the median over the pairs, memory the largest sum over all processes of a command (shared pages counted once) in a run of its own.',
    `x1 is an old knowledge base of ${files} Markdown files after \`assay import\`, x10 ten of it side by side. \`assay check\` runs with isolation, limits, schemas,`,
    'all rules and the cross-file work on, without a cache unless the line says warm; the rivals run with their default rules.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    '',
    ...(linear === undefined ? [] : [`Ten times the files take ${linear.toFixed(1)} times the time.`, ...(more === '' ? [''] : [more])]),
    `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory.`,
    '',
  ].join('\n');
}

function growth(rows: readonly Row[]): number | undefined {
  const one = rows.find((row) => row.what === 'cold x1')?.ours;
  const ten = rows.find((row) => row.what === 'cold x10')?.ours;
  return one === undefined || ten === undefined ? undefined : ten / one;
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const mib = (value: number): string => `${Math.round(value)} MiB`;
const factor = (value: number): string => (value < 0.2 ? `1/${Math.round(1 / value)}` : value.toFixed(2));
