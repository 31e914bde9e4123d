import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from '../bench/measure.ts';
import { browserFlags, findBrowser, type BrowserProgram } from '../browser/launch.ts';
import { nodePath, projectRoot, runMain, type Host } from '../host.ts';
import { withSampleSites } from '../sample-sites.ts';
import { serveCompressed } from './compressed.ts';

const installed = path.join(projectRoot, 'scripts/lighthouse');
const program = path.join(installed, 'node_modules/lighthouse/cli/index.js');

const runs = 5;
/** Least score of each category, as the median of the runs. */
const least = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

const pages = [
  { name: 'home', route: '/' },
  { name: 'directory', route: '/directory/' },
  { name: 'article', route: '/partners/brindlevault/vault/deploy/' },
];

/** What Lighthouse's report says that is used here. */
interface Report {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }>;
}

await runMain(lighthouse);

/** Builds the public edition of the sample, serves it compressed and measures three pages as on a slow phone. Exit code 1 when a median is below its least. */
async function lighthouse(words: string[], host: Host): Promise<number> {
  if (!existsSync(program)) execFileSync('npm', ['ci', '--loglevel=error'], { cwd: installed, stdio: ['ignore', 'ignore', 'inherit'] });
  const [browser] = await findBrowser(host.env);
  if (!browser) throw new Error('there is no browser to measure with');
  const times = words.includes('--once') ? 1 : runs;
  return withSampleSites(host, ['public'], async (folderOf) => {
    const site = await serveCompressed(folderOf('public'));
    let low = 0;
    host.out(`\n  ${'page'.padEnd(12)}${categories.map((category) => category.padStart(16)).join('')}\n`);
    try {
      for (const { name, route } of pages) {
        const reports: Report[] = [];
        while (reports.length < times) reports.push(await measure(new URL(route.slice(1), site.address).href, browser));
        const scores = categories.map((category) => median(reports.map((report) => scoreOf(report, category))));
        host.out(`  ${name.padEnd(12)}${scores.map((score) => String(score).padStart(16)).join('')}\n`);
        for (const [index, category] of categories.entries()) {
          if ((scores[index] ?? 0) >= least[category]) continue;
          low += 1;
          for (const line of reasons(reports.at(-1), category)) host.out(`      ${category}: ${line}\n`);
        }
      }
    } finally {
      await site.close();
    }
    host.out(`\n  median of ${times}; at least ${categories.map((category) => `${least[category]} for ${category}`).join(', ')}\n`);
    return low === 0 ? 0 : 1;
  });
}

async function measure(address: string, { executablePath, env }: BrowserProgram): Promise<Report> {
  const flags = ['--quiet', '--output=json', '--output-path=stdout', `--only-categories=${categories.join(',')}`, `--chrome-flags=--headless ${browserFlags.join(' ')}`];
  const { stdout } = await promisify(execFile)(nodePath, [program, address, ...flags], { env: { ...env, ...(executablePath !== undefined && { CHROME_PATH: executablePath }) }, maxBuffer: 64 * 1024 ** 2 });
  return JSON.parse(stdout) as Report;
}

function scoreOf({ categories }: Report, category: Category): number {
  return Math.round((categories[category].score ?? 0) * 100);
}

/** Audits that cost a category its points. */
function reasons(report: Report | undefined, category: Category): string[] {
  const refs = report?.categories[category].auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return refs.flatMap(({ id }) => {
    const audit = report?.audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`] : [];
  });
}
