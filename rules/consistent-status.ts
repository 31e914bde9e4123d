import { addMonths } from './kit/catalogue/days.ts';
import { nextStages, reachedBy, stageOf, type Status } from './kit/catalogue/lifecycle.ts';
import { programFor } from './kit/catalogue/pin.ts';
import { dayAt, groupsAt, textAt } from './kit/catalogue/values.ts';
import { fieldAt } from './kit/catalogue/fields.ts';
import { type Catalogue, type CatalogueReport, defineRule, type PartnerEntry } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { eitherOf, quoted } from './kit/printable.ts';
import type { Program } from '../schemas/generated/types.ts';

export const rule = defineRule({
  id: 'consistent-status',
  scope: 'catalogue',
  summary: 'The status of a partner, its days and the certification of its solutions tell of one way through the program',
  why: 'The status decides what customers see; where it and the record differ, they see what nobody stands behind.',
  severity: 'error',
  appliesTo: ['membership', 'certification'],
  *check(catalogue): Iterable<CatalogueReport> {
    for (const partner of catalogue.partners.values()) {
      const { membership } = partner;
      const program = programFor(partner, catalogue);
      const status = stageOf(membership, program)?.status;
      if (!membership || !status) continue;
      yield* byDays(membership, status, program);
      yield* byCertifications(catalogue, partner, membership, status);
      yield* byRenewals(membership, status);
      yield* pastWindows(catalogue, partner, membership, status, program);
    }
  },
});

/** The farthest that the days tell of is where the partner is, or one step from it. */
function* byDays(membership: DocumentFacts, status: Status, program: Program): Iterable<CatalogueReport> {
  const reached = reachedBy(membership);
  const next = nextStages(program, { status: reached }).map((stage) => stage.status);
  if (status === reached || next.includes(status)) return;
  const pointer = reached === 'member' ? '/memberSince' : '/candidateSince';
  const day = reached === 'applicant' ? undefined : textAt(membership, pointer);
  const others = [...new Set([reached, ...next])];
  yield {
    ...fieldAt(membership, '/status'),
    what: day === undefined ? `The partner is ${quoted(status)}, but no day tells that it was ever more than an applicant.` : `The partner is ${quoted(status)}, but it was a ${reached} from ${day} on.`,
    fix: `Correct the status, which can be ${eitherOf(others.map((name) => quoted(name)))}, or the days.`,
    actual: status,
    expected: others,
    ...(day !== undefined && { related: [{ path: membership.path, range: fieldAt(membership, pointer).at, what: `a ${reached} since ${day}` }] }),
  };
}

function* byCertifications({ absent }: Catalogue, { solutions }: PartnerEntry, membership: DocumentFacts, status: Status): Iterable<CatalogueReport> {
  if (absent.has('certification')) return;
  const isStatus = { ...fieldAt(membership, '/status'), what: `the partner is ${quoted(status)}` };
  const related = [{ path: isStatus.path, range: isStatus.at, what: isStatus.what }];
  for (const { certification } of solutions.values()) {
    if (!certification) continue;
    const certified = textAt(certification, '/certified');
    const since = textAt(certification, '/candidateSince');
    if (certified !== undefined && ['applicant', 'candidate', 'declined'].includes(status)) {
      yield { ...fieldAt(certification, '/certified'), what: `The solution is certified since ${certified}, but its partner is ${quoted(status)}.`, fix: 'Make the partner a member when its first solution is certified, or take out the day.', related };
    } else if (since !== undefined && status === 'applicant') {
      yield { ...fieldAt(certification, '/candidateSince'), what: `The solution is a candidate since ${since}, but its partner is ${quoted(status)}.`, fix: 'Make the partner a candidate, or take out the day.', related };
    }
    if (certified !== undefined && since === undefined) yield { ...fieldAt(certification, '/certified'), what: `The solution is certified since ${certified}, but was never a candidate.`, fix: 'Write under `candidateSince` the day on which its certification began.' };
  }
  yield* firstCertified([...solutions.values()], membership, status);
}

/** The first certification makes the member, not the other way round. */
function* firstCertified(solutions: readonly { certification?: DocumentFacts; files: readonly string[] }[], membership: DocumentFacts, status: Status): Iterable<CatalogueReport> {
  // What cannot be read may tell of one.
  if (solutions.some(({ certification, files }) => !certification && files.some((file) => file.endsWith('/certification.md')))) return;
  const [first] = solutions.flatMap(({ certification }) => dayAt(certification, '/certified') ?? []).toSorted();
  if (first === undefined) {
    if (status === 'member') yield { ...fieldAt(membership, '/status'), what: 'The partner is a member, but none of its solutions is certified.', fix: 'Write `certified` into the `certification.md` of the solution that made it a member.', actual: status };
    return;
  }
  const since = dayAt(membership, '/memberSince');
  if (since !== undefined && since < first) yield { ...fieldAt(membership, '/memberSince'), what: `The partner is a member since ${since}, before its first solution was certified on ${first}.`, fix: 'Correct the one that is wrong.', actual: since };
}

function* byRenewals(membership: DocumentFacts, status: Status): Iterable<CatalogueReport> {
  const renewals = groupsAt(membership, '/renewals');
  for (const [index, { decision, termEnds }] of renewals.entries()) {
    const at = fieldAt(membership, `/renewals/${index}/decision`);
    if (decision === 'renewed' && termEnds === undefined) yield { ...at, what: 'The renewal does not say until when.', fix: 'Add `termEnds` with the last day of the term that it grants.' };
    if (decision === 'lapsed' && status === 'member' && index === renewals.length - 1) yield { ...at, what: 'The term was left to lapse, but the partner is a member.', fix: 'Write `status: lapsed`, or correct the decision.' };
  }
  if (renewals.length > 0 && textAt(membership, '/memberSince') === undefined) yield { ...fieldAt(membership, '/renewals/0'), what: 'A term is renewed, but the partner was never a member.', fix: 'Take the renewal out, or write under `memberSince` when the partner became a member.' };
}

/** Windows that have closed without a decision; readiness says what it means for each requirement. */
function* pastWindows({ asOf }: Catalogue, { solutions }: PartnerEntry, membership: DocumentFacts, status: Status, { windows }: Program): Iterable<CatalogueReport> {
  const ends = dayAt(membership, '/termEnds');
  if (status === 'member' && ends !== undefined && ends < asOf) {
    yield { ...fieldAt(membership, '/termEnds'), severity: 'warning', what: `The term ended on ${ends}, and nothing says what was decided.`, why: 'Customers are shown a certification that has run out.', fix: 'Write the decision under `renewals`, or `status: lapsed`.', actual: ends };
  }
  if (status !== 'candidate' && status !== 'member') return;
  for (const { certification } of solutions.values()) {
    const since = dayAt(certification, '/candidateSince');
    if (!certification || since === undefined || textAt(certification, '/certified') !== undefined) continue;
    const closed = addMonths(since, windows.candidacyMonths);
    if (closed < asOf) yield { ...fieldAt(certification, '/candidateSince'), severity: 'note', what: `The window of this candidacy closed on ${closed}, and nothing says what was decided.`, why: 'The vendor pays for the test environment of a candidate.', fix: 'Decide with the partner how to go on; `assay readiness` shows what is open.', actual: since };
  }
}
