import path from 'node:path';
import type { Command, Input } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent, pathsFrom, type OpenContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { programsOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import { count, printable, thousands } from '../reporters/text.ts';
import { chooseContent } from './check.ts';

export const command: Command = {
  summary: 'write down what is found today, so that from now on only what is new fails',
  usage: '[folder]',
  options: {
    prune: { type: 'boolean', about: 'only take out what has been mended, add nothing' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const { folders, only } = chooseContent(positionals, host.cwd, config.content);
    if (only) throw new UsageError('a baseline is for all of the content, so name no part of it');
    const content = openContent(folders);
    const prune = values['prune'] === true;
    const absent = content.roots.absentRoots.map((name) => printable(name)).join(', ');
    if (absent !== '' && !prune) throw new UsageError(`a baseline written without ${absent} would forget what is known there; give all roots, or use --prune`);
    const progress = progressLine(host, 'checking');
    let result: CheckResult;
    try {
      result = await checkContent(content.source, { ...(await programsOf(config)), asOf: dayToJudge(values['as-of'], config), isolate: true, baseline: false, most: Number.POSITIVE_INFINITY, ...content.roots, onProgress: progress.update });
    } finally {
      progress.clear();
    }
    if (result.notJudged.length > 0) {
      host.err(`assay: ${count(result.notJudged.length, 'file')} could not be judged, so nothing is written:\n${result.notJudged.map(({ path: file, why }) => `  ${printable(`${file}: ${why}`)}\n`).join('')}`);
      return 2;
    }
    return prune ? pruneBaseline(result, content, host) : writeBaseline(result, content, host);
  },
};

async function writeBaseline(result: CheckResult, content: OpenContent, host: Input['host']): Promise<number> {
  const { planBaseline } = await import('../suppressions/plan.ts');
  const plan = await planBaseline(result.findings, content.source);
  const left = plan.unknowable.length > 0 ? `${count(plan.unknowable.length, 'error')} cannot be let pass, by ${[...new Set(plan.unknowable.map(({ rule }) => rule))].sort().join(', ')}: mend ${plan.unknowable.length === 1 ? 'it' : 'them'}.\n` : '';
  if (plan.text === undefined) {
    host.out(`Nothing is found that a baseline could know; none is written.\n${left}`);
    return 0;
  }
  const file = await write(plan.text, content, host);
  host.out(`${file}: ${count(plan.known, 'finding')} known in ${count(plan.files, 'file')}; ${thousands(plan.added)} new, ${thousands(plan.gone)} mended.\n${left}`);
  return 0;
}

async function pruneBaseline({ prunedBaseline }: CheckResult, content: OpenContent, host: Input['host']): Promise<number> {
  if (prunedBaseline === undefined) host.out('Nothing to take out: the baseline knows nothing that has been mended.\n');
  else host.out(`${await write(prunedBaseline, content, host)}: what has been mended is taken out.\n`);
  return 0;
}

/** Writes the file where it stands, or into the first root that is not public; its path as seen from the folder of the command. */
async function write(text: string, content: OpenContent, host: Input['host']): Promise<string> {
  const { writeIn } = await import('../suppressions/write-in.ts');
  const home = content.source.list().find(({ path: file }) => file === suppressionFiles.baseline)?.root ?? content.folders.findIndex((folder) => !folder.public);
  const folder = content.folders[home];
  if (!folder) throw new UsageError('every content root is public, and a baseline names internal files; add a root that is not');
  writeIn(folder.path, suppressionFiles.baseline, text);
  return printable(content.folders.length > 1 ? path.relative(host.cwd, path.join(folder.path, suppressionFiles.baseline)).replaceAll(path.sep, '/') : pathsFrom(host.cwd, content)(suppressionFiles.baseline));
}
