import type { Program } from '../../../schemas/generated/types.ts';
import { blocksInWords } from '../../program/words.ts';
import { activePartners, type Due, type DueContext, type DueSource } from '../due.ts';

/** A requirement begins to apply, or applies for the last day. */
export const requirements: DueSource = {
  id: 'requirement',
  *find({ catalogue, programFor }: DueContext): Iterable<Due> {
    const { program: current, asOf } = catalogue;
    const programs = new Map<string, Program>([current, ...activePartners(catalogue).map(programFor)].map((program) => [program.version, program]));
    for (const { version, requirements: all } of programs.values()) {
      for (const { id, title, since, until, owner, blocks } of all) {
        const base = { who: [owner] as Due['who'], about: {} };
        const name = `${id} ("${title}") of program ${version}`;
        if (since > asOf) yield { ...base, id: `requirement/${version}/${id}/begins`, day: since, what: `${name} begins to apply.`, effect: `From this day on it is asked for ${blocksInWords(blocks)}.` };
        if (until !== undefined && until >= asOf) yield { ...base, id: `requirement/${version}/${id}/ends`, day: until, what: `${name} applies for the last day.`, effect: 'It is not asked for any more from the day after.' };
      }
    }
  },
};
