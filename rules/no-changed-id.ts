import { readAttestations } from './kit/catalogue/attestations.ts';
import { fieldAt } from './kit/catalogue/fields.ts';
import { stageOf } from './kit/catalogue/lifecycle.ts';
import { groupsAt, textAt, valueAt } from './kit/catalogue/values.ts';
import { programOf, standFor, touchedPartners, type Change } from './kit/change/change.ts';
import { isSame } from './kit/change/same.ts';
import { type CatalogueReport, defineRule, type PartnerEntry } from './kit/define-rule.ts';
import type { DocumentFacts } from './kit/facts.ts';
import { printable, quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-changed-id',
  scope: 'change',
  summary: 'A pull request renames no partner and no solution, changes no day that was written down once, and takes no signature or renewal away',
  why: 'Addresses, windows, terms and badges hang on them; who reads the record later must find what was decided on.',
  severity: 'error',
  appliesTo: ['membership', 'certification', 'application'],
  waivable: false,
  *check(change): Iterable<CatalogueReport> {
    for (const { before: was, after: now } of touchedPartners(change)) {
      if (!was) continue;
      yield* partnerGone(change, was, now);
      for (const { id, certification } of was.solutions.values()) {
        if (now?.membership && certification && !now.solutions.get(id)?.files.includes(certification.path)) yield* solutionGone(change, now, id, certification);
      }
      if (now) yield* records(change, was, now);
    }
  },
});

function* partnerGone(change: Change, { id, membership, files }: PartnerEntry, now: PartnerEntry | undefined): Iterable<CatalogueReport> {
  const path = membership?.path ?? files.find((file) => file.endsWith('/membership.md'));
  if (path === undefined || now?.files.includes(path)) return;
  const renamed = membership && [...change.after.partners.values()].find((other) => !change.before.partners.has(other.id) && other.membership?.digest === membership.digest);
  yield {
    path: renamed?.membership?.path ?? standFor(change, { path, status: 'removed' }),
    what: renamed ? `The partner ${quoted(id)} is now called ${quoted(renamed.id)}.` : `The membership of the partner ${quoted(id)} is gone.`,
    fix: renamed ? `Name the folder ${quoted(id)} again; the name that readers see stands in \`partner.md\`.` : 'Keep the folder; who leaves the program becomes `withdrawn` or `lapsed`, and its addresses say so.',
  };
}

function* solutionGone(change: Change, now: PartnerEntry, id: string, certification: DocumentFacts): Iterable<CatalogueReport> {
  const renamed = [...now.solutions.values()].find((other) => other.certification?.digest === certification.digest && !change.before.partners.get(now.id)?.solutions.has(other.id));
  const name = quoted(`${now.id}/${id}`);
  yield {
    path: renamed?.certification?.path ?? standFor(change, { path: certification.path, status: 'removed' }),
    what: renamed ? `The solution ${name} is now called ${quoted(`${now.id}/${renamed.id}`)}.` : `The certification of the solution ${name} is gone.`,
    fix: renamed ? `Name the folder ${quoted(id)} again; the name that readers see stands in \`solution.md\`.` : 'Keep the file: it says who checked what.',
  };
}

/** What each record keeps for good: days, and lists that only grow. */
function* records(change: Change, was: PartnerEntry, now: PartnerEntry): Iterable<CatalogueReport> {
  const program = programOf(change, now.id);
  // Who applies again begins anew, with days of its own; what was signed and decided stays.
  const begins = stageOf(was.membership, program)?.status !== 'applicant' && stageOf(now.membership, program)?.status === 'applicant';
  if (!begins) yield* days(change, was.membership, now.membership, ['/applied', '/agreement/signed', '/candidateSince', '/memberSince', '/ended']);
  yield* lists(was.membership, now.membership);
  for (const { id, certification, application } of was.solutions.values()) {
    const solution = now.solutions.get(id);
    const admitted = valueAt(certification, '/candidateSince') !== undefined;
    const stays = isTakenBack(change, certification, solution?.certification) ? ['/candidateSince'] : ['/candidateSince', '/certified'];
    if (!begins) yield* days(change, certification, solution?.certification, stays);
    if (!begins && admitted) yield* days(change, application, solution?.application, ['/submitted']);
    yield* lists(certification, solution?.certification);
  }
}

/** A certification goes when the Ecosystem team takes it back, after somebody signed that a requirement is not met any more. */
function isTakenBack({ actor }: Change, was: DocumentFacts | undefined, now: DocumentFacts | undefined): boolean {
  const certified = textAt(was, '/certified');
  if (certified === undefined || valueAt(now, '/certified') !== undefined || !actor.roles.includes('ecosystem-team')) return false;
  return readAttestations(now).some(({ result, date }) => result === 'not-met' && date >= certified);
}

function* days({ actor }: Change, was: DocumentFacts | undefined, now: DocumentFacts | undefined, pointers: readonly string[]): Iterable<CatalogueReport> {
  if (!was || !now) return;
  for (const pointer of pointers) {
    const [before, after] = [valueAt(was, pointer), valueAt(now, pointer)];
    if (before === undefined || isSame(before, after)) continue;
    const field = pointer.slice(1).replaceAll('/', '.');
    const value = typeof before === 'string' ? before : '';
    const isCorrected = after !== undefined && actor.roles.includes('ecosystem-team');
    yield {
      ...fieldAt(now, pointer),
      // The team may have mistyped a day; whoever reviews the change sees that it was corrected.
      ...(isCorrected && { severity: 'warning' as const }),
      what: after === undefined ? `${quoted(field)} is taken away; it was ${quoted(value)}.` : `${quoted(field)} is changed; it was ${quoted(value)}.`,
      fix: isCorrected ? 'When the day was wrong, say so in the pull request; else write the former one again.' : `Write \`${field.split('.').at(-1) ?? field}: "${printable(value)}"\` again.`,
      ...(typeof after === 'string' && { actual: after }),
      expected: [value],
    };
  }
}

/** Renewals and signatures that were there stay there; new ones are added. */
function* lists(was: DocumentFacts | undefined, now: DocumentFacts | undefined): Iterable<CatalogueReport> {
  if (!was || !now) return;
  for (const { pointer, keys, one } of [
    { pointer: '/renewals', keys: ['date', 'decision', 'termEnds'], one: 'renewal' },
    { pointer: '/attestations', keys: ['requirement', 'signer', 'role', 'date'], one: 'signature' },
  ]) {
    const left = groupsAt(now, pointer).map((entry) => keys.map((key) => entry[key]));
    for (const entry of groupsAt(was, pointer)) {
      const identity = keys.map((key) => entry[key]);
      const at = left.findIndex((other) => isSame(other, identity));
      if (at !== -1) {
        left.splice(at, 1);
        continue;
      }
      const told = identity.filter((part): part is string => typeof part === 'string').map((part) => printable(part, 60)).join(', ');
      yield { ...fieldAt(now, `${pointer}/gone`), what: `A ${one} is taken away or changed: ${told}.`, fix: `Keep it as it was, and add the new ${one} behind it; the latest counts.` };
    }
  }
}
