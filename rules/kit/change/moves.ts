import { findTransition, isRenewal, stageOf, type Stage, type Transition } from '../catalogue/lifecycle.ts';
import { dayAt, groupsAt, textAt } from '../catalogue/values.ts';
import type { DocumentFacts } from '../facts.ts';
import { programOf, touchedPartners, type Change } from './change.ts';

/** A step of a partner or of one of its solutions that a change makes. */
export interface Move {
  partner: string;
  /** Of a solution, whose own candidacy and certification stand in its certification. */
  solution?: string;
  /** As the change leaves it. */
  document: DocumentFacts;
  /** The field that makes the step. */
  pointer: string;
  /** Absent where nothing tells what was before. */
  from?: Stage;
  to: Stage;
  /** Whether the membership or certification is new. */
  isNew: boolean;
  /** The way that the program has for it. */
  transition?: Transition;
  /** Where the term is renewed. */
  renews?: Renewing;
}

/** A term that is renewed: its last day, and the day of the decision. */
export interface Renewing {
  termEnds: string;
  on: string;
}

const known = new WeakMap<Change, Move[]>();

/** Every step that a change makes, in the order of paths. */
export function movesOf(change: Change): Move[] {
  let moves = known.get(change);
  if (!moves) known.set(change, (moves = [...findMoves(change)]));
  return moves;
}

/** Whether a step opens something: candidacy, membership, a tier, another term. */
export function isRaise({ transition, from, to }: Move): boolean {
  if (transition) return transition.blockedBy !== undefined;
  return to.status === 'candidate' || (to.status === 'member' && (from?.status !== 'member' || from.tier !== to.tier));
}

function* findMoves(change: Change): Generator<Move> {
  for (const { before: was, after: partner } of touchedPartners(change)) {
    if (!partner) continue;
    if (partner.membership && partner.membership.digest !== was?.membership?.digest) yield* partnerMoves(change, partner.id, partner.membership, was?.membership, was?.files.includes(partner.membership.path) === true);
    for (const { id, certification } of [...partner.solutions.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const former = was?.solutions.get(id)?.certification;
      if (certification && certification.digest !== former?.digest) yield* solutionMoves(change, partner.id, id, certification, former);
    }
  }
}

function* partnerMoves(change: Change, partner: string, document: DocumentFacts, former: DocumentFacts | undefined, wasThere: boolean): Generator<Move> {
  const program = programOf(change, partner);
  const to = stageOf(document, program);
  if (!to) return;
  const from = stageOf(former, program);
  const base = { partner, document, to, isNew: !wasThere, ...(from && { from }) };
  if (!from || from.status !== to.status || from.tier !== to.tier) {
    const transition = from && findTransition(program, from, to);
    yield { ...base, pointer: from?.status === to.status ? '/tier' : '/status', ...(transition && { transition }) };
    return;
  }
  const renewed = groupsAt(document, '/renewals').findIndex((entry, index) => index >= groupsAt(former, '/renewals').length && entry['decision'] === 'renewed');
  const termBefore = dayAt(former, '/termEnds');
  const isLonger = termBefore !== undefined && (dayAt(document, '/termEnds') ?? '') > termBefore;
  if (renewed === -1 && !isLonger) return;
  const transition = renewed === -1 ? undefined : program.lifecycle.transitions.find((candidate) => isRenewal(candidate) && candidate.from === to.status);
  const on = dayAt(document, `/renewals/${renewed}/date`) ?? program.source.dated;
  yield { ...base, pointer: renewed === -1 ? '/termEnds' : `/renewals/${renewed}/decision`, renews: { termEnds: termBefore ?? on, on }, ...(transition && { transition }) };
}

/** A solution has a candidacy and a certification of its own, by the same steps as a partner. */
function* solutionMoves(change: Change, partner: string, solution: string, document: DocumentFacts, former: DocumentFacts | undefined): Generator<Move> {
  const [from, to] = [solutionStage(former), solutionStage(document)];
  const order = ['applicant', 'candidate', 'member'];
  // What was begun and is gone is no step, but history taken away.
  if (order.indexOf(to.status) <= order.indexOf(from.status)) return;
  const { lifecycle } = programOf(change, partner);
  const transition = lifecycle.transitions.find((candidate) => candidate.from === from.status && candidate.to === to.status && candidate.fromTier === undefined);
  yield { partner, solution, document, from, to, isNew: former === undefined, pointer: to.status === 'member' ? '/certified' : '/candidateSince', ...(transition && { transition }) };
}

function solutionStage(certification: DocumentFacts | undefined): Stage {
  if (textAt(certification, '/certified') !== undefined) return { status: 'member' };
  return { status: textAt(certification, '/candidateSince') === undefined ? 'applicant' : 'candidate' };
}
