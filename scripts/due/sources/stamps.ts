import { activeSolutions, type Due, type DueContext, type DueSource } from '../due.ts';

/** The stamp of a certified solution holds for the last day. */
export const stamps: DueSource = {
  id: 'stamp',
  *find(context: DueContext): Iterable<Due> {
    const { asOf } = context.catalogue;
    for (const { partner, solution } of activeSolutions(context)) {
      const stamp = context.stampOf(partner.id, solution.id);
      if (!stamp) continue;
      yield {
        id: `stamp/${partner.id}/${solution.id}`,
        day: stamp.until,
        what: stamp.until < asOf ? 'The stamp does not hold any more.' : 'The stamp holds for the last day.',
        effect: `Badge and public record are gone after it; \`assay certify ${partner.id}/${solution.id}\` stamps anew.`,
        who: ['ecosystem-team'],
        about: { partner: partner.id, solution: solution.id, path: stamp.path },
      };
    }
  },
};
