import { isEvidenceThere, readAttestations, type Attestation, type WalkedStep } from './kit/catalogue/attestations.ts';
import { pinOf } from './kit/catalogue/pin.ts';
import { type Catalogue, type CatalogueReport, defineRule, type Report } from './kit/define-rule.ts';
import { nearest } from './kit/did-you-mean.ts';
import type { DocumentFacts } from './kit/facts.ts';
import type { Range } from './kit/finding.ts';
import { allOf, eitherOf, quoted } from './kit/printable.ts';
import type { Program } from '../schemas/generated/types.ts';

export const rule = defineRule({
  id: 'valid-ledger',
  scope: 'catalogue',
  summary: 'Signatures are for requirements of the program that people sign, in the file and the role it asks for',
  why: 'A signature that does not count looks like one that does, and the solution waits for no visible reason.',
  severity: 'error',
  appliesTo: ['membership', 'certification'],
  waivable: false,
  *check(catalogue): Iterable<CatalogueReport> {
    for (const { membership, solutions } of catalogue.partners.values()) {
      const pin = pinOf({ ...(membership && { membership }) }, catalogue);
      // Where nobody knows the version, nobody knows what it has people sign.
      if (pin && !pin.program) continue;
      const program = pin?.program ?? catalogue.program;
      for (const ledger of [membership, ...[...solutions.values()].map(({ certification }) => certification)]) {
        if (!ledger) continue;
        for (const attestation of readAttestations(ledger)) {
          const report = checkAttestation(attestation, ledger, program) ?? checkSteps(attestation, ledger, program) ?? checkEvidence(attestation, ledger, catalogue);
          if (report) yield { path: ledger.path, ...report };
        }
      }
    }
  },
});

function checkAttestation({ requirement: id, role, pointer }: Attestation, ledger: DocumentFacts, program: Program): Report | undefined {
  const { values } = ledger.frontMatter;
  const at = values[`${pointer}/requirement`];
  const place = at ? { at } : {};
  const requirement = program.requirements.find((known) => known.id === id);
  if (!requirement) {
    const [family = ''] = id.split('-');
    const signed = program.requirements.flatMap((known) => (known.attested && known.id.startsWith(`${family}-`) ? known.id : []));
    const fix = signed.length > 0 ? `Name the one that is meant; of ${family}, people sign ${allOf(signed)}.` : 'Name a requirement that people sign; the list of requirements has them all.';
    return { ...place, what: `The program has no requirement ${quoted(id)}.`, fix, actual: id };
  }
  const { attested, title } = requirement;
  if (!attested) {
    return { ...place, what: `${id} ("${title}") is computed from the content, so nobody can sign it.`, fix: 'Remove the signature; `assay readiness` gives the verdict by itself.', actual: id };
  }
  const file = ledger.identity.kind;
  if (attested.file !== file) {
    return { ...place, what: `${id} ("${title}") is signed in \`${attested.file}.md\`, not in \`${file}.md\`.`, fix: `Move the signature to \`${attested.file}.md\` of the ${attested.file === 'membership' ? 'partner' : 'solution'}.`, actual: id };
  }
  if (!attested.roles.includes(role)) {
    const range = values[`${pointer}/role`] ?? at;
    return { ...(range && { at: range }), what: `${quoted(role)} does not sign ${id} ("${title}").`, fix: `Let somebody sign it in the role of ${eitherOf(attested.roles.map((allowed) => quoted(allowed)))}.`, actual: role, expected: [...attested.roles] };
  }
  return undefined;
}

/** What makes the steps of a signature say two things, or nothing; what they are worth is for the readiness report. */
function checkSteps({ requirement: id, result, steps, pointer }: Attestation, { frontMatter: { keys, values } }: DocumentFacts, { requirements }: Program): Report | undefined {
  if (steps.length === 0) return undefined;
  const place = (at: Range | undefined): { at?: Range } => (at ? { at } : {});
  const walked = requirements.filter(({ attested }) => attested?.steps);
  if (!walked.some((requirement) => requirement.id === id)) {
    const instead = walked.length > 0 ? `; ${allOf(walked.map((requirement) => requirement.id))} records steps` : '';
    return { ...place(keys[`${pointer}/steps`]), what: `A signature on ${id} records no steps.`, fix: `Remove \`steps\`${instead}.` };
  }
  const named = ({ path, block, step }: WalkedStep): string => `Step ${step} of ${quoted(`${path.split('/').slice(3).join('/')}#${block}`)}`;
  const key = ({ path, block, step }: WalkedStep): string => `${path}#${block} ${step}`;
  const twice = steps.find((step, index) => steps.findIndex((other) => key(other) === key(step)) !== index);
  if (twice) return { ...place(values[`${twice.pointer}/step`]), what: `${named(twice)} is recorded twice.`, fix: 'Keep one of the two.' };
  const silent = steps.find((step) => step.result !== 'pass' && (step.note ?? '').trim() === '');
  if (silent) return { ...place(values[`${silent.pointer}/result`]), what: `${named(silent)} is ${quoted(silent.result)} without a note.`, fix: silent.result === 'fail' ? 'Add as `note` what happened instead.' : 'Add as `note` why it does not apply.' };
  const failed = steps.find((step) => step.result === 'fail');
  if (failed && result !== 'not-met') return { ...place(values[`${failed.pointer}/result`]), what: `${named(failed)} failed, and the signature does not say that ${id} is not met.`, fix: 'Add `result: not-met` to the signature.' };
  return undefined;
}

/** A warning: who moves a file may be somebody else than who can mend the ledger, and the readiness report leaves the requirement open. */
function checkEvidence({ requirement: id, evidence, pointer }: Attestation, { frontMatter: { values } }: DocumentFacts, catalogue: Catalogue): Report | undefined {
  const missing = evidence.find((place) => !isEvidenceThere(place, catalogue));
  if (missing === undefined) return undefined;
  const at = values[`${pointer}/evidence/${evidence.indexOf(missing)}`];
  const near = nearest(missing, catalogue.files);
  return {
    ...(at && { at }),
    severity: 'warning',
    what: `The evidence ${quoted(missing)} for ${id} is not in the content.`,
    why: 'A signature whose evidence nobody can look at does not count.',
    fix: near === undefined ? 'Write the path of a file from the content root, or an https address.' : `Write ${quoted(near)}, if that is what was meant, or an https address.`,
    actual: missing,
    ...(near !== undefined && { expected: [near] }),
  };
}
