import { addMonths, daysBetween, inDays } from '../../../rules/kit/catalogue/days.ts';
import { dayAt, lineOf } from '../../../rules/kit/catalogue/values.ts';
import { noticeBegins } from '../standing.ts';
import { evidenceAt, type Evidence } from '../subject.ts';
import type { Evaluator } from './evaluator.ts';

/** Certified, or still able to be, before the window of candidacy closes. */
export const withinCandidacy: Evaluator = {
  needs: () => ['certification', 'membership'],
  evaluate(_, subject) {
    const { asOf, program, solution, partner } = subject;
    const since = dayAt(solution.certification, '/candidateSince') ?? subject.standing.candidateSince;
    if (since === undefined) return { verdict: 'not-applicable', what: 'The clock of the certification has not begun.', evidence: [] };
    const source = dayAt(solution.certification, '/candidateSince') === undefined ? partner.membership : solution.certification;
    const evidence: Evidence[] = source ? [evidenceAt(source.path, lineOf(source, '/candidateSince'), `candidate since ${since}`)] : [];
    const ends = addMonths(since, program.windows.candidacyMonths);
    const certified = dayAt(solution.certification, '/certified');
    if (certified !== undefined && certified <= asOf) {
      if (solution.certification) evidence.push(evidenceAt(solution.certification.path, lineOf(solution.certification, '/certified'), `certified on ${certified}`));
      if (certified <= ends) return { verdict: 'pass', what: `Certified on ${certified}, before the window closed on ${ends}.`, evidence };
      const late = daysBetween(ends, certified);
      return { verdict: 'fail', what: `Certified on ${certified}, ${late === 1 ? 'a day' : `${late} days`} after the window closed on ${ends}.`, evidence };
    }
    const days = daysBetween(asOf, ends);
    if (days < 0) return { verdict: 'fail', what: `The window closed on ${ends}, ${inDays(days)}.`, evidence };
    return { verdict: 'pass', what: `The window is open until ${ends}, ${days === 0 ? 'today' : `${days} more ${days === 1 ? 'day' : 'days'}`}.`, evidence };
  },
};

/** The term of membership has an end, and it has not passed. */
export const withinTerm: Evaluator = {
  needs: () => ['membership'],
  evaluate(_, subject) {
    const { asOf, program, standing } = subject;
    const { membership } = subject.partner;
    if (!membership || standing.status !== 'member') return { verdict: 'not-applicable', what: 'There is no term of membership.', evidence: [] };
    const ends = dayAt(membership, '/termEnds');
    if (ends === undefined) return { verdict: 'fail', what: 'membership.md names no last day of the term.', evidence: [evidenceAt(membership.path, lineOf(membership, '/termEnds'), 'no termEnds')] };
    const evidence = [evidenceAt(membership.path, lineOf(membership, '/termEnds'), `the term ends on ${ends}`)];
    const days = daysBetween(asOf, ends);
    if (days < 0) return { verdict: 'fail', what: `The term ended on ${ends}, ${inDays(days)}, and no renewal is written down.`, evidence };
    const begins = noticeBegins(ends, program);
    if (asOf >= begins) return { verdict: 'pass', what: `The term ends on ${ends}, ${inDays(days)}; the evaluation is due.`, evidence };
    return { verdict: 'pass', what: `The term runs until ${ends}; the evaluation is due from ${begins}.`, evidence };
  },
};
