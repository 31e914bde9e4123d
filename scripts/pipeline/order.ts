import type { Finding } from '../../rules/kit/finding.ts';
import { caps } from './limits.ts';
import { compare } from '../../rules/kit/compare.ts';

/** The order of all reports: by path, place, rule, then what is said; the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    (a.range?.start.offset ?? -1) - (b.range?.start.offset ?? -1) ||
    (a.range?.end.offset ?? -1) - (b.range?.end.offset ?? -1) ||
    compare(a.rule, b.rule) ||
    compare(a.what, b.what)
  );
}

/**
 * The findings on one file in the order of the text. Where not all can be listed, what counts comes first: errors before warnings
 * before what is waived, then notes, last what the baseline knows.
 */
export function capFindings(findings: readonly Finding[], most: number = caps.findings): { findings: Finding[]; omitted: number } {
  const sorted = findings.toSorted(compareFindings);
  if (sorted.length <= most) return { findings: sorted, omitted: 0 };
  const kept = sorted.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
  return { findings: kept.sort(compareFindings), omitted: sorted.length - kept.length };
}

function rank({ severity, suppression }: Finding): number {
  if (suppression) return suppression.kind === 'waiver' ? 2 : 4;
  return { error: 0, warning: 1, note: 3 }[severity];
}
