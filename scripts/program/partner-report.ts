import type { PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import { pinOf } from '../../rules/kit/catalogue/pin.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import { entitlementsOf } from '../../schemas/entitlements.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { creditInWords, stateInWords } from './entitlements.ts';
import { judgeRequirement } from './judge-requirement.ts';
import { reportPin } from './pinned.ts';
import { standingOf } from './standing.ts';
import type { SolutionReport, Subject, Verdict } from './subject.ts';

type PartnerReport = ReadinessReport['partners'][number];

/**
 * What a report says of a partner as a whole: the version it is judged by, and what it is entitled to. Where nobody can tell the
 * version, nobody can tell what it is entitled to either.
 *
 * @param solutions as they were judged; those of the partner, if any, have the verdict that its credit depends on.
 */
export function reportPartner(partner: PartnerEntry, given: Omit<Subject, 'partner' | 'solution' | 'standing'>, solutions: readonly SolutionReport[]): PartnerReport {
  const pin = pinOf(partner, given.catalogue);
  const shared = { ...given, program: pin?.program ?? given.program };
  const { program } = shared;
  const name = textAt(partner.partner, '/name')?.slice(0, 80);
  const own = solutions.filter((solution) => solution.partner === partner.id);
  const base = { partner: partner.id, ...(name !== undefined && { partnerName: name }), ...(pin && { program: reportPin(pin, shared) }) };
  if (!pin?.program) return base;
  const { credit, ...rest } = entitlementsOf({ status: textAt(partner.membership, '/status'), tier: textAt(partner.membership, '/tier'), condition: conditionOf(partner, shared, own) }, program);
  return { ...base, entitlements: { ...rest, ...(credit && { credit: { ...credit, inWords: creditInWords(credit.sums), why: stateInWords(credit, program) } }) } };
}

/** The verdict on what the credit depends on; it is the same for all solutions of a partner, and there may be none yet. */
function conditionOf(partner: PartnerEntry, shared: Omit<Subject, 'partner' | 'solution' | 'standing'>, own: readonly SolutionReport[]): Verdict | undefined {
  const { program, catalogue, asOf } = shared;
  const requirement = program.requirements.find(({ id }) => id === program.creditWhile);
  if (!requirement) return undefined;
  const [judged] = own.flatMap(({ requirements }) => requirements.find(({ id }) => id === requirement.id) ?? []);
  if (judged) return judged.verdict;
  if (requirement.subject !== 'partner') return undefined;
  const solution: SolutionEntry = { id: '', files: [], public: [], internal: [] };
  return judgeRequirement(requirement, { ...shared, partner, solution, standing: standingOf(partner, solution, program, asOf, catalogue.absent) }).verdict;
}
