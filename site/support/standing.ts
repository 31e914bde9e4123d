import type { EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import { edition } from '../edition/current.ts';
import { tierOf } from '../edition/tiers.ts';
import { formatDate } from '../format.ts';
import { strings } from '../strings.ts';

/** How a partner and its solution stand, in a few words: "Member, Platinum. Certified on 19 April 2024". */
export function standingInWords(partner: EditionPartner, solution?: EditionSolution): string {
  const { status } = partner.membership;
  const title = edition.program.lifecycle.statuses.find(({ id }) => id === status)?.title ?? strings.status.unknown;
  const tier = status === 'member' ? tierOf(partner, edition.program)?.title : undefined;
  const membership = tier === undefined ? title : `${title}, ${tier}`;
  if (!solution) return membership;
  const certified = solution.certified ? (solution.certifiedOn === undefined ? strings.solution.certifiedPlain : strings.solution.certified(formatDate(solution.certifiedOn))) : strings.solution.notCertified;
  return `${membership}. ${certified}`;
}
