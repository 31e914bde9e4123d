import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { suggest, type Command, type Input } from '../command.ts';
import { dayToJudge, folderAt, siteAddress, type ContentFolder } from '../config.ts';
import { baseSuppressions, refuseContradictions, refuseParts, scopeOptions } from '../check/scope.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { later } from '../later.ts';
import type { Checked, CheckOptions } from '../pipeline/check.ts';
import { openJudges } from '../pipeline/isolate.ts';
import { progressLine } from '../progress.ts';
import { loadReports, readReportOptions, report, reportOptions } from '../reporters/check/report.ts';

export const command: Command = {
  summary: 'check content: every finding with its place, why it matters and how to mend it',
  usage: '[paths...]',
  options: {
    ...reportOptions,
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    'max-warnings': { type: 'string', hint: 'number', about: 'exit 1 when there are more warnings than this' },
    fix: { type: 'boolean', about: 'mend what has one right answer, then report what is left' },
    'dry-run': { type: 'boolean', about: 'with --fix: write nothing, print the changes as a diff' },
    'add-sections': { type: 'boolean', about: 'with --fix: begin each missing section with its title and what to write there' },
    ...scopeOptions,
    cache: { type: 'boolean', about: 'reuse verdicts on unchanged files, kept in .cache/assay' },
  },
  async run({ values, positionals, host, config }) {
    const wanted = readReportOptions(values, host.cwd);
    const mostWarnings = wholeNumber('--max-warnings', values['max-warnings']);
    refuseContradictions(values);
    const { folders, only: places } = chooseContent(positionals, host.cwd, config.content);
    if (places) refuseParts(values);
    const asOf = dayToJudge(values['as-of'], config);
    const content = openContent(folders);
    const { roots } = content;
    const input = values['stdin-path'];
    const { source, only } = typeof input === 'string' ? await (await import('../check/stdin.ts')).overlayInput(input, content, host) : { source: content.source, only: places };
    const progress = progressLine(host, 'checking');
    const fixing = isFixing(values);
    const { changed, watch } = values;
    const timed = values['timing'] === undefined ? undefined : (await import('../timing/index.ts')).startTiming(values['timing']);
    const print = async (found: Checked): Promise<0 | 1 | 2> => {
      progress.clear();
      const exitCode = exitCodeOf(found, mostWarnings);
      const { sourceLines } = await import('../reporters/source-lines.ts');
      await report({ result: { ...found, ...timed?.forReport() }, exitCode, site: siteAddress(config), show: pathsFrom(host.cwd, content), lines: sourceLines(source) }, wanted, host);
      return exitCode;
    };
    // Gets ready while this process loads all the rest, and is ended whatever comes of that.
    const judges = timed?.judges ?? (values['cache'] || fixing ? undefined : openJudges({ keep: changed !== undefined || watch !== undefined }));
    let result: Checked;
    try {
      const started = changed === undefined ? undefined : (await import('../check/run-changed.ts')).startChanges(content, changed);
      await started?.underway;
      const [{ checkContent, checkForReport }, programs, base] = await Promise.all([import('../pipeline/check.ts'), import('../program/load.ts').then(({ programsOf }) => programsOf(config)), baseSuppressions(config, content.folders)]);
      const options: CheckOptions = {
        ...programs,
        asOf,
        isolate: true,
        ...(judges && { judges }),
        ...roots,
        ...(base && { base }),
        cache: values['cache'] ? path.join(host.cwd, '.cache/assay') : false,
        ...(only && { only }),
        ...(timed && { timing: timed.timing }),
        onProgress(done, total) {
          // Other processes judge meanwhile.
          if (done === 1) later(Promise.all([loadReports(wanted), import('../reporters/source-lines.ts')]));
          progress.update(done, total);
        },
      };
      if (judges && typeof values['shard'] === 'string') {
        const { runShard } = await import('../check/run-shard.ts');
        return await runShard(values['shard'], judges, source, options.program, host);
      }
      if (judges && watch) {
        const { watchContent } = await import('../check/run-watch.ts');
        return await watchContent(content, judges, options, print, host);
      }
      if (fixing) {
        const { runFix } = await import('../fix/run-fix.ts');
        const dryRun = values['dry-run'] === true;
        result = await runFix(content, host, { ...options, dryRun, drafts: values['add-sections'] === true, clear: progress.clear });
        if (dryRun) return exitCodeOf(result, mostWarnings);
      } else if (started) {
        const { runChanged } = await import('../check/run-changed.ts');
        result = await runChanged(content, started, options);
      } else {
        result = config.base ? await (await import('../check/change/run-change.ts')).addChange(await checkContent(source, options), content, config, { ...options, actor: values['actor'] }, host) : await checkForReport(source, options);
      }
    } finally {
      judges?.end();
      progress.clear();
    }
    if (result.counts.files === 0 && changed === undefined) throw new UsageError(`nothing to check in ${content.folders.map((folder) => path.relative(host.cwd, folder.path) || '.').join(', ')}`);
    const exitCode = await print(result);
    timed?.print(result.counts.files, host);
    return exitCode;
  },
};

