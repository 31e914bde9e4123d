import { readFileSync } from 'node:fs';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Rule } from '../../rules/kit/define-rule.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { requirementsOf } from '../program/deciding-rules.ts';
import { parseProgram } from '../program/load.ts';
import { cell, head, table } from './markdown.ts';
import { loadRules } from './registry.ts';
import { programFiles } from './programs.ts';

const steps: Record<Rule['scope'], string> = {
  step: 'one file, before its text is looked at',
  article: 'one document',
  catalogue: 'all documents together',
  change: 'a pull request against its base branch',
};

/** `docs/rules.md`: every rule with what it asks for and what it decides, linked to its page. */
export async function renderRulesPage(root: string): Promise<string> {
  const rules = [...(await loadRules(root)).values()];
  const program = latestProgram(root);
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](../rules/${rule.id}.md)`,
    cell(rule.summary),
    rule.severity,
    cell(about(rule)),
    requirementsOf(rule, program).map(({ id }) => `[${id}](requirements.md#${id.toLowerCase()})`).join(', '),
    cell(rule.fixable ?? ''),
  ]);
  return [
    head('Rules', '`rules/`'),
    `${rules.length} rules. An error blocks; a warning does not, unless \`--max-warnings\` says so; a note only informs.`,
    'Each page says why the rule exists, what to write, and shows text that the rule finds and text that it does not.',
    'The last column says what [`assay check --fix`](fixing.md) does about it by itself.',
    `What these find, no waiver and no baseline [lets pass](adoption.md): ${rules.filter(({ waivable }) => waivable === false).map(({ id }) => `\`${id}\``).join(', ')}.`,
    '',
    table(['Rule', 'What it asks for', 'Severity', 'Looks at', 'Decides', '`--fix`'], rows),
    '',
  ].join('\n');
}

function about(rule: Rule): string {
  const kinds = rule.appliesTo === 'every file' ? 'every file' : rule.appliesTo.map(plain).join(', ');
  return rule.scope === 'catalogue' || rule.scope === 'change' ? `${kinds}; ${steps[rule.scope]}` : kinds;
}

function plain(kind: DocumentKind): string {
  return kind.replace('-', ' ');
}

function latestProgram(root: string): Program {
  const file = programFiles(root).at(-1) as string;
  return parseProgram(readFileSync(file, 'utf8'), file);
}
