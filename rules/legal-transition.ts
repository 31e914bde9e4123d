import { fieldAt } from './kit/catalogue/fields.ts';
import { findLacking } from './kit/change/entry.ts';
import { movesOf, type Move } from './kit/change/moves.ts';
import { actorInWords } from './kit/change/people.ts';
import { teamOf } from './kit/roles.ts';
import { programOf, type Change } from './kit/change/change.ts';
import { becomesInWords, nextStages, stageInWords, type Stage } from './kit/catalogue/lifecycle.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { allOf, capital, eitherOf, quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'legal-transition',
  scope: 'change',
  summary: 'A pull request moves a partner or solution one step of the lifecycle at a time, when all that the step asks for is met, and by who decides it',
  why: 'Customers take the status and the badge for the word of the program; a step that is left out is a check that nobody made.',
  severity: 'error',
  appliesTo: ['membership', 'certification'],
  waivable: false,
  *check(change): Iterable<CatalogueReport> {
    for (const move of movesOf(change)) {
      const report = illegalStep(change, move) ?? unmetEntry(change, move);
      if (report) yield report;
      const actor = wrongActor(change, move);
      if (actor) yield actor;
    }
  },
});

function illegalStep(change: Change, move: Move): CatalogueReport | undefined {
  const program = programOf(change, move.partner);
  const { from, to, transition, isNew, renews, solution } = move;
  if (transition) return undefined;
  const place = fieldAt(move.document, move.pointer);
  const name = nameOf(move);
  if (renews) return { ...place, what: `The term of ${name} is extended, but no renewal is written down.`, fix: 'Write the decision under `renewals`, with its day and the last day that it grants; the requirement of renewal must be met by then.' };
  if (!from) {
    if (isNew && to.status === 'applicant') return undefined;
    if (isNew) return { ...place, what: `${capital(name)} enters the program as ${stageInWords(to)}.`, fix: 'Enter it as `applicant`; each further step is a change of its own.', expected: ['applicant'] };
    return { ...place, what: `Nobody can tell whether ${name} may become ${stageInWords(to)}: the base branch gives no status that the program has.`, fix: `First write down where the partner stood, in a change of its own that ${teamOf(program)} looks at.` };
  }
  const next = solution === undefined ? nextStages(program, from) : nextStages(program, from).filter(({ status }) => status === 'candidate' || status === 'member').map(({ status }): Stage => ({ status }));
  return {
    ...place,
    what: `${capital(name)} goes from ${stageInWords(from)} to ${stageInWords(to)}; the program has no such step.`,
    fix: next.length > 0 ? `From ${stageInWords(from)} the next step is ${eitherOf(next.map(stageInWords))}, in a change of its own.` : `Nothing follows ${stageInWords(from)}.`,
    expected: next.map(({ status, tier }) => (from.status === status && tier !== undefined ? tier : status)),
  };
}

function unmetEntry(change: Change, move: Move): CatalogueReport | undefined {
  const { to, transition, renews } = move;
  if (!transition) return undefined;
  const place = fieldAt(move.document, move.pointer);
  const name = nameOf(move);
  const becomes = renews ? `The term of ${name} is renewed` : `${capital(name)} ${becomesInWords(to)}`;
  const tier = programOf(change, move.partner).tiers.find(({ id }) => id === transition.toTier);
  if (transition.fromTier !== undefined && transition.blockedBy !== undefined && tier?.defined === false) {
    return { ...place, what: `${becomes}, but the program does not say yet what ${tier.title} asks for.`, why: `Nobody can tell whether it is met. ${tier.note ?? ''}`.trim(), fix: `Write the requirements of ${tier.title} into the program first.` };
  }
  const { solution, unmet } = findLacking(change, move);
  if (unmet.length === 0) return undefined;
  const listed = unmet.slice(0, 6).map(({ id, title }) => `${id} (${title})`);
  const more = unmet.length > listed.length ? [`${unmet.length - listed.length} more`] : [];
  return {
    ...place,
    what: `${becomes}, but ${unmet.length === 1 ? 'one requirement is' : `${unmet.length} requirements are`} not met: ${allOf([...listed, ...more])}.`,
    fix: solution === undefined ? 'Bring a solution that meets them first.' : `\`assay readiness ${move.partner}/${solution}\` says what is missing. Make this change when it is done.`,
  };
}

/** Those who keep the program write every step down; one that is the partner's to decide, the partner may ask for. */
function wrongActor({ actor, after: { program } }: Change, move: Move): CatalogueReport | undefined {
  const { partner, to, transition, renews } = move;
  if (actor.roles.includes('ecosystem-team')) return undefined;
  if (transition?.by === 'partner' && actor.partners.includes(partner)) return undefined;
  const decides = transition?.by === 'partner' ? `the partner decides, and ${teamOf(program)} writes it down` : `${teamOf(program)} decides`;
  return {
    ...fieldAt(move.document, move.pointer),
    what: `${renews ? `Whether the term of ${nameOf(move)} goes on` : `Whether ${nameOf(move)} ${becomesInWords(to)}`}, ${decides}; this change is made by ${actorInWords(actor, program)}.`,
    fix: `Take the change of this field back, and ask ${teamOf(program)} to make it.`,
  };
}

function nameOf({ partner, solution }: Move): string {
  return solution === undefined ? `the partner ${quoted(partner)}` : `the solution ${quoted(`${partner}/${solution}`)}`;
}
