import type { PartnerEntry } from '../../rules/kit/define-rule.ts';
import { lineOf } from '../../rules/kit/catalogue/values.ts';
import { daysBetween, inDays } from '../../rules/kit/catalogue/days.ts';
import { knownVersions, type Pin } from '../../rules/kit/catalogue/pin.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { evidenceAt, type RequirementReport, type SolutionReport, type Subject } from './subject.ts';

type PinReport = NonNullable<SolutionReport['program']>;
type Judging = Pick<Subject, 'catalogue'>;

/** The version that a partner is judged by, as a report has it: with a sentence where there is something to say about it. */
export function reportPin({ version, state, program }: Pin, { catalogue }: Judging): PinReport {
  const what = inWords({ version, state, program }, catalogue);
  return { state, ...(version !== undefined && { version: version.slice(0, 40) }), ...(program?.retired !== undefined && { retired: program.retired }), ...(what !== undefined && { what }) };
}

/** Every requirement of the current version, not run: which of them the partner must meet nobody can tell. */
export function notRun(what: string, { membership }: PartnerEntry, { catalogue }: Judging): RequirementReport[] {
  const evidence = membership ? [evidenceAt(membership.path, lineOf(membership, '/program'), 'the version of the program')] : [];
  return catalogue.program.requirements.map(({ id, title, blocks, owner, effort }) => ({ id, title, blocks, owner, effort, verdict: 'not-run', blocking: false, computed: { verdict: 'not-run', what, evidence } }));
}

function inWords({ version = '', state, program }: { [Key in 'version' | 'program']?: Pin[Key] | undefined } & Pick<Pin, 'state'>, catalogue: Judging['catalogue']): string | undefined {
  const known = knownVersions(catalogue);
  const there = `there ${known.length === 1 ? 'is' : 'are'} ${allOf(known)}`;
  const retired = program?.retired ?? '';
  switch (state) {
    case 'current':
      return undefined;
    case 'other':
      return `Judged by program ${version}.`;
    case 'retiring':
      return `Judged by program ${version}, which is retired on ${retired}, ${inDays(daysBetween(catalogue.asOf, retired))}.`;
    case 'retired':
      return `Program ${version} was retired on ${retired}: nobody is ready by it any more.`;
    case 'absent':
      return `membership.md names no version of the program; ${there}.`;
    default:
      return `membership.md names program ${JSON.stringify(version.slice(0, 40))}, which does not exist; ${there}.`;
  }
}
