import path from 'node:path';
import { baseOption, baseSuppressions } from '../check/scope.ts';
import { suggest, type Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import { programOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';

const formats = ['text', 'json'];

export const command: Command = {
  summary: 'say who is ready for the next step, and what is missing, by whom',
  usage: '[partner[/solution]]',
  options: {
    format: { type: 'string', hint: formats.join('|'), about: 'how to report; text unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    ...baseOption,
    tier: { type: 'string', hint: 'tier', about: 'also ask for a tier: silver, gold or platinum' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const format = values['format'] ?? 'text';
    if (typeof format !== 'string' || !formats.includes(format)) throw new UsageError(`--format is one of ${formats.join(', ')}, not ${JSON.stringify(format)}`);
    const program = programOf(config);
    const { tier } = values;
    if (tier !== undefined && !program.tiers.some(({ id }) => id === tier)) throw new UsageError(`no tier ${JSON.stringify(tier)}${suggest(String(tier), program.tiers.map(({ id }) => id))}`);
    const content = openContent(config.content);
    const { source, roots } = content;
    const base = await baseSuppressions(config, content.folders);
    const progress = progressLine(host, 'checking');
    let result: CheckResult;
    try {
      result = await checkContent(source, { program, asOf: dayToJudge(values['as-of'], config), isolate: true, baseline: false, ...(base && { base }), ...roots, onProgress: progress.update });
    } finally {
      progress.clear();
    }
    const asked = parseAsked(positionals[0], result.catalogue);
    const report = judgeProgram(result, source, { ...asked, ...(typeof tier === 'string' && { tier }) });
    if (report.solutions.length === 0 && report.partnersWithoutSolution.length === 0) throw new UsageError(`no partner in ${content.folders.map((folder) => path.relative(host.cwd, folder.path) || '.').join(', ')}`);
    if (format === 'json') {
      const { asJson } = await import('../reporters/check/as-json.ts');
      host.out(asJson(report));
      return report.exitCode;
    }
    const { renderReadiness } = await import('../reporters/readiness/index.ts');
    host.out(renderReadiness(report, { color: host.color, width: host.width, full: asked.partner !== undefined, show: pathsFrom(host.cwd, content) }));
    return report.exitCode;
  },
};

/** Reads "partner" or "partner/solution". Throws UsageError, naming the nearest one, when there is no such. */
export function parseAsked(word: string | undefined, { partners }: Pick<Catalogue, 'partners'>): Asked {
  if (word === undefined) return {};
  const [partner = '', solution, ...rest] = word.replace(/^(?:\.?\/)?(?:content\/)?partners\//, '').replace(/\/$/, '').split('/');
  const entry = partners.get(partner);
  if (!entry) throw new UsageError(`no partner ${JSON.stringify(partner)}${suggest(partner, [...partners.keys()]) || `; there are ${[...partners.keys()].slice(0, 12).join(', ')}`}`);
  if (solution === undefined) return { partner };
  if (!entry.solutions.has(solution) || rest.length > 0) {
    const names = [...entry.solutions.keys()];
    throw new UsageError(`${partner} has no solution ${JSON.stringify([solution, ...rest].join('/'))}${suggest(solution, names) || (names.length > 0 ? `; it has ${names.join(', ')}` : '; it has none yet')}`);
  }
  return { partner, solution };
}
