import { teamOf } from '../../rules/kit/roles.ts';
import { readAttestations } from '../../rules/kit/catalogue/attestations.ts';
import { isSame } from '../../rules/kit/change/same.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { FixedFile } from '../fix/fix-content.ts';
import { changeText, textOf } from '../fix/text-of.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import { kindInWords, pathOf, type Requirement, type RequirementReport, type Subject } from '../program/subject.ts';
import { overlaySource, type Source } from '../source.ts';
import { insertAttestation } from './insert-attestation.ts';
import type { Entry } from './render-attestation.ts';

/** What is signed, and for whom. */
export interface SignRequest extends Pick<Subject, 'partner' | 'solution'> {
  requirement: Requirement;
  entry: Entry;
}

/** The ledger with one attestation more, and the verdict that follows. */
export interface Signing {
  file: FixedFile;
  /** Whether there was no ledger before. */
  isNew: boolean;
  report: RequirementReport;
}

export interface SignOptions {
  source: Source;
  /** The content as it stands. */
  before: CheckResult;
  /** Checks the content as it would be. */
  recheck(source: Source, changed: string): Promise<CheckResult>;
  /** Root for a ledger that is not there yet. */
  home: number;
}

/**
 * Adds an attestation to the ledger that its requirement is signed in, in memory, and judges the content as it would then be.
 *
 * @returns the file to write; or why nothing may be written: the entry would not count, or the ledger would hold something wrong.
 */
export async function sign({ requirement, entry, partner, solution }: SignRequest, { source, before, recheck, home }: SignOptions): Promise<Signing | { refused: string }> {
  const kind = requirement.attested?.file ?? 'certification';
  const path = pathOf({ partner, solution }, kind);
  const facts = kind === 'membership' ? partner.membership : solution.certification;
  const isThere = before.catalogue.files.has(path);
  if (isThere && !facts) return { refused: `${kindInWords(kind)} cannot be read; \`assay check\` says why` };
  if (!isThere && kind === 'membership') return { refused: `there is no membership.md; ${teamOf(before.catalogue.program)} opens it first` };

  const bytes = isThere ? source.read(path) : Buffer.from('---\n---\n');
  const text = textOf(bytes);
  const change = text === undefined ? undefined : insertAttestation(text.replace(/^\uFEFF/, ''), entry);
  if (text === undefined || !change) return { refused: `nothing can be added to the front matter of ${kindInWords(kind)} as it is written; write \`attestations:\` as a list with one item a line` };
  const after = changeText(text, [change]);
  const result = await recheck(overlaySource(source, { [path]: after }, home), path);
  const signed = result.catalogue.documents.get(path);
  const wrong = newErrors(path, before.findings, result.findings);
  if (wrong.length > 0) return { refused: `${kindInWords(kind)} would not be valid: ${wrong.map(({ what, fix }) => `${what} ${fix}`).join(' ')}` };
  if (!signed || !isAdded(facts?.frontMatter.data, signed.frontMatter.data, entry)) return { refused: `${kindInWords(kind)} would not say the same beside the new entry; add the entry by hand` };
  const stopped = result.notJudged.find((file) => file.path === path);
  if (stopped) return { refused: `${kindInWords(kind)} could not be judged any more: ${stopped.why}` };

  const report = judgeProgram(result, overlaySource(source, { [path]: after }, home), { partner: partner.id, solution: solution.id }).solutions[0]?.requirements.find(({ id }) => id === requirement.id);
  const why = report ? whyNotAccepted(report, entry, result.catalogue, path) : `${requirement.id} is no requirement of this solution`;
  if (!report || why !== undefined) return { refused: `${requirement.id} would not count: ${why ?? ''}` };
  return { file: { path, root: rootOf(source, path) ?? home, before: bytes, after }, isNew: !isThere, report };
}

/** A signature that was found not met is accepted as such; one that leaves the requirement open is not. */
function whyNotAccepted({ attested }: RequirementReport, entry: Entry, catalogue: Catalogue, path: string): string | undefined {
  if (!attested) return 'the requirement does not apply to this solution.';
  const counted = readAttestations(catalogue.documents.get(path)).findLast(({ requirement, date }) => requirement === entry.requirement && date <= catalogue.asOf);
  if (counted && counted.date > entry.date) return `the signature of ${counted.signer} on ${counted.date} is later.`;
  const isNotMet = entry.result === 'not-met' || (entry.steps ?? []).some(({ result }) => result === 'fail');
  return attested.verdict === 'pass' || (attested.verdict === 'fail' && isNotMet) ? undefined : attested.what;
}

function newErrors(path: string, before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Set(before.filter((finding) => finding.path === path).map(keyOf));
  return after.filter((finding) => finding.path === path && finding.severity === 'error' && !known.has(keyOf(finding))).slice(0, 3);
}

function keyOf({ rule, what }: Finding): string {
  return `${rule} ${what}`;
}

/** Whether the fields are those of before with the entry as the last of the attestations. */
function isAdded(before: Readonly<Record<string, unknown>> = {}, after: Readonly<Record<string, unknown>>, entry: Entry): boolean {
  const { attestations: old, ...rest } = before;
  const { attestations: now, ...others } = after;
  return Array.isArray(now) && isSame(now, [...(Array.isArray(old) ? old : []), entry]) && isSame(rest, others);
}

function rootOf(source: Source, path: string): number | undefined {
  return source.list().find((entry) => entry.path === path)?.root;
}
