import { pinOf } from '../../../rules/kit/catalogue/pin.ts';
import { activePartners, placeOfField, type Due, type DueContext, type DueSource } from '../due.ts';

/** The version of the program that a partner pins is retired. */
export const versions: DueSource = {
  id: 'version',
  *find({ catalogue }: DueContext): Iterable<Due> {
    for (const partner of activePartners(catalogue)) {
      const program = pinOf(partner, catalogue)?.program;
      if (program?.retired === undefined) continue;
      yield {
        id: `version/${partner.id}`,
        day: program.retired,
        what: `Program ${program.version}, which the partner pins, ${program.retired < catalogue.asOf ? 'was' : 'is'} retired.`,
        effect: 'Nobody is ready by it from this day on; agree on a newer version and write it into membership.md.',
        who: ['partner', 'ecosystem-team'],
        about: { partner: partner.id, ...placeOfField(partner.membership, '/program') },
      };
    }
  },
};
