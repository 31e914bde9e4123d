import picocolors from 'picocolors';
import { oneOf, suggest, type Command } from '../command.ts';
import { siteAddress } from '../config.ts';
import { UsageError } from '../errors.ts';
import { looksAt, requirementsOf, rulesOf } from '../program/deciding-rules.ts';
import { loadProgram } from '../program/load.ts';
import { stepNames } from '../program/words.ts';
import { rules } from '../../rules/generated/index.ts';
import type { Rule } from '../../rules/kit/define-rule.ts';
import { documentKinds, type DocumentKind } from '../../rules/kit/facts.ts';
import { helpAddress } from '../../rules/kit/help.ts';
import type { Program, RulesReport } from '../../schemas/generated/types.ts';

const formats = ['table', 'json'];

export const command: Command = {
  summary: 'list the rules: what each asks for, how much it weighs and what it decides',
  usage: '',
  options: {
    format: { type: 'string', hint: formats.join('|'), about: 'how to list; a table unless told' },
    kind: { type: 'string', hint: 'kind', about: 'only rules that look at such documents, e.g. public-article' },
    blocks: { type: 'string', hint: 'requirement|step', about: 'only rules that can keep a requirement from being met, e.g. DOC-4, or one of those needed for a step: candidate, member, onboarding, stays-member, renewal, or a tier by its id' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const format = oneOf('--format', values['format'], formats);
    const program = loadProgram(config.program);
    const kind = asKind(values['kind']);
    const blocked = asRequirements(values['blocks'], program);
    const chosen = rules.filter((rule) => (kind === undefined || looksAt(rule, [kind])) && (blocked === undefined || blocked.some((requirement) => rulesOf(requirement, [rule]).length > 0)));
    if (format === 'json') host.out(`${JSON.stringify(toReport(chosen, program, siteAddress(config)), null, 2)}\n`);
    else {
      const { renderRules } = await import('../reporters/rules-table.ts');
      host.out(renderRules(chosen, rules.length, program, { width: Math.max(60, Math.min(host.width, 140)), colors: picocolors.createColors(host.color) }));
    }
    return 0;
  },
};

function asKind(word: unknown): DocumentKind | undefined {
  if (word === undefined) return undefined;
  const kind = documentKinds.find((name) => name === word);
  if (kind === undefined) throw new UsageError(`no kind of document ${JSON.stringify(word)}${suggest(String(word), documentKinds) || `; there are ${documentKinds.join(', ')}`}`);
  return kind;
}

/** The requirement that is named, or all that a step needs. */
function asRequirements(word: unknown, program: Program): Program['requirements'] | undefined {
  if (typeof word !== 'string') return undefined;
  const { requirements } = program;
  const names = stepNames(program);
  const step = names.get(word);
  if (step !== undefined) return requirements.filter(({ blocks }) => blocks === step);
  const named = requirements.filter(({ id }) => id.toLowerCase() === word.toLowerCase());
  if (named.length > 0) return named;
  const steps = [...names.keys()];
  throw new UsageError(`no requirement or step ${JSON.stringify(word)}${suggest(word, [...requirements.map(({ id }) => id), ...steps]) || `; steps are ${steps.join(', ')}`}`);
}

function toReport(chosen: readonly Rule[], program: Program, site: string): RulesReport {
  return {
    program: program.version,
    rules: chosen.map((rule) => ({
      id: rule.id,
      summary: rule.summary,
      why: rule.why,
      severity: rule.severity,
      scope: rule.scope,
      kinds: rule.appliesTo === 'every file' ? [...documentKinds] : [...rule.appliesTo],
      everyFile: rule.appliesTo === 'every file',
      requirements: program.requirements.filter((requirement) => rulesOf(requirement, [rule]).length > 0).map(({ id }) => id),
      named: requirementsOf(rule, program).map(({ id }) => id),
      url: helpAddress(rule.id, site),
    })),
  };
}
