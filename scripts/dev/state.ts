import path from 'node:path';
import { identify } from '../pipeline/identify.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { routeOf } from '../../rules/kit/route.ts';
import type { DevState } from '../../schemas/dev.ts';

/** What the pages are told after a check: every file with a page, in the order of paths, with what was found in it; what is waived or known is left out. */
export function toDevState({ findings, catalogue }: Pick<CheckResult, 'findings' | 'catalogue'>, turn: number, show: (file: string) => string, cwd: string): DevState {
  const pages: DevState['pages'] = {};
  const counting = Map.groupBy(findings.filter(({ suppression }) => !suppression), ({ path: of }) => of);
  for (const file of [...catalogue.files].sort()) {
    const found = identify(file);
    if (!('identity' in found)) continue;
    const shown = show(file);
    const own = (counting.get(file) ?? []).map(({ rule, severity, range, what, fix }) => ({ rule, severity, line: range?.start.line ?? 1, column: range?.start.column ?? 1, what, fix }));
    (pages[routeOf(found.identity)] ??= []).push({ path: shown, absolute: path.resolve(cwd, shown), findings: own });
  }
  return { turn, pages };
}
