import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { allOf, capital, eitherOf } from '../../rules/kit/printable.ts';
import { isEvidenceThere, readAttestations, type Attestation } from '../../rules/kit/catalogue/attestations.ts';
import { dayAt, lineOf } from '../../rules/kit/catalogue/values.ts';
import { noticeBegins } from './standing.ts';
import { absentPart, evidenceAt, kindInWords, pathOf, type Evidence, type Part, type Requirement, type RequirementReport, type Subject, type Verdict } from './subject.ts';
import { blocksToVouchFor, outermost, type VouchedBlock } from './vouched.ts';
import { judgeSteps, staleInWords, stepsInWords, type StaleStep, type Walked } from './walked.ts';
import { actorInWords } from './words.ts';

type Attested = NonNullable<Requirement['attested']>;
type Stale = NonNullable<NonNullable<RequirementReport['attested']>['stale']>[number];

/** The attested part of a requirement. */
export interface Signed {
  part: Part & { stale?: Stale[] };
  /** What is missing, where it is another step than the first signature. */
  next?: string;
}

/** Judges what people signed for a requirement: the latest signature counts, if it may stand. */
export function judgeAttested(requirement: Requirement, attested: Attested, subject: Subject): Signed {
  const { asOf } = subject;
  const ledger = attested.file === 'membership' ? subject.partner.membership : subject.solution.certification;
  const path = pathOf(subject, attested.file);
  const absent = absentPart([...new Set([attested.file, ...(attested.notBefore ? [attested.notBefore.kind] : [])])], subject);
  if (absent) return { part: absent };
  const stopped = subject.notJudged.get(path);
  if (stopped !== undefined) return part('not-run', `${kindInWords(attested.file)} could not be judged.`, [evidenceAt(path, undefined, stopped)]);

  const earliest = earliestDay(attested, subject);
  const isAskedFor = subject.way?.ahead.at(-1) === requirement.blocks;
  if (attested.notBefore?.notice && !isAskedFor && (earliest === undefined || asOf < earliest)) {
    return part('not-applicable', earliest === undefined ? 'There is no term to evaluate.' : `Due from ${earliest}.`);
  }
  const signatures = readAttestations(ledger).filter((entry) => entry.requirement === requirement.id);
  // One dated in the future is told about, but takes nothing away from those before it.
  const attestation = signatures.findLast((entry) => entry.date <= asOf) ?? signatures.at(-1);
  if (!ledger || !attestation) {
    const roles = eitherOf(attested.roles.map((one) => actorInWords(one, subject.program)));
    const unsigned = part('pending', `Not signed yet; ${roles} signs it in ${kindInWords(attested.file)}.`, [evidenceAt(path, ledger && lineOf(ledger, '/attestations'), ledger ? 'no signature' : 'is not there')]);
    if (!requirement.computed) return unsigned;
    return { ...unsigned, next: `${capital(roles)} reviews it and signs ${requirement.id} in ${kindInWords(attested.file)}: \`${signCommand(requirement, subject)}\`.` };
  }
  return judgeSignature(attestation, ledger, { requirement, attested, subject, earliest });
}

interface Context {
  requirement: Requirement;
  attested: Attested;
  subject: Subject;
  earliest: string | undefined;
}

