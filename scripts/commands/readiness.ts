import path from 'node:path';
import { baseOption, baseSuppressions } from '../check/scope.ts';
import { suggest, type Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { endOfSpan } from '../due/span.ts';
import { findTouched } from '../check/touched.ts';
import { UsageError } from '../errors.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import { parseAsked } from '../program/asked.ts';
import { goalsOf } from '../program/goals.ts';
import { programsOf } from '../program/load.ts';
import { readHistory } from '../history/read-history.ts';
import { progressLine } from '../progress.ts';
import { readReportOptions, writeReports } from '../reporters/check/report.ts';
import { formats } from '../reporters/readiness/index.ts';
import type { Program } from '../../schemas/generated/types.ts';

const names = Object.keys(formats);
const usualSpan = '60d';

export const command: Command = {
  summary: 'say who is ready for the next step, what is missing, by whom, and what comes due',
  usage: '[partner[/solution]]',
  options: {
    for: { type: 'string', hint: 'step', about: 'judge as if this were the next step: candidate, member, renewal or a tier' },
    within: { type: 'string', hint: 'span', about: `what comes due within so many days, weeks or months, as in 8w; ${usualSpan} unless told` },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    history: { type: 'boolean', about: 'when verdicts changed, as the commits of the content tell' },
    format: { type: 'string', hint: names.join('|'), about: 'what to print; text unless told' },
    report: { type: 'string', multiple: true, hint: 'format=file', about: 'write a report to a file as well, e.g. ics=due.ics; may be given again' },
    ...baseOption,
    touched: { type: 'boolean', about: 'with --base: only the solutions that the change touches' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const wanted = readReportOptions(values, host.cwd, names);
    if (values['touched'] === true && !config.base) throw new UsageError('--touched goes with --base: assay readiness --base origin/main --touched');
    const programs = await programsOf(config);
    const goal = readGoal(values['for'], programs.program);
    const asOf = dayToJudge(values['as-of'], config);
    const until = endOfSpan(asOf, values['within'] ?? usualSpan);
    const content = openContent(config.content);
    const { source, roots } = content;
    const base = await baseSuppressions(config, content.folders);
    const progress = progressLine(host, 'checking');
    let result: CheckResult;
    try {
      result = await checkContent(source, { ...programs, asOf, isolate: true, baseline: false, ...(base && { base }), ...roots, onProgress: progress.update });
    } finally {
      progress.clear();
    }
    const touched = values['touched'] === true ? await findTouched(content, config) : undefined;
    const asked = { ...parseAsked(positionals[0], result.catalogue), ...(touched && { touched }) };
    const judged = judgeProgram(result, source, { ...asked, ...(goal !== undefined && { goal }) });
    if (judged.solutions.length === 0 && judged.partnersWithoutSolution.length === 0 && !touched) throw new UsageError(`no partner in ${content.folders.map((folder) => path.relative(host.cwd, folder.path) || '.').join(', ')}`);
    const { completeReport } = await import('../readiness/complete-report.ts');
    const show = pathsFrom(host.cwd, content);
    const history = values['history'] === true ? await readHistory(result, content, host, config, { ...programs, asOf, asked }) : undefined;
    const report = completeReport(judged, result, source, { asked, until, show, ...(base && { base }), ...(history && { history }) });
    await writeReports(async (format, screen) => (await formats[format]!.load())({ report, full: asked.partner !== undefined, host: new URL(config.site.url).hostname, show }, screen), wanted, host);
    return report.exitCode;
  },
};

/** The goal that `--for` names. Throws UsageError, naming the nearest one, when the program has no such. */
function readGoal(word: unknown, program: Program): string | undefined {
  if (word === undefined) return undefined;
  const goals = goalsOf(program).map(({ id }) => id);
  const wanted = String(word).toLowerCase();
  if (goals.includes(wanted)) return wanted;
  throw new UsageError(`--for knows no step ${JSON.stringify(word)}${suggest(wanted, goals) || `; there are ${goals.join(', ')}`}`);
}
