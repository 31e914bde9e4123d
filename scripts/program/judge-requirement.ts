import { addDays, daysBetween, inDays } from '../../rules/kit/catalogue/days.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import { rule as validFrontMatter } from '../../rules/valid-front-matter.ts';
import { judgeAttested, type Signed } from './attest.ts';
import type { Waiver } from '../suppressions/waivers.ts';
import { evaluators } from './evaluators/index.ts';
import { isOnWay, wayOf } from './goals.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { nameOf } from '../../rules/kit/resolve.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import { absentPart, evidenceAt, isOpen, worst, type Part, type Requirement, type RequirementReport, type Subject, type Verdict } from './subject.ts';

/**
 * The verdict on one requirement for one solution: what the tool decides, what people vouch for, and what to do next.
 *
 * @param waiver lets it pass where it is not met; what could not be judged stays so.
 */
export function judgeRequirement(requirement: Requirement, subject: Subject, waiver?: Waiver): RequirementReport {
  const { id, blocks, effort } = requirement;
  const kind = textAt(subject.solution.solution, '/kind');
  const variant = requirement.variants?.find((candidate) => candidate.kind === kind);
  const base = { id, title: variant?.title ?? requirement.title, blocks, effort };
  const outside = whyNotApplicable(requirement, kind, subject.asOf);
  if (outside !== undefined) {
    const ahead = judgeAhead(requirement, subject, waiver);
    return { ...base, owner: requirement.owner, verdict: 'not-applicable', blocking: false, computed: { verdict: 'not-applicable', what: outside, evidence: [] }, ...ahead };
  }

  const { part: computed, mend } = requirement.computed ? judgeComputed(requirement, subject) : {};
  const signed = requirement.attested && judgeAttested(requirement, requirement.attested, subject);
  const attested = signed?.part;
  const judged = worst([computed, attested].flatMap((part) => part?.verdict ?? []));
  const isWaived = waiver !== undefined && requirement.waivable && (judged === 'fail' || judged === 'pending');
  const verdict = isWaived ? 'waived' : judged;
  const next = isOpen(verdict) ? nextStep(mend ?? variant?.remediation ?? requirement.remediation, computed, signed) : undefined;
  return {
    ...base,
    owner: actor(requirement, computed, attested),
    verdict,
    blocking: isOpen(verdict) && isOnWay(requirement, subject.way ?? wayOf(subject.standing, subject.program)),
    ...(computed && { computed }),
    ...(attested && { attested }),
    ...(isWaived && { waiver: { reason: waiver.reason, approver: waiver.approver, approved: waiver.approved, expires: waiver.expires } }),
    ...(next !== undefined && { next }),
  };
}

/** What a requirement that begins to apply soon would come to if it did today; nothing when that is not near, or it is not asked of the solution. */
function judgeAhead(requirement: Requirement, subject: Subject, waiver: Waiver | undefined): Pick<RequirementReport, 'computed' | 'upcoming'> | undefined {
  const { since: from } = requirement;
  const { asOf, program } = subject;
  if (asOf >= from || addDays(asOf, program.house.requirementNoticeDays) < from) return undefined;
  const { verdict, blocking, computed, attested, next } = judgeRequirement({ ...requirement, since: asOf }, subject, waiver);
  if (verdict === 'not-applicable') return undefined;
  const evidence = [computed, attested].flatMap((part) => (part?.verdict === verdict ? part.evidence : []));
  return {
    computed: { verdict: 'not-applicable', what: `Applies from ${from}, ${inDays(daysBetween(asOf, from))}: ${aheadInWords[verdict]}.`, evidence },
    upcoming: { from, verdict, blocks: blocking, ...(next !== undefined && { next }) },
  };
}

const aheadInWords: Readonly<Record<Verdict, string>> = {
  pass: 'is met already',
  fail: 'would fail',
  pending: 'would wait for a signature',
  waived: 'would be waived',
  'not-applicable': 'would not apply',
  'not-run': 'could not be judged here',
  'not-yet-defined': 'is not yet defined',
};

function whyNotApplicable({ kinds, since, until }: Requirement, kind: string | undefined, asOf: string): string | undefined {
  if (asOf < since) return `Applies from ${since}.`;
  if (until !== undefined && asOf > until) return `Applied until ${until}.`;
  if (kinds && kind !== undefined && !kinds.some((known) => known === kind)) return `Asked of ${kinds.join(' and ')} only.`;
  return undefined;
}

/** What the tool decides, and what to do first where a file keeps it from deciding. */
function judgeComputed(requirement: Requirement, subject: Subject): { part: Part; mend?: string } {
  const name = requirement.computed?.by ?? '';
  const evaluator = evaluators.get(name);
  if (!evaluator) throw new Error(`${requirement.id} is computed by ${JSON.stringify(name)}, which does not exist`);
  const needs = evaluator.needs(requirement);
  const absent = absentPart(needs, subject);
  if (absent) return { part: absent };
  const unread = unreadFiles(needs, subject);
  const stopped = unread.filter(({ why }) => why !== undefined);
  if (stopped.length > 0) return { part: { verdict: 'not-run', what: `${stopped.length === 1 ? 'A file' : 'Some files'} could not be judged.`, evidence: stopped.map(({ path, why }) => evidenceAt(path, undefined, why ?? '')) } };
  if (unread.length > 0) {
    const part: Part = { verdict: 'fail', what: `${unread.length === 1 ? 'A file' : 'Some files'} cannot be read; \`assay check\` says why.`, evidence: unread.map(({ path }) => evidenceAt(path, undefined, 'cannot be read')) };
    return { part, mend: `Mend ${allOf([...new Set(unread.map(({ path }) => nameOf(path)))])} as \`assay check\` says; then this can be judged.` };
  }
  return { part: evaluator.evaluate(requirement, subject) };
}

/** Documents that are there but of which nothing is known, or nothing of what their fields say, with the reason when judging them was stopped. */
function unreadFiles(kinds: readonly DocumentKind[], { partner, solution, catalogue, notJudged, findings }: Subject): { path: string; why: string | undefined }[] {
  const files = [...partner.files, ...solution.files].filter((path) => {
    const { kind } = placeOf(path);
    return kind !== undefined && kinds.includes(kind) && (notJudged.has(path) || !catalogue.documents.has(path) || (findings.get(path) ?? []).some(({ rule }) => rule === validFrontMatter.id));
  });
  return files.map((path) => ({ path, why: notJudged.get(path) }));
}

/** A signature is for who signs it, unless nothing is computed and somebody else must first bring what is signed. */
function actor(requirement: Requirement, computed: Part | undefined, attested: Part | undefined): Requirement['owner'] {
  const isForSigner = computed && !isOpen(computed.verdict) && isOpen(attested?.verdict);
  return (isForSigner ? requirement.attested?.roles[0] : undefined) ?? requirement.owner;
}

function nextStep(remediation: string, computed: Part | undefined, signed: Signed | undefined): string {
  if (computed?.verdict === 'not-run' || signed?.part.verdict === 'not-run') return 'Run `assay readiness` where all content can be read.';
  if (isOpen(computed?.verdict) || !signed) return remediation;
  return signed.next ?? remediation;
}
