import path from 'node:path';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import { readAttestations } from '../../rules/kit/catalogue/attestations.ts';
import { isSameName } from '../../rules/kit/change/people.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { suggest } from '../command.ts';
import { UsageError } from '../errors.ts';
import { renderDiff } from '../fix/render-diff.ts';
import { writeFiles } from '../fix/write-files.ts';
import type { Host } from '../host.ts';
import type { Requirement, RequirementReport } from '../program/subject.ts';
import { blocksToVouchFor, outermost } from '../program/vouched.ts';
import { peopleFile } from '../pipeline/identify.ts';
import { readPeople } from '../program/people.ts';
import type { NamesPeople } from '../../rules/kit/roles.ts';
import { actorInWords } from '../program/words.ts';
import { count, printable } from '../reporters/text.ts';
import { writeIn } from '../suppressions/write-in.ts';
import type { RecordedStep } from '../walkthrough/read-results.ts';
import type { OpenSolution } from './open-solution.ts';
import type { Entry } from './render-attestation.ts';
import { sign, type Signing } from './sign.ts';

/** What the command was told of a signature. */
export interface Signature extends Pick<Entry, 'role' | 'date' | 'result' | 'note'> {
  requirement: Requirement;
  /** Who signs, as an option names them; the integrator of the worksheet otherwise. */
  signer?: string;
  integrator?: string;
  evidence: string[];
  steps: RecordedStep[];
}

export interface RecordOptions {
  /** Print what would change instead of writing it. */
  dryRun: boolean;
  host: Pick<Host, 'out' | 'err' | 'color' | 'cwd'>;
  /** What a path is shown as. */
  show(path: string): string;
}

/**
 * Writes a signature into its ledger, in one piece and where it stands, and says what was written and what follows from it.
 *
 * @returns 0; or 1, having written nothing, when the signature would not count.
 * @throws UsageError when something is missing that an option gives.
 */
export async function recordSignature(opened: OpenSolution, signature: Signature, { dryRun, host, show }: RecordOptions): Promise<number> {
  const { content, result, partner, solution } = opened;
  const { requirement } = signature;
  const entry = entryOf(opened, signature, host.cwd);
  const home = content.folders.findIndex((folder) => !folder.public);
  const signing = await sign({ requirement, entry, partner, solution }, { source: content.source, before: result, recheck: opened.recheck, home: Math.max(home, 0) });
  if ('refused' in signing) {
    host.err(`assay: nothing is written: ${printable(signing.refused)}\n`);
    return 1;
  }
  const { file } = signing;
  const before = readAttestations(result.catalogue.documents.get(file.path)).filter(({ requirement: id }) => id === requirement.id);
  if (dryRun) host.out(renderDiff(file, show(file.path), host.color));
  else write(signing, content.folders.map((folder) => folder.path), home, show);
  host.out(inWords(entry, signing, { dryRun, before: before.length, place: show(file.path), program: result.catalogue.program }));
  return 0;
}

function entryOf({ partner, solution, content, result }: OpenSolution, { requirement, integrator, evidence, steps, ...given }: Signature, cwd: string): Entry {
  const signer = given.signer ?? integrator;
  if (signer === undefined) throw new UsageError('--signer says who signs, such as --signer "Sam Ortega"');
  refuseStranger(signer, given.role, { content, result });
  const failed = steps.filter(({ result: came }) => came === 'fail');
  if (given.result === 'met' && failed.length > 0) throw new UsageError(`--result is met, but step ${failed[0]?.step} of the worksheet fails`);
  const outcome = failed.length > 0 ? 'not-met' : given.result;
  const digests = outermost(blocksToVouchFor(requirement, { partner, solution })).map(({ path: file, block, digest }) => ({ path: file, block, digest }));
  const roots = content.folders.map((folder) => folder.path);
  const places = [...new Set(evidence.map((place) => evidencePlace(place, [...result.catalogue.files], roots, cwd)))];
  return {
    requirement: requirement.id,
    signer,
    role: given.role,
    date: given.date,
    ...(outcome === 'not-met' && { result: outcome }),
    ...(places.length > 0 && { evidence: places }),
    ...(given.note !== undefined && given.note !== '' && { note: given.note }),
    ...(digests.length > 0 && { digests }),
    ...(steps.length > 0 && { steps }),
  };
}

