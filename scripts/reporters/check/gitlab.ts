import type { Finding } from '../../../rules/kit/finding.ts';
import { rule as judged } from '../../../rules/judged.ts';
import { printable } from '../text.ts';
import { asJson } from './as-json.ts';
import { fingerprints } from './fingerprints.ts';
import { divide, type Reporting } from './reporting.ts';

/** How much a finding weighs in GitLab, which knows blocker, critical, major, minor and info. */
const weights = { error: 'critical', warning: 'minor', note: 'info' } satisfies Record<Finding['severity'], string>;

/** The report that GitLab shows in a merge request (`artifacts:reports:codequality`). What is let pass is no finding there. */
export function renderGitLab({ result, show, lines }: Reporting): string {
  const findings = [...result.findings];
  const { counting } = divide(findings);
  // Of those that are alike, each keeps its fingerprint when another one is let pass.
  const known = new Map(fingerprints(findings, lines).map((fingerprint, index) => [findings[index], fingerprint]));
  const issues = counting.map((finding) => ({
    type: 'issue',
    check_name: finding.rule,
    description: `${printable(finding.what)} ${printable(finding.fix)}`,
    categories: ['Clarity'],
    severity: finding.rule === judged.id ? 'blocker' : weights[finding.severity],
    fingerprint: known.get(finding),
    location: {
      path: show(finding.path).toWellFormed(),
      positions: { begin: at(finding.range?.start), end: at(finding.range?.end) },
    },
  }));
  return asJson(issues);
}

function at(point = { line: 1, column: 1 }): { line: number; column: number } {
  return { line: point.line, column: point.column };
}
