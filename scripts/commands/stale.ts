import { openContent, pathsFrom } from '../content-roots.ts';
import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { programsOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import { count, printable } from '../reporters/text.ts';
import { parseAsked } from '../program/asked.ts';

export const command: Command = {
  summary: 'show which signatures a changed text has made stale, and what changed in it',
  usage: '[partner[/solution]]',
  options: {
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const programs = await programsOf(config);
    const content = openContent(config.content);
    const progress = progressLine(host, 'checking');
    let result: CheckResult;
    try {
      result = await checkContent(content.source, { ...programs, asOf: dayToJudge(values['as-of'], config), isolate: true, baseline: false, ...content.roots, onProgress: progress.update });
    } finally {
      progress.clear();
    }
    const asked = parseAsked(positionals[0], result.catalogue);
    const [{ findStale }, { findSignedVersions }, { renderStale }] = await Promise.all([import('../stale/find-stale.ts'), import('../stale/signed-versions.ts'), import('../reporters/stale.ts')]);
    const signatures = findStale(result, content.source, asked);
    const signed = signatures.flatMap(({ blocks }) => blocks.flatMap(({ path, block, digest }) => (digest === undefined ? [] : [{ path, block, digest }])));
    const versions = signed.length === 0 ? { found: new Map() } : await findSignedVersions(signed, content.folders, programs.program);
    const { currentBlocks } = await import('../stale/current-blocks.ts');
    const show = pathsFrom(host.cwd, content);
    host.out(renderStale(signatures, versions, { color: host.color, width: Math.max(60, Math.min(host.width, 120)), show, now: currentBlocks(result.catalogue, content.source) }));
    for (const { path, why } of result.notJudged.slice(0, 10)) host.err(`assay: ${printable(show(path))}: ${printable(why)}\n`);
    if (result.notJudged.length > 10) host.err(`assay: and ${count(result.notJudged.length - 10, 'more file')} could not be judged\n`);
    return result.notJudged.length > 0 ? 2 : signatures.length > 0 ? 1 : 0;
  },
};