/** Throws UsageError where the people of the program are listed and the signer is none of them, or not in that role: such a signature can never be merged. */
function refuseStranger(signer: string, role: Entry['role'], { content: { source }, result: { catalogue } }: Pick<OpenSolution, 'content' | 'result'>): void {
  if (!catalogue.files.has(peopleFile)) return;
  const people = readPeople(peopleFile, source.read(peopleFile)).list?.people;
  if (!people) return;
  const person = people.find(({ name }) => isSameName(name, signer));
  if (!person) throw new UsageError(`--signer ${JSON.stringify(signer)} is nobody in ${peopleFile}, which lists who may sign${suggest(signer, people.map(({ name }) => name))}`);
  if (!person.roles.includes(role)) throw new UsageError(`--signer ${JSON.stringify(signer)} is ${allOf(person.roles)} in ${peopleFile}, not ${role}`);
}

/** Evidence as the ledger holds it: an address, or the path of a file from the content root. Throws UsageError when there is none of either. */
function evidencePlace(given: string, files: readonly string[], roots: readonly string[], cwd: string): string {
  if (/^https:\/\/\S+$/.test(given)) return given;
  if (/^[a-z]+:\/\//i.test(given)) throw new UsageError(`--evidence ${given}: an address begins with https://`);
  const names = [given, ...roots.map((root) => path.relative(root, path.resolve(cwd, given)).replaceAll(path.sep, '/'))];
  const found = names.find((name) => files.includes(name));
  if (found !== undefined) return found;
  const near = nearest(given, files);
  throw new UsageError(`--evidence ${given} is no file of the content${near === undefined ? '; give one, or an https address' : `; did you mean ${near}?`}`);
}

function write({ file, isNew }: Signing, roots: readonly string[], home: number, show: (path: string) => string): void {
  if (isNew) {
    const root = roots[home];
    if (root === undefined) throw new UsageError('every content root is public, and a ledger is internal; add a root that is not');
    writeIn(root, file.path, file.after);
    return;
  }
  const [problem] = writeFiles([file], roots);
  if (problem) throw new UsageError(`nothing is written: ${show(problem.path)} ${problem.why}`);
}

function inWords({ requirement, signer, role, date, digests = [], steps = [] }: Entry, { report, isNew }: Signing, { dryRun, before, place, program }: { dryRun: boolean; before: number; place: string; program: NamesPeople }): string {
  const parts = [steps.length > 0 ? count(steps.length, 'step') : '', digests.length > 0 ? count(digests.length, 'digest') : ''].filter((part) => part !== '');
  const done = `${printable(place)}: ${requirement} ${dryRun ? 'would be signed' : 'signed'} by ${printable(signer)} (${actorInWords(role, program)}) on ${date}${parts.length > 0 ? `, with ${parts.join(' and ')}` : ''}.`;
  const history = before === 0 ? '' : ` ${before === 1 ? 'The earlier signature stays' : `The ${before} earlier signatures stay`} as history.`;
  return `${done}${isNew ? ` The file ${dryRun ? 'would be' : 'is'} new.` : ''}${history}\n${verdictInWords(report)}\n`;
}

function verdictInWords({ id, verdict, computed, attested }: RequirementReport): string {
  if (verdict === 'pass') return `${id} is met.`;
  const open = [attested, computed].find((part) => part && part.verdict !== 'pass' && part.verdict !== 'not-applicable');
  return `${id} is ${verdict === 'waived' ? 'waived' : 'not met'}: ${printable(open?.what ?? '')}`;
}