function judgeSignature(attestation: Attestation, ledger: DocumentFacts, { requirement, attested, subject, earliest }: Context): Signed {
  const { signer, role, date, note } = attestation;
  const at = (field: string): number => lineOf(ledger, `${attestation.pointer}${field}`);
  const signature = evidenceAt(ledger.path, at(''), note ?? 'the signature');
  const pending = (what: string, next: string, evidence: Evidence[] = [signature]): Signed => ({ ...part('pending', what, evidence), next });

  if (!attested.roles.includes(role)) {
    const allowed = eitherOf(attested.roles.map((one) => actorInWords(one, subject.program)));
    return pending(`${signer} signed as ${actorInWords(role, subject.program)}; only ${allowed} may.`, `Let ${allowed} sign ${requirement.id}.`, [evidenceAt(ledger.path, at('/role'), `${signer}, ${role}`)]);
  }
  if (date > subject.asOf) {
    return pending(`${signer} signed on ${date}, a day that has not come yet.`, `Correct the date of the signature on ${requirement.id}.`, [evidenceAt(ledger.path, at('/date'), date)]);
  }
  if (attested.notBefore && earliest === undefined) {
    const { kind, field } = attested.notBefore;
    const place = `\`${field.slice(1).replaceAll('/', '.')}\``;
    return pending(`${signer} signed on ${date}, but ${kindInWords(kind)} gives no ${place}.`, `Write the day into ${kindInWords(kind)}, field ${place}.`, [signature, evidenceAt(pathOf(subject, kind), undefined, `no ${place}`)]);
  }
  if (earliest !== undefined && date < earliest) {
    return pending(`${signer} signed on ${date}, before ${earliest}, when there was nothing to sign yet.`, `Sign ${requirement.id} again, or correct the date.`, [evidenceAt(ledger.path, at('/date'), `signed on ${date}`)]);
  }
  const walked = attested.steps ? judgeSteps(attestation, subject) : undefined;
  if (walked && walked.failed.length > 0) return failedSteps(attestation, walked, ledger);
  if (attestation.result === 'not-met') {
    return part('fail', `${signer} found it not met on ${date}${note === undefined ? '.' : `: ${note}`}`, [signature]);
  }
  const missing = attestation.evidence.find((place) => !isEvidenceThere(place, subject.catalogue));
  if (missing !== undefined) {
    return pending(`${signer} signed on ${date}, but the evidence ${JSON.stringify(missing)} is not in the content.`, `Correct the path of the evidence for ${requirement.id}, or give an https address.`, [evidenceAt(ledger.path, at(`/evidence/${attestation.evidence.indexOf(missing)}`), missing)]);
  }
  if (attested.evidence && attestation.evidence.length === 0) {
    return pending(`${signer} signed on ${date} without evidence.`, `Add under \`evidence\` of ${requirement.id} where to see what was seen: a path of the content or an https address.`);
  }
  const blocks = staleBlocks(attestation, blocksToVouchFor(requirement, subject), subject);
  if (walked) {
    const unfit = judgeWalk(walked, attestation, { requirement, subject, at, ledger });
    if (unfit) return unfit;
  }
  // Of a block that is new or gone, its steps are no news.
  const steps = (walked?.stale ?? []).filter(({ path, block }) => !blocks.some((other) => other.why !== 'changed' && other.path === path && other.block === block));
  if (blocks.length > 0 || steps.length > 0) {
    const lines = [...blocks.map((block) => evidenceAt(block.path, block.line, `${block.block}: ${block.why}`)), ...steps.map((step) => evidenceAt(step.path, step.line, `${step.block}, step ${step.step}: ${step.why}`))];
    const solution = `${subject.partner.id}/${subject.solution.id}`;
    const again = attested.steps ? `Follow again what \`assay walkthrough ${solution} --again\` leaves open, and sign with it` : `Try the changed text again, then sign anew with \`${signCommand(requirement, subject)}\``;
    const signed = pending(`${signer} signed on ${date}; ${describeStale(blocks, steps)}.`, `${again}; \`assay stale ${solution}\` shows what changed.`, [signature, ...lines]);
    const stale = [...blocks.map(({ path, block, why }) => ({ path, block, why })), ...steps.map(({ path, block, step, why }) => ({ path, block, step, why }))];
    return { ...signed, part: { ...signed.part, stale } };
  }
  return part('pass', `Signed by ${signer} (${actorInWords(role, subject.program)}) on ${date}.`, [signature, ...attestation.evidence.map((place) => evidenceAt(place, undefined, 'given as evidence'))]);
}

/** A step that failed keeps the requirement from being met, whatever else the signature says. */
function failedSteps({ signer, date, note }: Attestation, { failed, steps }: Walked, ledger: DocumentFacts): Signed {
  const places = failed.map((step) => {
    const now = steps?.find(({ path, block, digest }) => path === step.path && block === step.block && digest === step.digest);
    return evidenceAt(step.path, now?.line, `step ${step.step} (${step.block})${now ? '' : ', which has another text now'}: ${step.note ?? 'failed'}`);
  });
  const said = [note, ...failed.map((step) => step.note)].find((text) => text !== undefined);
  return { part: { verdict: 'fail', what: `${signer} found on ${date} that ${stepsInWords(failed)} ${failed.length === 1 ? 'fails' : 'fail'}${said === undefined ? '.' : `: ${said}`}`, evidence: [evidenceAt(ledger.path, lineOf(ledger, failed[0]?.pointer ?? ''), 'the step as it was recorded'), ...places] } };
}

