import type { RuleMeta } from '../../../rules/kit/define-rule.ts';
import { allOf, eitherOf } from '../../../rules/kit/printable.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { allowsNoErrors, rulesOf } from '../../program/deciding-rules.ts';
import { actorInWords, blocksInWords } from '../../program/words.ts';
import { printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import { renderRows, type ExplainOptions } from './rows.ts';

type Requirement = Program['requirements'][number];

const bound = { nothing: '', application: ', bound to the text of the application', 'public-articles': ', bound to the text of the Public articles', articles: ', bound to the text of the articles' };

/** What a requirement asks for in the guide's words, what decides it, which rules that involves, and what to do. */
export function renderRequirement(requirement: Requirement, program: Program, rules: readonly RuleMeta[], options: ExplainOptions): string {
  const { colors, width } = options;
  const { id, title, sentence, also = [], source, section, decision } = requirement;
  const paragraph = (text: string): string[] => [...wrap(printable(text), width), ''];
  const quotes = source === 'guide' ? [sentence, ...also].flatMap((text) => [...wrap(printable(text), width - 2).map((line) => `> ${line}`), '']) : paragraph(sentence);
  return [
    `${colors.bold(id)}  ${printable(title)}`,
    '',
    ...quotes,
    ...paragraph(source === 'guide' ? `${program.source.title}, ${program.source.dated}${section === undefined ? '' : `, "${section}"`}.` : 'The guide does not say so; it is a decision of the program.').map((line) => colors.dim(line)),
    ...(decision === undefined ? [] : paragraph(`Decided by us: ${decision}`)),
    ...paragraph(requirement.rationale),
    ...renderRows([
      ['needed', blocksInWords(requirement.blocks, program) + (requirement.continuing ? ', and stays so' : '')],
      ['judged', requirement.subject === 'partner' ? 'once for the partner' : 'for each solution'],
      ['computed', computedInWords(requirement, program)],
      ['attested', attestedInWords(requirement, program)],
      ['next step', `by ${actorInWords(requirement.owner, program)}; usually ${requirement.effort}`],
      ['waivers', requirement.waivable ? 'may be given' : 'are not possible'],
    ], options),
    '',
    colors.bold('What to do'),
    '',
    ...paragraph(requirement.remediation),
    ...(requirement.variants ?? []).flatMap(({ kind, title, remediation }) => paragraph(`For ${kind === 'saas' ? 'SaaS' : 'software'}, ${title.charAt(0).toLowerCase()}${title.slice(1)}: ${remediation}`)),
    ...renderRules(requirement, rules, options),
  ].join('\n');
}

function computedInWords({ computed }: Requirement, program: Program): string | undefined {
  if (!computed) return undefined;
  const titles = new Map(Object.values(program.sections).flat().map(({ id, title }) => [id, title]));
  const what = [
    computed.sections && `the sections ${allOf(computed.sections.map((id) => `"${titles.get(id) ?? id}"`))}`,
    computed.rules && `the findings of ${allOf(computed.rules)}`,
    computed.fields && `the fields ${allOf(computed.fields.map((pointer) => pointer.slice(1).replaceAll('/', '.')))}`,
    computed.kinds && `${computed.rules ? 'in' : computed.sections || computed.fields ? 'of' : 'all of'} ${allOf(computed.kinds.map((kind) => `the ${kind.replace('-', ' ')}`))}`,
  ].filter((text) => text !== undefined);
  return what.length > 0 ? `from ${what.join(' ')} (${computed.by})` : computed.by;
}

function attestedInWords({ attested }: Requirement, program: Program): string | undefined {
  if (!attested) return undefined;
  const { roles, file, vouches, evidence } = attested;
  return `by ${eitherOf(roles.map((role) => actorInWords(role, program)))} in ${file}.md${bound[vouches]}${evidence ? ', with evidence' : ''}`;
}

function renderRules(requirement: Requirement, rules: readonly RuleMeta[], options: ExplainOptions): string[] {
  const { colors, width } = options;
  const deciding = rulesOf(requirement, rules);
  if (deciding.length === 0) return [];
  const wide = Math.max(...deciding.map(({ id }) => id.length)) + 2;
  return [
    colors.bold(allowsNoErrors(requirement) ? 'Rules whose errors it does not allow' : 'Rules'),
    '',
    ...deciding.flatMap(({ id, summary }) => wrap(printable(summary), width - wide).map((line, index) => `${(index === 0 ? id : '').padEnd(wide)}${line}`)),
    '',
    colors.dim('What each asks for: npx assay explain <rule>'),
    '',
  ];
}
