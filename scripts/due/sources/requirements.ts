import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import { allOf } from '../../../rules/kit/printable.ts';
import { blocksInWords } from '../../program/words.ts';
import { activePartners, type Due, type DueContext, type DueSource } from '../due.ts';

/** Solutions named in one sentence. */
const mostNames = 3;

/** A requirement begins to apply, or applies for the last day. */
export const requirements: DueSource = {
  id: 'requirement',
  *find({ catalogue, solutions }: DueContext): Iterable<Due> {
    const { asOf } = catalogue;
    const inUse = [catalogue.program, ...activePartners(catalogue).map((partner) => programFor(partner, catalogue))];
    for (const { version, requirements: all, tiers } of new Map(inUse.map((program) => [program.version, program])).values()) {
      for (const { id, title, since, until, owner, blocks } of all) {
        const base = { who: [owner] as Due['who'], about: {} };
        const name = `${id} ("${title}") of program ${version}`;
        if (since > asOf) {
          const hit = solutions.filter((solution) => (solution.program?.version ?? version) === version && solution.requirements.some((requirement) => requirement.id === id && requirement.upcoming?.blocks === true));
          yield { ...base, id: `requirement/${version}/${id}/begins`, day: since, what: `${name} begins to apply.`, effect: `From this day on it is asked for ${blocksInWords(blocks, { tiers })}${hit.length > 0 ? `; as things stand, ${namesOf(hit)} would not meet it` : ''}.` };
        }
        if (until !== undefined && until >= asOf) yield { ...base, id: `requirement/${version}/${id}/ends`, day: until, what: `${name} applies for the last day.`, effect: 'It is not asked for any more from the day after.' };
      }
    }
  },
};

function namesOf(solutions: DueContext['solutions']): string {
  const names = solutions.map(({ partner, solution }) => `${partner}/${solution}`);
  return allOf(names.length > mostNames + 1 ? [...names.slice(0, mostNames), `${names.length - mostNames} others`] : names);
}
