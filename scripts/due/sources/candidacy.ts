import { capital } from '../../../rules/kit/printable.ts';
import { teamOf } from '../../../rules/kit/roles.ts';
import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import { dayAt } from '../../../rules/kit/catalogue/values.ts';
import { standingOf } from '../../program/standing.ts';
import { actors } from '../../program/words.ts';
import { activeSolutions, placeOfField, type Due, type DueContext, type DueSource } from '../due.ts';

/** The window in which a candidate's solution must be certified closes. */
export const candidacy: DueSource = {
  id: 'candidacy',
  *find(context: DueContext): Iterable<Due> {
    const { catalogue } = context;
    for (const { partner, solution } of activeSolutions(context)) {
      const program = programFor(partner, catalogue);
      const { deadline } = standingOf(partner, solution, program, catalogue.asOf, catalogue.absent);
      if (deadline?.of !== 'candidacy') continue;
      const open = context.solutions.find((entry) => entry.partner === partner.id && entry.solution === solution.id)?.requirements ?? [];
      const asks = program.requirements.find(({ computed }) => computed?.by === 'within-candidacy');
      if (deadline.days < 0 && open.some(({ id, verdict }) => id === asks?.id && verdict === 'waived')) continue;
      const own = dayAt(solution.certification, '/candidateSince') === undefined ? partner.membership : solution.certification;
      const waiting = actors.filter((actor) => open.some(({ blocking, owner }) => blocking && owner === actor));
      yield {
        id: `candidacy/${partner.id}/${solution.id}`,
        day: deadline.date,
        what: deadline.days < 0 ? 'The window of candidacy has closed without a certification.' : 'The window of candidacy closes.',
        effect: deadline.days < 0 ? `${capital(teamOf(program))} waives the window or lets the candidacy lapse.` : `A certification after this day is too late, unless ${teamOf(program)} waives the window.`,
        who: waiting.length > 0 && deadline.days >= 0 ? waiting : ['ecosystem-team'],
        about: { partner: partner.id, solution: solution.id, ...placeOfField(own, '/candidateSince') },
      };
    }
  },
};
