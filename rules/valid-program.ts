import { daysBetween, inDays } from './kit/catalogue/days.ts';
import { findField } from './kit/catalogue/fields.ts';
import { knownVersions, pinOf } from './kit/catalogue/pin.ts';
import { textAt } from './kit/catalogue/values.ts';
import { type Catalogue, type CatalogueReport, defineRule, type Report } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { eitherOf, quoted } from './kit/printable.ts';
import { teamOf } from './kit/roles.ts';

export const rule = defineRule({
  id: 'valid-program',
  scope: 'catalogue',
  summary: 'A partner pins a version of the program that exists and is not retired',
  why: 'A partner is judged by the version that it agreed to and by no other, so that without one nobody can tell what it must meet.',
  severity: 'error',
  appliesTo: ['membership'],
  waivable: false,
  *check(catalogue): Iterable<CatalogueReport> {
    for (const { membership } of catalogue.partners.values()) {
      const report = membership && judgePin(membership, catalogue);
      if (membership && report) yield { path: membership.path, ...report };
    }
  },
});

function judgePin(membership: DocumentFacts, catalogue: Catalogue): Report | undefined {
  const { version, state, program } = pinOf({ membership }, catalogue) ?? {};
  // Where no version is named, the schema has said so.
  if (version === undefined) return undefined;
  const field = findField(membership, '/program');
  const about = { ...(field && { at: field.range }), actual: version };
  if (state === 'unknown') {
    const open = knownVersions(catalogue).filter((known) => !isRetired(known, catalogue));
    const lines = eitherOf(open.map((known) => `\`program: "${known}"\``));
    return { ...about, what: `There is no program ${quoted(version)}.`, fix: `Write the version that the partner agreed to: ${lines}.`, expected: open };
  }
  const retired = program?.retired;
  // Whoever has left stays with the version of that time.
  if (retired === undefined || textAt(membership, '/ended') !== undefined) return undefined;
  const { program: { version: current }, asOf } = catalogue;
  const fix = version === current
    ? `Agree with ${teamOf(catalogue.program)} on the version that follows it.`
    : `Agree with ${teamOf(catalogue.program)} on the day of the move and write \`program: "${current}"\`; \`assay diff-program ${version} ${current}\` says what changes.`;
  const expected = version === current ? {} : { expected: [current] };
  if (state === 'retired') return { ...about, ...expected, what: `The program ${quoted(version)} was retired on ${retired}.`, why: 'Nobody is judged by it any more, so that the partner is ready for nothing.', fix };
  if (state === 'retiring') return { ...about, ...expected, severity: 'warning', what: `The program ${quoted(version)} is retired on ${retired}, ${inDays(daysBetween(asOf, retired))}.`, why: 'From that day on the partner is ready for nothing, until it has moved to another version.', fix };
  return undefined;
}

function isRetired(version: string, { program, versions, asOf }: Catalogue): boolean {
  const retired = version === program.version ? program.retired : versions?.find(version)?.retired;
  return retired !== undefined && asOf >= retired;
}
