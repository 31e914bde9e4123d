import type { RuleMeta } from '../../rules/kit/define-rule.ts';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Program } from '../../schemas/generated/types.ts';

type Requirement = Program['requirements'][number];
type About = Pick<RuleMeta, 'id' | 'severity' | 'appliesTo'> & { scope?: string };

/** Requirements that name a rule, in the order of the program: which rules decide what is the program's to say. */
export function requirementsOf(rule: Pick<RuleMeta, 'id'>, program: Pick<Program, 'requirements'>): Requirement[] {
  return program.requirements.filter((requirement) => isNamed(rule, requirement));
}

/**
 * Rules whose findings can keep a requirement from being met, in the order given: those that are named for it, and every rule that
 * gives errors where the requirement allows none.
 */
export function rulesOf<R extends About>(requirement: Requirement, rules: readonly R[]): R[] {
  return rules.filter((rule) => isNamed(rule, requirement) || (rule.severity === 'error' && rule.scope !== 'change' && allowsNoErrors(requirement) && looksAt(rule, requirement.computed?.kinds ?? [])));
}

/** Whether any error in some kinds of document keeps the requirement from being met. */
export function allowsNoErrors({ computed }: Requirement): boolean {
  return computed?.by === 'no-blocking-findings';
}

/** Whether a rule looks at documents of one of some kinds. */
export function looksAt({ appliesTo }: Pick<RuleMeta, 'appliesTo'>, kinds: readonly DocumentKind[]): boolean {
  return appliesTo === 'every file' || kinds.some((kind) => appliesTo.includes(kind));
}

function isNamed({ id }: Pick<RuleMeta, 'id'>, { computed }: Requirement): boolean {
  return computed?.rules?.includes(id) === true;
}
