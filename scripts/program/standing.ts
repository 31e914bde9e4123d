import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { addDays, addMonths, daysBetween, inDays } from '../../rules/kit/catalogue/days.ts';
import { dayAt, textAt } from '../../rules/kit/catalogue/values.ts';
import type { Next, SolutionReport } from './subject.ts';

type Status = NonNullable<SolutionReport['status']>;
type Tier = NonNullable<SolutionReport['tier']>;

/** Where a solution stands in the program on one day, and what lies ahead of it. */
export interface Standing {
  /** Absent when the membership cannot be read. */
  status?: Status;
  tier?: Tier;
  /** In force: a member's, and not certified in the future. */
  certified: boolean;
  certifiedOn?: string;
  /** The transition ahead; absent for a certified solution between renewals, and when the partner's way has ended. */
  next?: Next;
  /** The day the clock of certification began. */
  candidateSince?: string;
  deadline?: NonNullable<SolutionReport['deadline']>;
  /** One sentence. */
  sentence: string;
}

/** Whether the partner has left the program, or was not taken: nothing lies ahead. */
export function hasEnded({ status }: { status?: unknown }): boolean {
  return status === 'declined' || status === 'withdrawn' || status === 'lapsed';
}

/**
 * Reads off membership, certification and application where a solution stands.
 *
 * @param absent kinds of document that live in a content root that was not given.
 */
export function standingOf(partner: PartnerEntry, solution: SolutionEntry, program: Program, asOf: string, absent: Catalogue['absent'] = new Set()): Standing {
  const { membership } = partner;
  const status = program.lifecycle.statuses.find(({ id }) => id === textAt(membership, '/status'));
  if (!status && absent.has('membership')) return { certified: false, sentence: 'Unknown: a content root that is absent holds membership.md.' };
  const appliedOn = membership ? undefined : dayAt(solution.application, '/submitted');
  if (appliedOn !== undefined) return { certified: false, next: 'applicant->candidate', sentence: `Applied on ${appliedOn}; partners/${partner.id}/membership.md is not there yet.` };
  if (!status) return { certified: false, sentence: `Unknown: partners/${partner.id}/membership.md gives no status.` };
  const tier = program.tiers.find(({ id }) => id === textAt(membership, '/tier'));
  const base = { status: status.id, ...(tier && status.id === 'member' && { tier: tier.id }) };
  if (hasEnded(base)) {
    const ended = dayAt(membership, '/ended');
    return { ...base, certified: false, sentence: `${status.title}${ended === undefined ? '' : ` on ${ended}`}${reasonOf(partner)}` };
  }
  const signed = dayAt(solution.certification, '/certified');
  if (status.id === 'member' && signed !== undefined && signed <= asOf) {
    return { ...base, certified: true, certifiedOn: signed, ...termOf(partner, signed, tier?.title ?? 'Member', program, asOf) };
  }
  const candidateSince = status.id === 'applicant' ? undefined : clockOf(partner, solution, status.id);
  if (candidateSince === undefined || candidateSince > asOf) {
    const submitted = dayAt(solution.application, '/submitted') ?? (status.id === 'applicant' ? dayAt(membership, '/applied') : undefined);
    const what = status.id === 'applicant' ? 'Applicant' : `A further solution of a ${status.title.toLowerCase()}, applied for`;
    return { ...base, certified: false, next: 'applicant->candidate', sentence: submitted === undefined ? 'Not applied for yet.' : `${what} since ${submitted}.` };
  }
  const date = addMonths(candidateSince, program.windows.candidacyMonths);
  const days = daysBetween(asOf, date);
  return {
    ...base,
    certified: false,
    next: 'candidate->member',
    candidateSince,
    deadline: { of: 'candidacy', from: candidateSince, date, days },
    sentence: `In certification since ${candidateSince}; the window ${days < 0 ? 'closed' : 'closes'} on ${date}, ${inDays(days)}.`,
  };
}

/** The first day of the notice ahead of the end of a term. */
export function noticeBegins(termEnds: string, program: Program): string {
  return addDays(termEnds, -program.windows.termNoticeDays);
}

function termOf(partner: PartnerEntry, certifiedOn: string, tier: string, program: Program, asOf: string): Pick<Standing, 'deadline' | 'next' | 'sentence'> {
  const date = dayAt(partner.membership, '/termEnds');
  const certified = `${tier}; certified on ${certifiedOn}`;
  if (date === undefined) return { sentence: `${certified}; membership.md names no end of the term.` };
  const days = daysBetween(asOf, date);
  const sentence = `${certified}; the term ${days < 0 ? 'ended' : 'ends'} on ${date}, ${inDays(days)}.`;
  return { deadline: { of: 'term', date, days }, sentence, ...(asOf >= noticeBegins(date, program) && { next: 'renewal' as const }) };
}

/** A solution has a clock of its own; a candidate's first one, whose certification nobody has opened yet, runs with the partner's. */
function clockOf(partner: PartnerEntry, solution: SolutionEntry, status: Status): string | undefined {
  const own = dayAt(solution.certification, '/candidateSince');
  if (own !== undefined || status !== 'candidate') return own;
  const partnerSince = dayAt(partner.membership, '/candidateSince');
  const submitted = dayAt(solution.application, '/submitted');
  return partnerSince !== undefined && (submitted === undefined || submitted <= partnerSince) ? partnerSince : undefined;
}

function reasonOf(partner: PartnerEntry): string {
  const reason = textAt(partner.membership, '/reason');
  return reason === undefined ? '.' : `: ${reason.replace(/\.?$/, '.')}`;
}
