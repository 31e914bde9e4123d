import type { Finding, Severity } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import { absentInWords, count, printable } from '../text.ts';
import { bySeverity, countsInWords, divide, type Reporting, type Screen, verdictInWords } from './reporting.ts';

/** Annotations of one kind that GitHub shows of one step; it drops the others in silence. */
const mostShown = 10;
/** Findings listed in the log behind those. */
const mostListed = 1000;
/** Characters of a sentence in an annotation. */
const mostText = 500;

const commands = { error: 'error', warning: 'warning', note: 'notice' } satisfies Record<Severity, string>;

/**
 * Workflow commands: GitHub shows the gravest findings beside the lines of the pull request; those it would drop are listed in the log.
 * Each line begins with a word of ours, so that no text of a file can be taken for a command.
 */
export function renderGitHub(reporting: Reporting, { quiet }: Pick<Screen, 'quiet'>): string {
  const { result } = reporting;
  const groups = bySeverity(divide(result.findings).counting).filter(({ severity }) => !quiet || severity === 'error');
  const annotated = groups.flatMap(({ findings }) => findings.slice(0, mostShown));
  const others = groups.flatMap(({ findings }) => findings.slice(mostShown));
  const out = annotated.map((finding) => annotation(finding, reporting));
  if (others.length > 0) {
    out.push(`::group::${count(others.length, 'more finding')}, which GitHub does not show beside the text`);
    out.push(...others.slice(0, mostListed).map((finding) => listed(finding, reporting)));
    const unlisted = others.length - mostListed;
    if (unlisted > 0) out.push(`${count(unlisted, 'more finding')} not listed; mend these first.`);
    out.push('::endgroup::');
  }
  if (result.counts.omitted > 0) out.push(`${count(result.counts.omitted, 'more finding')} past the limit of a file.`);
  for (const { path, why } of result.notJudged) out.push(`not judged  ${printable(reporting.show(path))}  ${printable(why, { most: mostText })}`);
  const absent = absentInWords(result.absentRoots);
  if (absent !== undefined) out.push(`Note: ${absent}`);
  out.push(`${verdictInWords(reporting)}. ${countsInWords(result)}`);
  return `${out.join('\n')}\n`;
}

function annotation(finding: Finding, { show, site }: Reporting): string {
  const { severity, rule, path, range, what, why, fix } = finding;
  const properties: Record<string, string | number> = { file: show(path) };
  if (range) {
    properties['line'] = range.start.line;
    properties['endLine'] = range.end.line;
    // GitHub refuses columns where a finding spans lines, and an end before the start.
    if (range.end.line === range.start.line) {
      properties['col'] = range.start.column;
      properties['endColumn'] = Math.max(range.end.column, range.start.column);
    }
  }
  properties['title'] = rule;
  const told = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`).join(',');
  const message = [what, `Fix: ${fix}`, `Why: ${why}`].map((text) => printable(text, { most: mostText }));
  return `::${commands[severity]} ${told}::${escapeData([...message, helpAddress(rule, site)].join('\n'))}`;
}

function listed({ severity, rule, path, range, what }: Finding, { show }: Reporting): string {
  const place = range ? `${show(path)}:${range.start.line}:${range.start.column}` : show(path);
  return `${severity}  ${printable(place)}  ${rule}  ${printable(what, { most: mostText })}`;
}

/** The message of a workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
