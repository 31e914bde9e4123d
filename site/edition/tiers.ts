import type { EditionPartner } from '../../schemas/edition.ts';
import type { Program } from '../../schemas/generated/types.ts';

/** The tier of a member as the program describes it; whoever is no member has none. */
export function tierOf(partner: EditionPartner, program: Program): Program['tiers'][number] | undefined {
  const { status, tier } = partner.membership;
  return status === 'member' ? program.tiers.find(({ id }) => id === tier) : undefined;
}
