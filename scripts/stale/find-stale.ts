import { readAttestations } from '../../rules/kit/catalogue/attestations.ts';
import { programFor } from '../../rules/kit/catalogue/pin.ts';
import type { PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import { hasEnded } from '../program/standing.ts';
import type { RequirementReport } from '../program/subject.ts';
import type { Source } from '../source.ts';

/** One signature that does not stand any more, with each block that is not what was signed. */
export interface StaleSignature {
  /** "acme/widget". */
  solution: string;
  requirement: string;
  title: string;
  signer: string;
  date: string;
  /** Where the signature stands. */
  ledger: string;
  line: number;
  /** Whether its text is that of the steps that somebody followed. */
  walked: boolean;
  blocks: StaleBlock[];
}

/** A block that is not, or no longer, what was signed. */
export interface StaleBlock {
  path: string;
  block: string;
  why: 'changed' | 'gone' | 'unsigned';
  /** What was signed; absent when nobody did. */
  digest?: string;
  /** Numbers of its steps that are not those that were followed, as a ledger names them. */
  steps: { block: string; step: string; why: StaleBlock['why'] }[];
}

/** The signatures of what is asked for that count, and are bound to a text that has changed: exactly those that the readiness report calls stale. */
export function findStale(result: CheckResult, source: Pick<Source, 'read'>, asked: Asked): StaleSignature[] {
  const { catalogue } = result;
  // Nobody signs anew for a partner that has left, unless somebody wants to know.
  const solutions = judgeProgram(result, source, asked).solutions.filter((solution) => asked.partner !== undefined || !hasEnded(solution));
  return solutions.flatMap(({ partner: partnerId, solution: solutionId, requirements }) => {
    const partner = catalogue.partners.get(partnerId);
    const solution = partner?.solutions.get(solutionId);
    if (!partner || !solution) return [];
    return requirements.flatMap((report) => toSignature(report, partner, solution, result) ?? []);
  });
}

function toSignature({ id, title, attested }: RequirementReport, partner: PartnerEntry, solution: SolutionEntry, { catalogue }: CheckResult): StaleSignature | undefined {
  if (!attested?.stale) return undefined;
  const requirement = programFor(partner, catalogue).requirements.find((known) => known.id === id);
  const ledger = requirement?.attested?.file === 'membership' ? partner.membership : solution.certification;
  const signature = readAttestations(ledger).findLast((entry) => entry.requirement === id && entry.date <= catalogue.asOf);
  if (!ledger || !signature) return undefined;
  const blocks: StaleBlock[] = attested.stale.filter(({ step }) => step === undefined).map(({ path, block, why }) => {
    const digest = signature.digests.find((signed) => signed.path === path && signed.block === block)?.digest;
    return { path, block, why, ...(digest !== undefined && { digest }), steps: [] };
  });
  for (const { path, block, step, why } of attested.stale) {
    if (step === undefined) continue;
    // A step stands in the innermost block; what was signed may be one around it.
    const outer = blocks.find((candidate) => candidate.path === path && (candidate.block === block || isWithin(path, block, candidate.block, catalogue)));
    (outer ?? pushed(blocks, { path, block, why, steps: [] })).steps.push({ block, step, why });
  }
  const line = ledger.frontMatter.values[signature.pointer]?.start.line ?? 1;
  return { solution: `${partner.id}/${solution.id}`, requirement: id, title, signer: signature.signer, date: signature.date, ledger: ledger.path, line, walked: requirement?.attested?.steps === true, blocks };
}

function isWithin(path: string, inner: string, outer: string, { documents }: CheckResult['catalogue']): boolean {
  const document = documents.get(path);
  const at = document?.blocks.findIndex(({ block }) => block === inner) ?? -1;
  for (let parent = document?.sections[at - 2]?.parent ?? -1; parent >= 0; parent = document?.sections[parent]?.parent ?? -1) {
    if (document?.blocks[parent + 2]?.block === outer) return true;
  }
  return false;
}

function pushed<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}