/** Throws UsageError for what goes with `--fix` alone. */
function isFixing(values: Input['values']): boolean {
  const alone = ['dry-run', 'add-sections'].find((option) => values[option] && !values['fix']);
  if (alone !== undefined) throw new UsageError(`--${alone} goes with --fix: assay check --fix --${alone}`);
  return values['fix'] === true;
}

/** 0 clean, 1 errors (or more warnings than allowed), 2 when a file could not be judged. */
export function exitCodeOf(result: Pick<Checked, 'notJudged' | 'counts'>, mostWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (result.notJudged.length > 0) return 2;
  return result.counts.errors > 0 || result.counts.warnings > mostWarnings ? 1 : 0;
}

/**
 * What the paths on the command line mean: places inside the configured content narrow the report (links are still followed
 * everywhere); a folder elsewhere is content of its own. Throws UsageError for a path that is neither.
 */
export function chooseContent(paths: readonly string[], cwd: string, configured: readonly ContentFolder[]): { folders: ContentFolder[]; only?: string[] } {
  const only: string[] = [];
  const folders: ContentFolder[] = [];
  for (const given of paths) {
    const full = path.resolve(cwd, given);
    if (!existsSync(full)) throw new UsageError(`there is no ${JSON.stringify(given)}${suggestPath(full, cwd, configured)}`);
    const home = configured.find((folder) => full === folder.path || full.startsWith(folder.path + path.sep));
    if (home !== undefined) only.push(path.relative(home.path, full).replaceAll(path.sep, '/'));
    else if (statSync(full).isDirectory()) folders.push(folderAt(full, given));
    else throw new UsageError(`${JSON.stringify(given)} is in no content folder; content is ${configured.map((folder) => path.relative(cwd, folder.path) || '.').join(', ')}`);
  }
  if (folders.length > 0 && only.length > 0) throw new UsageError('check the configured content or another folder, one at a time');
  if (folders.length > 0) return { folders };
  return { folders: [...configured], ...(only.length > 0 && !only.includes('') && { only }) };
}

/** `; did you mean "x"?` for a path where nothing stands: the content of the partner or solution that it names, or what is called nearly so. */
function suggestPath(full: string, cwd: string, configured: readonly ContentFolder[]): string {
  const shown = (place: string): string => path.relative(cwd, place).replaceAll(path.sep, '/');
  const named = configured.map((folder) => path.join(folder.path, 'partners', shown(full))).find((place) => existsSync(place));
  if (named !== undefined) return `; did you mean ${shown(named)}?`;
  const folder = path.dirname(full);
  if (!existsSync(folder)) return suggestPath(folder, cwd, configured);
  if (!statSync(folder).isDirectory()) return '';
  return suggest(path.basename(full), readdirSync(folder), folder === cwd ? '' : `${shown(folder)}/`);
}

/** Reads an option that is a whole number. Throws UsageError for anything else. */
export function wholeNumber(option: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option} is a whole number, not ${JSON.stringify(value)}`);
}