/** Why the steps that a signature holds cannot count at all; undefined when they can be held against the articles. */
function judgeWalk({ steps, unexplained, twice }: Walked, { signer, date, steps: walked }: Attestation, { requirement: { id }, subject, at, ledger }: Pick<Context, 'requirement' | 'subject'> & { at(field: string): number; ledger: DocumentFacts }): Signed | undefined {
  const solution = `${subject.partner.id}/${subject.solution.id}`;
  const worksheet = `Fill the worksheet that \`assay walkthrough ${solution}\` prints; \`assay attest ${solution} <worksheet>\` signs ${id} with it.`;
  const signature = evidenceAt(ledger.path, at(''), 'the signature');
  if (!steps) return part('not-run', 'The Public articles cannot be read again as they were judged.', [signature]);
  if (steps.length === 0) return { ...part('pending', `${signer} signed on ${date}, but the Public articles hold no numbered steps to follow.`, [signature]), next: 'Write the steps of the Public articles as numbered lists, then have them followed.' };
  if (walked.length === 0) return { ...part('pending', `${signer} signed on ${date} without the steps that were followed.`, [signature]), next: worksheet };
  const wrong = [...twice.map((step) => ({ step, what: 'is recorded twice' })), ...unexplained.map((step) => ({ step, what: 'does not apply, without a word why' }))];
  const [first] = wrong;
  if (!first) return undefined;
  return { ...part('pending', `${signer} signed on ${date}, but ${stepsInWords([first.step])} ${first.what}.`, wrong.map(({ step, what }) => evidenceAt(ledger.path, lineOf(ledger, step.pointer), `step ${step.step} ${what}`))), next: worksheet };
}

function signCommand({ id }: Requirement, { partner, solution }: Subject): string {
  return `assay attest ${partner.id}/${solution.id} --for ${id}`;
}


function part(verdict: Verdict, what: string, evidence: Evidence[] = []): Signed {
  return { part: { verdict, what, evidence } };
}

/** The first day on which somebody can have seen what is vouched for; undefined when the field that says so gives no day. */
function earliestDay({ notBefore }: Attested, { partner, solution, program }: Subject): string | undefined {
  if (!notBefore) return undefined;
  const document = notBefore.kind === 'membership' ? partner.membership : solution[notBefore.kind];
  const day = dayAt(document, notBefore.field);
  return day !== undefined && notBefore.notice ? noticeBegins(day, program) : day;
}

/** Blocks whose text is not what was signed, gone or not signed at all. */
function staleBlocks({ digests }: Pick<Attestation, 'digests'>, needed: readonly VouchedBlock[], { catalogue }: Pick<Subject, 'catalogue'>): (Stale & { line?: number })[] {
  const stale: (Stale & { line?: number })[] = [];
  const signed = new Set(digests.map(({ path, block }) => `${path}#${block}`));
  for (const { path, block, digest } of digests) {
    const document = catalogue.documents.get(path);
    const now = document?.blocks.find((candidate) => candidate.block === block);
    const kind = placeOf(path).kind;
    if (!document && kind !== undefined && catalogue.absent.has(kind)) continue;
    if (!now) stale.push({ path, block, why: 'gone' });
    else if (now.digest !== digest) stale.push({ path, block, why: 'changed', line: now.range.start.line });
  }
  const uncovered = needed.filter(({ path, block, within }) => ![block, ...within].some((name) => signed.has(`${path}#${name}`)));
  for (const { path, block, line } of outermost(uncovered)) stale.push({ path, block, why: 'unsigned', line });
  return stale;
}

function describeStale(stale: readonly Stale[], steps: readonly StaleStep[]): string {
  const named = (why: Stale['why']): string[] => stale.filter((block) => block.why === why).map(({ path, block }) => `${path.split('/').slice(3).join('/')}#${block}`);
  const parts = [
    { names: named('changed'), one: 'has changed since', many: 'have changed since' },
    { names: named('gone'), one: 'is gone', many: 'are gone' },
    { names: named('unsigned'), one: 'was not signed', many: 'were not signed' },
  ].filter(({ names }) => names.length > 0);
  const blocks = parts.map(({ names, one, many }) => `${names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more blocks` : allOf(names)} ${names.length === 1 ? one : many}`);
  const [only, ...others] = stale;
  const inside = staleInWords(steps, only && others.length === 0 ? `${only.path}#${only.block}` : undefined).join(', ');
  if (inside === '') return blocks.join('; ');
  return blocks.length === 0 ? inside : `${blocks.join('; ')} (${inside})`;
}
