import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import { dayAt, textAt } from '../../../rules/kit/catalogue/values.ts';
import { noticeBegins } from '../../program/standing.ts';
import { activePartners, placeOfField, type Due, type DueContext, type DueSource } from '../due.ts';

/** The evaluation ahead of the end of a term opens, and the term ends. */
export const terms: DueSource = {
  id: 'term',
  *find({ catalogue }: DueContext): Iterable<Due> {
    const { asOf } = catalogue;
    for (const partner of activePartners(catalogue)) {
      const { membership } = partner;
      const ends = dayAt(membership, '/termEnds');
      if (textAt(membership, '/status') !== 'member' || ends === undefined) continue;
      const opens = noticeBegins(ends, programFor(partner, catalogue));
      const about = { partner: partner.id, ...placeOfField(membership, '/termEnds') };
      if (opens > asOf) {
        yield {
          id: `term/${partner.id}/evaluation`,
          day: opens,
          what: 'The evaluation for renewal opens.',
          effect: `Both parties have until ${ends} to evaluate each solution and sign for it.`,
          who: ['partner', 'ecosystem-team'],
          about,
        };
      }
      yield {
        id: `term/${partner.id}/end`,
        day: ends,
        what: ends < asOf ? 'The term of membership has ended, and no renewal is written down.' : 'The term of membership ends.',
        effect: 'Without a renewal the membership lapses, and its solutions leave the directory.',
        who: ['partner', 'ecosystem-team'],
        about,
      };
    }
  },
};
