import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { memoryOf } from './bench/measure.ts';
import { folderAt, loadConfig } from './config.ts';
import { corpus, corpusAsOf, hasCorpus } from './corpus.ts';
import { projectRoot, runMain, type Host } from './host.ts';
import { importFolder } from './import/index.ts';
import { writeReport } from './import/write-report.ts';
import { publish, readContent, whyNotPublished } from './publish.ts';
import { count, printable } from './reporters/text.ts';
import { tryThird } from './separation/try-third.ts';
import { printSteps } from './steps.ts';

/** How often memory is looked at, in milliseconds. */
const interval = 200;

await runMain(tryCorpus);

/** Takes the vendor's old knowledge base the whole way: imported, checked, judged by the program, published in both editions, and with a third of it marked Internal. */
async function tryCorpus(words: string[], host: Host): Promise<number> {
  if (!hasCorpus) {
    host.out(`try-corpus: skipped, there is no old knowledge base at ${path.relative(host.cwd, corpus)}\n`);
    return 0;
  }
  const keeps = words.includes('--keep');
  const work = mkdtempSync(path.join(tmpdir(), 'assay-corpus-'));
  const memory = watchMemory(host);
  const start = performance.now();
  try {
    await wholeWay(work, host);
    host.out(`\n  ${((performance.now() - start) / 1000).toFixed(1)} s in all, ${memory.describe()}\n`);
    if (keeps) host.out(`  kept in ${work}\n`);
    return 0;
  } catch (error) {
    const why = whyNotPublished(error);
    if (!why) throw error;
    host.err(`${why.lines.join('\n')}\n`);
    return why.exitCode;
  } finally {
    memory.stop();
    if (!keeps) rmSync(work, { recursive: true, force: true });
  }
}

async function wholeWay(work: string, host: Host): Promise<void> {
  const steps = printSteps(host);
  const content = path.join(work, 'content');
  const report = await steps.step('import', () => importFolder(corpus, content), ({ counts }) => `${count(counts.files, 'file')}: ${count(counts.articles, 'article')}, ${count(counts.images, 'image')}, ${counts.refused} refused`);
  writeReport(report, work);
  steps.note(`${count(report.counts.publicArticles, 'guide')} of ${count(report.counts.solutions, 'solution')} of ${count(report.counts.partners, 'partner')}, ${count(report.counts.vendorArticles, 'vendor article')}, ${count(report.counts.programPages, 'program page')}`);
  steps.note(`${count(report.findings.length, 'finding')} of the import itself`);

  const config = { ...(await loadConfig(projectRoot)), content: [folderAt(content, 'content')] };
  const found = await readContent(host, config, corpusAsOf, steps);
  const { solutions } = found.readiness;
  steps.note(`${solutions.filter(({ ready }) => ready).length} of ${count(solutions.length, 'solution')} ready`);
  await publish(found, { host, config, audiences: ['public', 'internal'], out: path.join(work, 'dist') }, steps);
  await tryThird(found, work, { host, config }, steps);

  printTable(host, 'Findings by rule', Object.entries(found.checked.counts.byRule));
  printTable(host, 'Verdicts on requirements', [...Map.groupBy(solutions.flatMap(({ requirements }) => requirements), ({ verdict }) => verdict)].map(([verdict, all]) => [verdict, all.length]));
}

function printTable(host: Host, title: string, rows: readonly (readonly [string, number])[]): void {
  const sorted = [...rows].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const wide = Math.max(0, ...sorted.map(([name]) => name.length));
  const numbers = Math.max(0, ...sorted.map(([, number]) => number.toLocaleString('en-US').length));
  host.out(`\n  ${title}\n${sorted.map(([name, number]) => `    ${printable(name).padEnd(wide)}  ${number.toLocaleString('en-US').padStart(numbers)}`).join('\n')}\n`);
}

/** Looks at the memory of this process and all below it; where the system does not tell, at this one's alone. */
function watchMemory(host: Host): { stop(): void; describe(): string } {
  let peak = 0;
  const tellsAll = existsSync('/proc/self/smaps_rollup');
  const timer = setInterval(() => {
    if (tellsAll) peak = Math.max(peak, memoryOf(Number(readlinkSync('/proc/self'))) / 1024);
  }, interval);
  return {
    stop: () => clearInterval(timer),
    describe: () => `${Math.round(Math.max(peak, tellsAll ? 0 : host.peakMemory() / 1024 ** 2))} MiB at most in ${tellsAll ? 'all processes' : 'this process'}`,
  };
}
