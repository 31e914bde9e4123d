import type { Finding } from '../../rules/kit/finding.ts';

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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
