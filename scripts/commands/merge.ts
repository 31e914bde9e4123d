import path from 'node:path';
import { actorOption, baseOption, baseSuppressions } from '../check/scope.ts';
import { readShards, recordedJudges } from '../check/shards.ts';
import type { Command } from '../command.ts';
import { dayToJudge, siteAddress } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { checkContent } from '../pipeline/check.ts';
import { programsOf } from '../program/load.ts';
import { readReportOptions, report, reportOptions } from '../reporters/check/report.ts';
import { sourceLines } from '../reporters/source-lines.ts';
import { chooseContent, exitCodeOf, wholeNumber } from './check.ts';

export const command: Command = {
  summary: 'make one report of those of all shards (`assay check --shard`), with what only all files together show',
  usage: '<reports...>',
  options: {
    ...reportOptions,
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    'max-warnings': { type: 'string', hint: 'number', about: 'exit 1 when there are more warnings than this' },
    content: { type: 'string', hint: 'folder', about: 'the content that was judged, where it is not the configured one' },
    ...baseOption,
    ...actorOption,
  },
  async run({ values, positionals, host, config }) {
    if (values['actor'] !== undefined && !config.base) throw new UsageError('--actor goes with --base: assay merge --base origin/main --actor noor-haddad');
    if (positionals.length === 0) throw new UsageError('merge which reports? `npx assay check --shard 1/2 > 1.json` prints one');
    const wanted = readReportOptions(values, host.cwd);
    const mostWarnings = wholeNumber('--max-warnings', values['max-warnings']);
    const programs = await programsOf(config);
    const reports = readShards(positionals.map((name) => ({ name, path: path.resolve(host.cwd, name) })), programs.program);
    const { folders } = chooseContent(typeof values['content'] === 'string' ? [values['content']] : [], host.cwd, config.content);
    const content = openContent(folders);
    const base = await baseSuppressions(config, content.folders);
    const options = { ...programs, asOf: dayToJudge(values['as-of'], config), isolate: true, ...(base && { base }) };
    let result = await checkContent(content.source, { ...options, judges: recordedJudges(reports), ...content.roots });
    if (config.base) result = await (await import('../check/change/run-change.ts')).addChange(result, content, config, { ...options, actor: values['actor'] }, host);
    const exitCode = exitCodeOf(result, mostWarnings);
    await report({ result, exitCode, site: siteAddress(config), show: pathsFrom(host.cwd, content), lines: sourceLines(content.source) }, wanted, host);
    return exitCode;
  },
};
