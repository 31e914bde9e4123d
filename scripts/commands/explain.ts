import picocolors from 'picocolors';
import type { Command } from '../command.ts';
import { siteAddress } from '../config.ts';
import { UsageError } from '../errors.ts';
import { programsOf } from '../program/load.ts';
import { allOf, eitherOf } from '../../rules/kit/printable.ts';
import { nearestFew } from '../../rules/kit/did-you-mean.ts';
import { rules } from '../../rules/generated/index.ts';
import { helpAddress } from '../../rules/kit/help.ts';

export const command: Command = {
  summary: 'say what a rule or a requirement asks for, why, and how to meet it',
  usage: '<rule|requirement>',
  options: {
    all: { type: 'boolean', about: 'show every example of a rule, not only the first ones' },
  },
  atMost: 1,
  async run({ values, positionals: [word], host, config }) {
    if (word === undefined) throw new UsageError('explain what? `npx assay rules` lists the rules, `npx assay readiness <partner>/<solution>` names the requirements');
    const { program, versions } = await programsOf(config);
    const options = { colors: picocolors.createColors(host.color), width: Math.max(40, Math.min(host.width, 100)) };
    const wanted = word.toLowerCase();
    const rule = rules.find(({ id }) => id === wanted);
    // A partner may pin a version with requirements that the current one does not have.
    const others = rule ? [] : versions.known.toReversed().filter((version) => version !== program.version);
    for (const version of [program.version, ...others]) {
      const by = versions.find(version);
      const requirement = by?.requirements.find(({ id }) => id.toLowerCase() === wanted);
      if (!by || !requirement) continue;
      const { renderRequirement } = await import('../reporters/explain/requirement.ts');
      if (by !== program) host.out(`Of program ${version}; the current one, ${program.version}, does not have it.\n\n`);
      host.out(renderRequirement(requirement, by, rules, options));
      return 0;
    }
    if (!rule) throw new UsageError(`no rule or requirement ${JSON.stringify(word)}${nearOnes(word, [...rules.map(({ id }) => id), ...program.requirements.map(({ id }) => id)])}`);
    const { readRulePage } = await import('../explain/rule-page.ts');
    const { renderRule } = await import('../reporters/explain/rule.ts');
    host.out(renderRule(rule, readRulePage(rule.id, program), program, { ...options, all: values['all'] === true, url: helpAddress(rule.id, siteAddress(config)) }));
    return 0;
  },
};

/** What was probably meant: names a few letters away, else names with the word in them. */
function nearOnes(word: string, names: readonly string[]): string {
  const near = nearestFew(word, names);
  if (near.length > 0) return `; did you mean ${eitherOf(near)}?`;
  const around = word.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(word.toLowerCase())).slice(0, 5);
  if (around.length > 0) return `; ${around.length === 1 ? 'there is' : 'there are'} ${allOf(around)}`;
  return '; `npx assay rules` lists the rules';
}
