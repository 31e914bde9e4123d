import { addMonths } from '../../../rules/kit/catalogue/days.ts';
import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import { dayAt } from '../../../rules/kit/catalogue/values.ts';
import { activePartners, placeOfField, type Due, type DueContext, type DueSource } from '../due.ts';

/** The contacts of a partner were last tried so long ago that they should be tried again. */
export const contacts: DueSource = {
  id: 'contacts',
  *find({ catalogue }: DueContext): Iterable<Due> {
    for (const entry of activePartners(catalogue)) {
      const verified = dayAt(entry.partner, '/contactsVerified');
      if (verified === undefined) continue;
      yield {
        id: `contacts/${entry.id}`,
        day: addMonths(verified, programFor(entry, catalogue).house.contactsVerifiedMonths),
        what: `The contacts were last tried on ${verified}; somebody should try them again.`,
        effect: '`assay check` warns of contacts that nobody has tried.',
        who: ['partner'],
        about: { partner: entry.id, ...placeOfField(entry.partner, '/contactsVerified') },
      };
    }
  },
};
