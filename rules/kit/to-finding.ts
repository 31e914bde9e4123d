import type { Report, RuleMeta } from './define-rule.ts';
import type { Finding } from './finding.ts';

/** A rule's report as a finding on a file. Texts that would flood a report are cut. */
export function toFinding(rule: Pick<RuleMeta, 'id' | 'severity' | 'why'>, path: string, report: Report): Finding {
  const finding: Finding = { rule: rule.id, severity: report.severity ?? rule.severity, path, what: cut(report.what), why: cut(report.why ?? rule.why), fix: cut(report.fix) };
  if (report.at) finding.range = report.at;
  if (report.actual !== undefined) finding.actual = cut(report.actual, 200);
  if (report.expected && report.expected.length > 0) finding.expected = report.expected.slice(0, 50).map((text) => cut(text, 200));
  if (report.related && report.related.length > 0) finding.related = report.related.slice(0, 20);
  if (report.edits && report.edits.length > 0) {
    finding.edits = report.edits;
    if (report.draft) finding.draft = true;
  }
  return finding;
}

function cut(text: string, most = 1000): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
