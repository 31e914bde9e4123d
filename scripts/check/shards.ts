import { readFileSync } from 'node:fs';
import type { Program, ShardReport } from '../../schemas/generated/types.ts';
import { UsageError } from '../errors.ts';
import { stampOf } from '../pipeline/cache.ts';
import { digestOf } from '../pipeline/digest.ts';
import { findFiles, type FoundFile } from '../pipeline/find.ts';
import type { Judges } from '../pipeline/isolate.ts';
import { isImage, readStart, readWhole } from '../pipeline/read-file.ts';
import { decodeVerdict, Desk } from '../pipeline/sent.ts';
import { validatorFor } from '../schemas.ts';
import type { Source } from '../source.ts';
import { name, version } from '../version.ts';

/** A part of the work: the first of four is { index: 1, of: 4 }. */
export interface Shard {
  index: number;
  of: number;
}

const mostShards = 1000;

/** Reads "2/4". Throws UsageError for anything else. */
export function parseShard(word: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(word) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.index < 1 || shard.index > shard.of || shard.of > mostShards) throw new UsageError(`--shard is a number of a number, such as 2/4 for the second of four, not ${JSON.stringify(word)}`);
  return shard;
}

/** Judges every n-th file by itself; what depends on several files is left to whoever merges the reports. */
export async function judgeShard(judges: Judges, source: Source, program: Program, shard: Shard): Promise<ShardReport> {
  const files = findFiles(source).files.filter((_, at) => at % shard.of === shard.index - 1);
  const verdicts = new Map<string, ShardReport['verdicts'][number]>();
  await judges.judge({ source, program }, files, ({ path }, verdict, text) => {
    verdicts.set(path, { path, ...('why' in verdict ? { why: verdict.why, fix: verdict.fix } : { verdict: text?.toString() ?? '' }) });
  });
  return { tool: { name, version }, stamp: stampOf(program), shard, verdicts: files.flatMap(({ path }) => verdicts.get(path) ?? []) };
}

/** Reads the reports of all shards of one run. Throws UsageError when one of them is none, is missing, is there twice or is of another run. */
export function readShards(files: readonly { name: string; path: string }[], program: Program): ShardReport[] {
  const reports = files.map(({ name, path }) => ({ name, report: readShard(name, path) }));
  const stamp = stampOf(program);
  const of = reports[0]?.report.shard.of ?? 0;
  const seen = new Map<number, string>();
  for (const { name, report } of reports) {
    if (report.stamp !== stamp) throw new UsageError(`${JSON.stringify(name)} was made with another version of the tool, its rules or the program; run every shard anew`);
    if (report.shard.of !== of) throw new UsageError(`${JSON.stringify(name)} is one of ${report.shard.of} shards, ${JSON.stringify(files[0]?.name)} one of ${of}; merge the reports of one run`);
    const other = seen.get(report.shard.index);
    if (other !== undefined) throw new UsageError(`${JSON.stringify(other)} and ${JSON.stringify(name)} are both shard ${report.shard.index}/${of}`);
    seen.set(report.shard.index, name);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) throw new UsageError(`${missing.length === 1 ? 'the report of a shard is' : `the reports of ${missing.length} shards are`} missing: ${missing.slice(0, 5).map((index) => `${index}/${of}`).join(', ')}${missing.length > 5 ? ', …' : ''}`);
  return reports.map(({ report }) => report);
}

function readShard(name: string, path: string): ShardReport {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === undefined ? `${JSON.stringify(name)} is no JSON; \`assay check --shard\` prints what can be merged` : `${JSON.stringify(name)} cannot be read (${code})`);
  }
  if (validatorFor('shard-report')(data).length > 0) throw new UsageError(`${JSON.stringify(name)} is no report of a shard; \`assay check --shard\` prints what can be merged`);
  return data as ShardReport;
}

/** Gives the verdicts of shards in the place of processes that judge. Throws UsageError for a file that they did not judge, or not as it stands now. */
export function recordedJudges(reports: readonly ShardReport[]): Judges {
  const verdicts = new Map(reports.flatMap((report) => report.verdicts.map((verdict) => [verdict.path, verdict] as const)));
  return {
    async judge({ source }, files, onVerdict) {
      const desk = new Desk(files.length);
      for (const file of files) {
        const recorded = verdicts.get(file.path);
        if (!recorded) throw new UsageError(`no shard has judged ${file.path}; run every shard on the content that is merged`);
        if (recorded.verdict === undefined) onVerdict(file, { why: recorded.why ?? '', fix: recorded.fix ?? '' });
        else onVerdict(file, decode(recorded.verdict, file, source, desk));
      }
    },
    end: () => undefined,
  };
}

function decode(text: string, file: FoundFile, source: Source, desk: Desk): ReturnType<typeof decodeVerdict> {
  let verdict: ReturnType<typeof decodeVerdict>;
  try {
    verdict = decodeVerdict(Buffer.from(text), file.path, file.identity, desk);
  } catch {
    throw new UsageError(`the verdict on ${file.path} is damaged; run its shard anew`);
  }
  if (!digestsOf(file.path, source).includes(verdict.digest)) throw new UsageError(`${file.path} has changed since its shard was run; run every shard on the content that is merged`);
  return verdict;
}

/** A verdict on an image is about its header where that was enough, else about all of it. */
function digestsOf(path: string, source: Source): string[] {
  try {
    return [readStart, ...(isImage(path) ? [readWhole] : [])].map((read) => digestOf(read(source, path)));
  } catch {
    return [];
  }
}
