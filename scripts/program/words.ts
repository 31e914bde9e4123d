import { oneLine } from '../../rules/kit/one-line.ts';
import { roleInSentence, type NamesPeople } from '../../rules/kit/roles.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Waiver } from '../suppressions/waivers.ts';

type Requirement = Program['requirements'][number];

/** When a requirement is needed, in words: "to become a candidate", "for Gold" with the name that the tiers have. */
export function blocksInWords(blocks: Requirement['blocks'], { tiers = [] }: { tiers?: readonly Pick<Program['tiers'][number], 'id' | 'title'>[] }): string {
  if (isIntoTier(blocks)) return `for ${tiers.find(({ id }) => blocks === `tier->${id}`)?.title ?? blocks.slice('tier->'.length)}`;
  return {
    'applicant->candidate': 'to become a candidate',
    'candidate->member': 'to be certified',
    onboarding: 'after certification',
    'stays-member': 'to stay a member',
    renewal: 'to renew the term',
  }[blocks];
}

function isIntoTier(blocks: Requirement['blocks']): blocks is `tier->${string}` {
  return blocks.startsWith('tier->');
}

/** Who acts in the program, those outside the vendor's house first. */
export const actors = ['partner', 'integrator', 'ecosystem-team'] as const satisfies readonly Requirement['owner'][];

/** How long a step takes, the least first. */
export const efforts = ['minutes', 'hours', 'days'] as const satisfies readonly Requirement['effort'][];

/** Who must act, in the words of the program: "the Ecosystem team". */
export function actorInWords(actor: Requirement['owner'], program: NamesPeople): string {
  return roleInSentence(actor, program);
}

/** Names of the steps that requirements are needed for, as a command line takes them. */
export function stepNames({ tiers }: Pick<Program, 'tiers'>): Map<string, Requirement['blocks']> {
  return new Map<string, Requirement['blocks']>([
    ['candidate', 'applicant->candidate'],
    ['member', 'candidate->member'],
    ['onboarding', 'onboarding'],
    ['stays-member', 'stays-member'],
    ['renewal', 'renewal'],
    ...tiers.filter(({ includes }) => includes !== undefined).map(({ id }): [string, Requirement['blocks']] => [id, `tier->${id}`]),
  ]);
}

/** Why a requirement is let pass, by whom and until when, in a sentence. */
export function waiverInWords({ reason, approver, approved, expires }: Pick<Waiver, 'reason' | 'approver' | 'approved' | 'expires'>): string {
  return `Waived until ${expires}, approved by ${approver} on ${approved}: ${oneLine(reason)}`;
}
