import { readAttestations } from './kit/catalogue/attestations.ts';
import { dayAt, valueAt } from './kit/catalogue/values.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { capital } from './kit/printable.ts';

export const rule = defineRule({
  id: 'consistent-dates',
  scope: 'catalogue',
  summary: 'Dates of membership and certification follow one another, and none tells of a day to come',
  why: 'Windows, terms and badges are counted from these days; one slip publishes a solution too early or calls it lapsed.',
  severity: 'error',
  appliesTo: ['membership', 'application', 'certification'],
  *check({ partners, asOf }): Iterable<CatalogueReport> {
    for (const { membership, solutions } of partners.values()) {
      yield* inOrder(membershipDays(membership));
      // Nothing of a membership comes behind its end.
      yield* inOrder([membershipDays(membership).findLast((known) => known !== undefined && known.pointer !== '/termEnds'), day(membership, '/ended')]);
      yield* past(pastDays(membership, ['/applied', '/agreement/signed', '/candidateSince', '/memberSince', '/ended']), asOf);
      yield* renewals(membership);
      for (const { application, certification } of solutions.values()) {
        const [submitted, candidateSince, certified] = [day(application, '/submitted'), day(certification, '/candidateSince'), day(certification, '/certified')];
        yield* inOrder([submitted, candidateSince, certified]);
        // A further solution begins later than its partner, never earlier.
        yield* inOrder([day(membership, '/candidateSince'), candidateSince]);
        yield* past(pastDays(application, ['/submitted']), asOf);
        yield* past(pastDays(certification, ['/candidateSince', '/certified']), asOf);
      }
    }
  },
});

/** A day of a document's front matter. */
interface Day {
  document: DocumentFacts;
  pointer: string;
  value: string;
}

function day(document: DocumentFacts | undefined, pointer: string): Day | undefined {
  const value = dayAt(document, pointer);
  return document && value !== undefined ? { document, pointer, value } : undefined;
}

function membershipDays(membership: DocumentFacts | undefined): (Day | undefined)[] {
  return ['/applied', '/agreement/signed', '/candidateSince', '/memberSince', '/termEnds'].map((pointer) => day(membership, pointer));
}

/** Days that have been, those of signatures and decisions too. */
function pastDays(document: DocumentFacts | undefined, pointers: readonly string[]): (Day | undefined)[] {
  const lists = [...readAttestations(document).map(({ pointer }) => `${pointer}/date`), ...renewalPointers(document).map((pointer) => `${pointer}/date`)];
  return [...pointers, ...lists].map((pointer) => day(document, pointer));
}

/** Each day that is there is not before the one before it. */
function* inOrder(days: readonly (Day | undefined)[]): Iterable<CatalogueReport> {
  let before: Day | undefined;
  for (const next of days) {
    if (!next) continue;
    if (before && next.value < before.value) {
      yield {
        ...placeOf(next),
        what: `${capital(inWords(next))} (${next.value}) is before ${inWords(before)} (${before.value}).`,
        fix: 'Correct the one that is wrong.',
        actual: next.value,
        related: [{ ...relatedPlace(before), what: `${inWords(before)}: ${before.value}` }],
      };
      return;
    }
    before = next;
  }
}

function* past(days: readonly (Day | undefined)[], asOf: string): Iterable<CatalogueReport> {
  for (const next of days) {
    if (next && next.value > asOf) yield { ...placeOf(next), what: `${capital(inWords(next))} (${next.value}) has not come yet on ${asOf}.`, fix: 'Write the day on which it happened, or leave the field out until then.', actual: next.value };
  }
}

/** Decisions follow one another within the membership, and the last renewal says when the term ends. */
function* renewals(membership: DocumentFacts | undefined): Iterable<CatalogueReport> {
  const pointers = renewalPointers(membership);
  yield* inOrder([day(membership, '/memberSince'), ...pointers.map((pointer) => day(membership, `${pointer}/date`))]);
  for (const pointer of pointers) yield* inOrder([day(membership, `${pointer}/date`), day(membership, `${pointer}/termEnds`)]);
  const granted = pointers.map((pointer) => day(membership, `${pointer}/termEnds`)).findLast((found) => found !== undefined);
  const termEnds = day(membership, '/termEnds');
  if (granted && termEnds && granted.value !== termEnds.value) {
    yield {
      ...placeOf(termEnds),
      what: `The term ends on ${termEnds.value}, but the last renewal grants it until ${granted.value}.`,
      fix: `Write \`termEnds: "${granted.value}"\`, or correct the renewal.`,
      actual: termEnds.value,
      expected: [granted.value],
      related: [{ ...relatedPlace(granted), what: `granted until ${granted.value}` }],
    };
  }
}

function renewalPointers(membership: DocumentFacts | undefined): string[] {
  const list = valueAt(membership, '/renewals');
  return Array.isArray(list) ? list.map((_, index) => `/renewals/${index}`) : [];
}

function placeOf({ document, pointer }: Day): Pick<CatalogueReport, 'path' | 'at'> {
  const at = document.frontMatter.values[pointer];
  return { path: document.path, ...(at && { at }) };
}

function relatedPlace({ document, pointer }: Day): { path: string; range?: NonNullable<CatalogueReport['at']> } {
  const range = document.frontMatter.values[pointer];
  return { path: document.path, ...(range && { range }) };
}

const words: Readonly<Record<string, string>> = {
  '/applied': 'the day of application',
  '/submitted': 'the day the application was sent',
  '/agreement/signed': 'the day of the agreement',
  '/candidateSince': 'the beginning of candidacy',
  '/certified': 'the day of certification',
  '/memberSince': 'the beginning of membership',
  '/termEnds': 'the end of the term',
  '/ended': 'the day it ended',
};

function inWords({ document, pointer }: Day): string {
  const known = words[pointer];
  if (known === undefined) return pointer.startsWith('/attestations') ? 'the day of the signature' : pointer.endsWith('/termEnds') ? 'the end of the renewed term' : 'the day of the decision';
  return pointer === '/candidateSince' && document.identity.kind === 'certification' ? 'the beginning of this solution\'s candidacy' : known;
}
