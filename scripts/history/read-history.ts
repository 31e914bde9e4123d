import path from 'node:path';
import type { Settings } from '../config.ts';
import type { OpenContent } from '../content-roots.ts';
import type { Host } from '../host.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import type { Programs } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import type { History } from './standings.ts';

/** How far to look back where the configuration does not say. */
const usual = { commits: 50, seconds: 20 };

/**
 * When verdicts changed, within the bounds of the configuration, telling how far it is. All is judged for the step ahead, whatever else
 * was asked for.
 */
export async function readHistory(result: CheckResult, content: OpenContent, host: Host, { history }: Pick<Settings, 'history'>, { asked, asOf, ...programs }: Programs & { asOf: string; asked?: Asked }): Promise<History> {
  const most = { ...usual, ...history };
  if (most.commits === 0) return { commits: 0, why: 'The configuration asks for no history.', changes: [] };
  const { findHistory } = await import('./find-history.ts');
  const progress = progressLine(host, 'judging', 'commit', 2);
  try {
    const found = await findHistory(judgeProgram(result, content.source), content, { ...programs, asOf, most, cache: path.join(host.cwd, '.cache/assay/history'), onProgress: progress.update });
    return { ...found, changes: found.changes.filter(({ partner, solution }) => (asked?.partner ?? partner) === partner && (asked?.solution ?? solution) === solution) };
  } finally {
    progress.clear();
  }
}
