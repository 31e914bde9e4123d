import { createHash } from 'node:crypto';
import type { Finding } from '../../../rules/kit/finding.ts';
import { oneLine } from '../../../rules/kit/one-line.ts';
import type { Reporting } from './reporting.ts';

/**
 * For each finding a fingerprint by which it is known again in the next run: made of the rule, the file, the text it points at and
 * what is said, not of line numbers, so that it stays when lines are added above. Findings that are alike in all that are told
 * apart by their order; no two of a report are equal.
 */
export function fingerprints(findings: readonly Finding[], lines: Reporting['lines']): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const said = finding.what.replaceAll(/\d+/g, '0');
    const likeness = [finding.rule, finding.path, pointedAt(finding, lines), said].join('\0');
    const before = seen.get(likeness) ?? 0;
    seen.set(likeness, before + 1);
    return createHash('sha256').update(`${likeness}\0${before}`).digest('hex').slice(0, 32);
  });
}

/** The text under a finding, as much of it as stands on its first line, spaces made equal. */
function pointedAt({ path, range }: Finding, lines: Reporting['lines']): string {
  if (!range) return '';
  const line = lines(path)?.[range.start.line - 1] ?? '';
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  return oneLine(line.slice(range.start.column - 1, end));
}
