import type { Finding, Severity } from '../../../rules/kit/finding.ts';
import type { CheckReport, Program } from '../../../schemas/generated/types.ts';
import type { Checked } from '../../pipeline/check.ts';
import type { Findings } from '../../pipeline/findings.ts';
import { count, thousands } from '../text.ts';

/** What a report is made from: what the check found, and how to name and show places in it. */
export interface Reporting {
  result: Reported;
  exitCode: 0 | 1 | 2;
  /** Address of the site that holds the pages of the rules, without a slash at the end. */
  site: string;
  /** What a path of the content is shown as: from the folder the command runs in, as a repository or terminal knows it. */
  show(path: string): string;
  /** Lines of a file, or undefined when there is no text to show. */
  lines(path: string): readonly string[] | undefined;
}

/** What reports read of the result of a check. */
export type Reported = Pick<Checked, 'findings' | 'notJudged' | 'counts' | 'absentRoots'> & { catalogue: { asOf: string; program: Pick<Program, 'version'> & Partial<Program> }; timing?: CheckReport['timing'] };

/** How the report on the screen is printed. */
export interface Screen {
  color: boolean;
  /** Columns to fill at most. */
  width: number;
  /** Leave out warnings and notes; they are still counted. */
  quiet: boolean;
}

/** Turns what was found into the text of one format. The same findings give the same text, byte for byte. */
export type Render = (reporting: Reporting, screen: Screen) => Text;

/** The text of a report, in pieces where it may be more than one string can hold. */
export type Text = string | Generator<string>;

/** The findings that count, and those that are waived. What the baseline knows is neither; reports that people read only count it. */
export function divide(findings: Findings): { counting: Finding[]; waived: Finding[] } {
  const { counting = [], waiver: waived = [] } = Object.groupBy(findings, ({ suppression }) => suppression?.kind ?? 'counting');
  return { counting, waived };
}

const weights: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings by weight, each in the order of the report: errors, warnings, notes. */
export function bySeverity(findings: readonly Finding[]): { severity: Severity; findings: Finding[] }[] {
  return weights.map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }));
}

/** At most `most` of the findings, in the order of the report; errors stay before warnings, warnings before notes. */
export function heaviest(findings: Findings, most: number): { kept: Finding[]; omitted: number } {
  if (findings.length <= most) return { kept: [...findings], omitted: 0 };
  const heavy: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) heavy[severity] += 1;
  let room = most;
  for (const severity of weights) {
    heavy[severity] = Math.min(heavy[severity], room);
    room -= heavy[severity];
  }
  const kept: Finding[] = [];
  for (const finding of findings) if (heavy[finding.severity]-- > 0) kept.push(finding);
  return { kept, omitted: findings.length - most };
}

/** The verdict in a few words, e.g. "3 errors block". */
export function verdictInWords({ result: { counts, notJudged }, exitCode }: Reporting): string {
  if (notJudged.length > 0) return `Could not judge ${count(notJudged.length, 'file')}`;
  if (counts.errors > 0) return `${count(counts.errors, 'error')} ${counts.errors === 1 ? 'blocks' : 'block'}`;
  if (exitCode !== 0) return `${count(counts.warnings, 'warning')}, more than allowed`;
  return counts.warnings + counts.notes > 0 ? 'Nothing blocks' : 'Clean';
}

/** What was counted, and how it was judged: "12 files judged as of 2026-11-16 by program 2015-02: 3 errors, 1 warning." */
export function countsInWords({ counts, catalogue: { asOf, program } }: Reported): string {
  const found = [
    counts.errors > 0 && count(counts.errors, 'error'),
    counts.warnings > 0 && count(counts.warnings, 'warning'),
    counts.notes > 0 && count(counts.notes, 'note'),
    counts.waived > 0 && `${thousands(counts.waived)} waived`,
    counts.known > 0 && `${thousands(counts.known)} known from before`,
  ].filter((text) => text !== false);
  return `${count(counts.judged, 'file')} judged as of ${asOf} by program ${program.version}: ${found.length > 0 ? found.join(', ') : 'nothing found'}.`;
}
