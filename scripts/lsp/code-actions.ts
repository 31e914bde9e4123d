import { CodeActionKind, type CodeAction, type Range as EditorRange, type TextEdit } from 'vscode-languageserver';
import type { Finding } from '../../rules/kit/finding.ts';
import { printable } from '../../rules/kit/printable.ts';
import { toDiagnostic, toEditorRange } from './diagnostics.ts';

/** Texts offered in the place of one that is wrong. */
const mostOffers = 5;

export interface ActionContext {
  /** The document as it is typed. */
  text: string;
  path: string;
  site: string;
  uriOf(path: string): string;
}

/** What mends the findings that a range of a document touches: the edits that they carry, else the texts that would do in the place of the one found. */
export function codeActions(findings: readonly Finding[], range: EditorRange, context: ActionContext): CodeAction[] {
  return findings.filter((finding) => finding.path === context.path && touches(toEditorRange(finding.range), range)).flatMap((finding) => actionsFor(finding, context));
}

function actionsFor(finding: Finding, { text, path, site, uriOf }: ActionContext): CodeAction[] {
  const diagnostics = [toDiagnostic(finding, site, uriOf)];
  const { edits, range, actual, expected = [] } = finding;
  if (edits && edits.length > 0) {
    const changes: Record<string, TextEdit[]> = {};
    for (const edit of edits) (changes[uriOf(edit.path ?? path)] ??= []).push({ range: toEditorRange(edit.range), newText: edit.text });
    return [{ title: title(finding), kind: CodeActionKind.QuickFix, diagnostics, isPreferred: !finding.draft, edit: { changes } }];
  }
  // Only where the finding lies on just the text that it speaks of can another one take its place.
  if (!range || actual === undefined || withoutMark(text).slice(range.start.offset, range.end.offset) !== actual) return [];
  return expected.slice(0, mostOffers).map((instead) => ({
    title: `Write ${printable(instead, 60)}`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: expected.length === 1,
    edit: { changes: { [uriOf(path)]: [{ range: toEditorRange(range), newText: instead }] } },
  }));
}

function title({ fix, rule, draft }: Finding): string {
  return draft ? `Begin what is missing (${rule})` : printable(fix, 90);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function touches(a: EditorRange, b: EditorRange): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: EditorRange['start'], b: EditorRange['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
