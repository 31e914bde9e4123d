import { existsSync } from 'node:fs';
import path from 'node:path';
import { oneOf, suggest, type Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { checkContent } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import { diffProgram, type Judged } from '../program/diff/diff-program.ts';
import { loadProgram, programsOf, type Programs } from '../program/load.ts';
import { everyPin } from '../program/versions.ts';
import { progressLine } from '../progress.ts';

const formats = ['text', 'json', 'markdown'];

export const command: Command = {
  summary: 'say what another version of the program would change, and for whom',
  usage: '<version | file> <version | file>',
  options: {
    format: { type: 'string', hint: formats.join('|'), about: 'how to report; text unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. the day on which the later version begins to apply' },
  },
  atMost: 2,
  async run({ values, positionals, host, config }) {
    const format = oneOf('--format', values['format'], formats);
    const [first, second] = positionals;
    if (first === undefined || second === undefined) throw new UsageError('name two versions of the program, or files of them: assay diff-program 2015-02 drafts/2027-01.yaml');
    const asOf = dayToJudge(values['as-of'], config);
    const programs = await programsOf(config);
    const pair = [first, second].map((given) => ({ given, ...everyPin(read(given, host.cwd, programs)) }));
    const content = openContent(config.content);
    const progress = progressLine(host, 'checking');
    const judged: Judged[] = [];
    try {
      for (const { given, ...judging } of pair) {
        // Everybody is judged by this version, whatever they pin.
        const result = await checkContent(content.source, { ...judging, asOf, isolate: true, baseline: false, ...content.roots, onProgress: progress.update });
        judged.push({ given, program: judging.program, report: judgeProgram(result, content.source) });
      }
    } finally {
      progress.clear();
    }
    const report = diffProgram(...(judged as [Judged, Judged]));
    if (report.counts.solutions + report.partnersWithoutSolution.length === 0) throw new UsageError(`no partner in ${content.folders.map((folder) => path.relative(host.cwd, folder.path) || '.').join(', ')}`);
    if (format === 'json') {
      const { asJson } = await import('../reporters/check/as-json.ts');
      host.out(asJson(report));
      return report.exitCode;
    }
    const show = pathsFrom(host.cwd, content);
    if (format === 'markdown') host.out((await import('../reporters/diff-program/markdown.ts')).renderDiffMarkdown(report, show));
    else host.out((await import('../reporters/diff-program/text.ts')).renderDiff(report, { color: host.color, width: host.width, show }));
    return report.exitCode;
  },
};

/** The program that a word names: a version of the project, or a file. Throws UsageError when there is neither. */
function read(given: string, cwd: string, { versions }: Programs): ReturnType<typeof loadProgram> {
  const known = versions.find(given);
  if (known) return known;
  const file = path.resolve(cwd, given);
  if (/\.ya?ml$/.test(given) && existsSync(file)) return loadProgram(file);
  if (/[./\\]/.test(given)) throw new UsageError(`there is no program ${JSON.stringify(given)}: neither a version (${versions.known.join(', ')}) nor a YAML file`);
  throw new UsageError(`there is no program ${JSON.stringify(given)}${suggest(given, versions.known) || `; there ${versions.known.length === 1 ? 'is' : 'are'} ${versions.known.join(', ')}`}`);
}
