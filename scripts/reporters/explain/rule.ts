import type { RuleMeta } from '../../../rules/kit/define-rule.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import type { PageExample, RulePage } from '../../explain/rule-page.ts';
import { requirementsOf } from '../../program/deciding-rules.ts';
import { blocksInWords } from '../../program/words.ts';
import { renderMarkdown } from '../markdown.ts';
import { printable } from '../text.ts';
import { renderRows, type ExplainOptions } from './rows.ts';

export interface RuleOptions extends ExplainOptions {
  /** Show every example, not only the first of each sort. */
  all: boolean;
  /** Address of the page on the published site. */
  url: string;
}

const severities = { error: 'error: it blocks', warning: 'warning: it does not block unless asked to', note: 'note: it informs' };

/** What a rule asks for, why, what to write, and text that it finds and text that it does not. */
export function renderRule(rule: Pick<RuleMeta, 'id' | 'summary' | 'severity' | 'appliesTo' | 'waivable' | 'fixable'>, page: RulePage, program: Program, options: RuleOptions): string {
  const { colors, width } = options;
  const decided = requirementsOf(rule, program);
  const kinds = rule.appliesTo === 'every file' ? 'every file' : rule.appliesTo.map((kind) => kind.replace('-', ' ')).join(', ');
  return [
    colors.bold(rule.id),
    '',
    ...renderMarkdown(page.what, width, colors),
    '',
    ...renderRows([
      ['severity', severities[rule.severity]],
      ['looks at', kinds],
      ['decides', decided.map(({ id, title, blocks }) => `${id} (${title}; needed ${blocksInWords(blocks, program)})`).join(', ')],
      ['waivers', rule.waivable === false ? 'are not possible' : 'may be given'],
      ['--fix', rule.fixable ?? ''],
      ['page', options.url],
    ], options),
    '',
    colors.bold('Why it matters'),
    '',
    ...renderMarkdown(page.why, width, colors),
    '',
    colors.bold('What to write'),
    '',
    ...renderMarkdown(page.how, width, colors),
    '',
    ...renderExamples(rule.id, page.examples, options),
  ].join('\n');
}

function renderExamples(id: string, examples: readonly PageExample[], options: RuleOptions): string[] {
  const shown = options.all ? examples : [false, true].flatMap((correct) => examples.filter((example) => example.correct === correct).slice(0, 1));
  const left = examples.length - shown.length;
  return [
    ...shown.flatMap((example) => renderExample(example, options)),
    ...(left > 0 ? [options.colors.dim(`${left} more: npx assay explain ${id} --all`), ''] : []),
  ];
}

function renderExample({ title, correct, files }: PageExample, { colors }: RuleOptions): string[] {
  const name = correct ? colors.green('Correct') : colors.red('Incorrect');
  return [
    `${name}${title === '' ? '' : `: ${printable(title)}`}`,
    '',
    ...files.flatMap(({ path, text, removed }) => {
      if (removed) return [colors.dim(`  ${printable(path)} is not there`), ''];
      return [colors.dim(`  ${printable(path)}`), ...text.split('\n').map((line) => `  │ ${printable(line)}`.trimEnd()), ''];
    }),
  ];
}
