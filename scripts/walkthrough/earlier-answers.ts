import { readAttestations, type Attestation } from '../../rules/kit/catalogue/attestations.ts';
import type { Subject } from '../program/subject.ts';
import type { Earlier } from './worksheet.ts';

/**
 * What the latest signature on a requirement says of the steps of a solution, as far as their text is the same; undefined when nobody
 * has signed with steps yet. A step that failed is not known: it is to be followed again, whatever its text.
 */
export function earlierAnswers(requirement: string, { certification }: Subject['solution'], asOf: string): Earlier | undefined {
  const signature: Attestation | undefined = readAttestations(certification).findLast((entry) => entry.requirement === requirement && entry.date <= asOf && entry.steps.length > 0);
  if (!signature) return undefined;
  const passed = signature.steps.filter(({ result }) => result !== 'fail');
  return {
    date: signature.date,
    of({ path, block, number, digest }) {
      const same = passed.filter((step) => step.path === path && step.block === block && step.digest === digest);
      const found = same.find(({ step }) => step === number) ?? same[0];
      return found && { result: found.result, ...(found.note !== undefined && { note: found.note }) };
    },
  };
}
