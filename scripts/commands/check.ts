import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../command.ts';
import { dayToJudge, siteAddress, type Config } from '../config.ts';
import { UsageError } from '../errors.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { progressLine } from '../progress.ts';
import { diskSource } from '../source.ts';

const formats = ['pretty', 'json'];

export const command: Command = {
  summary: 'check content: every finding with its place, why it matters and how to mend it',
  usage: '[paths...]',
  options: {
    format: { type: 'string', hint: formats.join('|'), about: 'how to report; pretty unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    quiet: { type: 'boolean', short: 'q', about: 'list errors only' },
    'max-warnings': { type: 'string', hint: 'number', about: 'exit 1 when there are more warnings than this' },
    cache: { type: 'boolean', about: 'reuse verdicts on unchanged files, kept in .cache/assay' },
  },
  async run({ values, positionals, host, config }) {
    const format = oneOf('--format', values['format'], formats) ?? 'pretty';
    const mostWarnings = wholeNumber('--max-warnings', values['max-warnings']);
    const { roots, only } = chooseContent(positionals, host.cwd, config.content);
    const asOf = dayToJudge(values['as-of'], config);
    const source = diskSource(roots);
    const progress = progressLine(host, 'checking');
    let result: CheckResult;
    try {
      const { loadProgram } = await import('../program/load.ts');
      result = await checkContent(source, {
        program: loadProgram(config.program),
        asOf,
        isolate: true,
        cache: values['cache'] ? path.join(host.cwd, '.cache/assay') : false,
        ...(only && { only }),
        onProgress: progress.update,
      });
    } finally {
      progress.clear();
    }
    if (result.counts.files === 0) throw new UsageError(`nothing to check in ${roots.map((root) => path.relative(host.cwd, root) || '.').join(', ')}`);
    const exitCode = exitCodeOf(result, mostWarnings);
    if (format === 'json') {
      const { toCheckReport } = await import('../reporters/json.ts');
      host.out(`${JSON.stringify(toCheckReport(result, exitCode, siteAddress(config)), null, 2)}\n`);
    } else {
      const { renderPretty } = await import('../reporters/pretty.ts');
      const { sourceLines } = await import('../reporters/source-lines.ts');
      const owners = new Map(source.list().map((entry) => [entry.path, roots[entry.root] ?? '']));
      host.out(renderPretty(result, {
        color: host.color,
        width: host.width,
        quiet: values['quiet'] === true,
        most: 1000,
        site: siteAddress(config),
        show: (file) => path.relative(host.cwd, path.join(owners.get(file) ?? roots[0] ?? '', file)).replaceAll(path.sep, '/'),
        lines: sourceLines(source),
      }));
    }
    return exitCode;
  },
};

/** 0 clean, 1 errors (or more warnings than allowed), 2 when a file could not be judged. */
export function exitCodeOf(result: Pick<CheckResult, 'notJudged' | 'counts'>, mostWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (result.notJudged.length > 0) return 2;
  return result.counts.errors > 0 || result.counts.warnings > mostWarnings ? 1 : 0;
}

/**
 * What the paths on the command line mean: places inside the configured content narrow the report (links are still followed
 * everywhere); a folder elsewhere is content of its own. Throws UsageError for a path that is neither.
 */
export function chooseContent(paths: readonly string[], cwd: string, configured: Config['content']): { roots: string[]; only?: string[] } {
  const only: string[] = [];
  const roots: string[] = [];
  for (const given of paths) {
    const full = path.resolve(cwd, given);
    if (!existsSync(full)) throw new UsageError(`there is no ${JSON.stringify(given)}`);
    const home = configured.find((root) => full === root || full.startsWith(root + path.sep));
    if (home !== undefined) only.push(path.relative(home, full).replaceAll(path.sep, '/'));
    else if (statSync(full).isDirectory()) roots.push(full);
    else throw new UsageError(`${JSON.stringify(given)} is in no content folder; content is ${configured.map((root) => path.relative(cwd, root) || '.').join(', ')}`);
  }
  if (roots.length > 0 && only.length > 0) throw new UsageError('check the configured content or another folder, one at a time');
  if (roots.length > 0) return { roots };
  return { roots: [...configured], ...(only.length > 0 && !only.includes('') && { only }) };
}

function oneOf(option: string, value: unknown, allowed: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new UsageError(`${option} is one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
}

function wholeNumber(option: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option} is a whole number, not ${JSON.stringify(value)}`);
}
