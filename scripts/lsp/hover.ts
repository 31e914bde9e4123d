import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { helpAddress } from '../../rules/kit/help.ts';
import { readRulePage } from '../explain/rule-page.ts';
import { fieldSchema } from '../pipeline/field-schemas.ts';
import { describeField } from './complete/front-matter.ts';
import { findPlace } from './complete/front-matter-place.ts';
import { toEditorRange } from './diagnostics.ts';

/** What there is to know of a place: the pages of the rules that found something there, else what its front matter field is for. */
export function hoverAt(position: Position, text: string, findings: readonly Finding[], kind: DocumentKind | undefined, { site, program }: { site: string; program: Program }): Hover | undefined {
  const here = findings.filter(({ range }) => range && holds(toEditorRange(range), position));
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const parts = rules.length > 0 ? rules.map((rule) => describeRule(rule, site, program)) : [kind && describeFieldAt(position, text, kind)];
  const value = parts.filter((part) => part !== undefined && part !== '').join('\n\n---\n\n');
  if (value === '') return undefined;
  const [first] = here;
  return { contents: { kind: MarkupKind.Markdown, value }, ...(first?.range && { range: toEditorRange(first.range) }) };
}

/** The page of a rule: what it asks for, why, and what to write. Links between pages lead to the site. */
function describeRule(rule: string, site: string, program: Program): string {
  const { text } = readRulePage(rule, program);
  const linked = text.replaceAll(/\]\((?:\.\/)?([a-z0-9-]+)\.md(#[\w-]+)?\)/g, (_, other: string, anchor = '') => `](${helpAddress(other, site)}${anchor})`);
  return `### ${rule}\n\n${linked.replaceAll(/^## /gm, '#### ')}\n\n[Examples](${helpAddress(rule, site)})`;
}

function describeFieldAt({ line }: Position, text: string, kind: DocumentKind): string | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const place = findPlace(lines, line, (lines[line] ?? '').length);
  return place && place.pointer !== '' ? describeField(fieldSchema(kind, place.pointer)) : undefined;
}

function holds({ start, end }: ReturnType<typeof toEditorRange>, { line, character }: Position): boolean {
  return (line > start.line || (line === start.line && character >= start.character)) && (line < end.line || (line === end.line && character <= end.character));
}
