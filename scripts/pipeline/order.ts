import type { Finding } from '../../rules/kit/finding.ts';
import { caps } from './limits.ts';

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

/** The findings on one file in the order of the text; where not all can be listed, errors come before warnings before notes. */
export function capFindings(findings: readonly Finding[]): { findings: Finding[]; omitted: number } {
  const sorted = findings.toSorted(compareFindings);
  if (sorted.length <= caps.findings) return { findings: sorted, omitted: 0 };
  const kept = ['error', 'warning', 'note'].flatMap((severity) => sorted.filter((finding) => finding.severity === severity)).slice(0, caps.findings);
  return { findings: kept.sort(compareFindings), omitted: sorted.length - kept.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
