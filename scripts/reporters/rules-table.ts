import type { RuleMeta } from '../../rules/kit/define-rule.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { requirementsOf } from '../program/deciding-rules.ts';
import type { ExplainOptions } from './explain/rows.ts';
import { count, printable } from './text.ts';
import { wrap } from './wrap.ts';

/** A table of rules: id, weight, the requirements it is named for, and what it asks for. `all` is how many rules there are. */
export function renderRules(rules: readonly RuleMeta[], all: number, program: Program, { width, colors }: ExplainOptions): string {
  const rows = rules.map((rule) => ({ rule, decides: requirementsOf(rule, program).map(({ id }) => id).join(', ') }));
  const idWidth = Math.max(4, ...rows.map(({ rule }) => rule.id.length)) + 2;
  const weightWidth = 'Severity'.length + 2;
  const decidesWidth = Math.max(7, ...rows.map(({ decides }) => decides.length)) + 2;
  const left = idWidth + weightWidth + decidesWidth;
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  const lines = rows.flatMap(({ rule, decides }) => {
    const start = `${rule.id.padEnd(idWidth)}${paint[rule.severity](rule.severity)}${' '.repeat(weightWidth - rule.severity.length)}${decides.padEnd(decidesWidth)}`;
    return wrap(printable(rule.summary), Math.max(24, width - left)).map((line, index) => `${index === 0 ? start : ' '.repeat(left)}${line}`);
  });
  const head = colors.bold(`${'Rule'.padEnd(idWidth)}${'Severity'.padEnd(weightWidth)}${'Decides'.padEnd(decidesWidth)}What it asks for`);
  const sum = rules.length === all ? count(all, 'rule') : `${rules.length} of ${count(all, 'rule')}`;
  return [...(rows.length > 0 ? [head, ...lines, ''] : []), `${sum}. What each asks for, and why: npx assay explain <rule>`, ''].join('\n');
}
