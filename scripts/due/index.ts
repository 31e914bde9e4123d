import { daysBetween, isDay } from '../../rules/kit/catalogue/days.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { hasTouched, isTouched } from '../program/touched.ts';
import type { DueContext, DueSource } from './due.ts';
import { candidacy } from './sources/candidacy.ts';
import { contacts } from './sources/contacts.ts';
import { keys } from './sources/keys.ts';
import { requirements } from './sources/requirements.ts';
import { reviews } from './sources/reviews.ts';
import { stamps } from './sources/stamps.ts';
import { terms } from './sources/terms.ts';
import { versions } from './sources/versions.ts';
import { waivers } from './sources/waivers.ts';
import { compare } from '../../rules/kit/compare.ts';

/** Every source of due dates. This is the one place to add another. */
export const dueSources: readonly DueSource[] = [candidacy, contacts, keys, requirements, reviews, stamps, terms, versions, waivers];

type DueDates = NonNullable<ReadinessReport['due']>;

/**
 * What comes due until a day, that day included, and what is overdue: by day, then by id, whatever order the content was read in.
 *
 * @param asked keeps to one partner, one of its solutions, or those that a change touches, with what is about all.
 */
export function findDue(context: DueContext, until: string, { partner, solution, touched }: { partner?: string; solution?: string; touched?: ReadonlySet<string> } = {}): DueDates {
  const { asOf } = context.catalogue;
  const dates = dueSources.flatMap(({ id: source, find }) =>
    [...find(context)].flatMap((due) => {
      const { id, day, what, effect, who, about } = due;
      // A day past the year 9999 is none that a calendar or a report could hold.
      if (!isDay(day) || day > until) return [];
      if (partner !== undefined && about.partner !== undefined && about.partner !== partner) return [];
      if (solution !== undefined && about.solution !== undefined && about.solution !== solution) return [];
      if (touched && about.partner !== undefined && !(about.solution === undefined ? hasTouched(about.partner, touched) : isTouched({ partner: about.partner, solution: about.solution }, touched))) return [];
      return [{ id, source, day, days: daysBetween(asOf, day), what, effect, who, about }];
    }));
  return { until, dates: dates.sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id)) };
}
