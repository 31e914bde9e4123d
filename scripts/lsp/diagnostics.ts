import { DiagnosticSeverity, type Diagnostic, type Range as EditorRange } from 'vscode-languageserver';
import type { Finding, Range, Severity } from '../../rules/kit/finding.ts';
import { helpAddress } from '../../rules/kit/help.ts';

const severities: Record<Severity, DiagnosticSeverity> = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, note: DiagnosticSeverity.Information };
const start: EditorRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A range as editors count it: lines and characters from 0. */
export function toEditorRange(range: Range | undefined): EditorRange {
  if (!range) return start;
  return { start: { line: range.start.line - 1, character: range.start.column - 1 }, end: { line: range.end.line - 1, character: range.end.column - 1 } };
}

/** A finding as an editor shows it: what is wrong, how to mend it, and why it matters. */
export function toDiagnostic(finding: Finding, site: string, uriOf: (path: string) => string): Diagnostic {
  const { rule, severity, range, what, why, fix, related = [] } = finding;
  return {
    range: toEditorRange(range),
    severity: severities[severity],
    source: 'assay',
    code: rule,
    codeDescription: { href: helpAddress(rule, site) },
    message: `${what}\n${fix}\n${why}`,
    ...(related.length > 0 && { relatedInformation: related.map((other) => ({ location: { uri: uriOf(other.path), range: toEditorRange(other.range) }, message: other.what })) }),
  };
}
