import type { CertificateStatement, VerifyReport } from '../../schemas/generated/types.ts';
import { programFor } from '../../rules/kit/catalogue/pin.ts';
import type { SolutionReport } from '../program/subject.ts';
import { name as toolName, version as toolVersion } from '../version.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { collectInputs, isWaiver, type Subject } from './inputs.ts';
import type { JudgedContent } from './judged.ts';
import { ruleSetDigest } from './rule-set.ts';

export type Problem = VerifyReport['certificates'][number]['problems'][number];

/** What differs between a stamp and what it was made for: what voids it, and what does not. */
export interface Differences {
  problems: Problem[];
  notes: Problem[];
  /** Files and waivers that were compared. */
  inputs: number;
}

/** Compares what a stamp says with the content as it stands. Throws UnreadableError when a file cannot be read. */
export function compareWithContent(statement: CertificateStatement, solution: SolutionReport, content: Pick<JudgedContent, 'source' | 'checked'>): Differences {
  const { predicate } = statement;
  const now = collectInputs(content.checked.catalogue, content.source, predicate.solution);
  const verdicts = compareVerdicts(statement, solution);
  return {
    problems: [...compareInputs(statement.subject, now), ...compareStanding(statement, solution), ...verdicts.problems],
    notes: [...verdicts.notes, ...compareTools(statement, content)],
    inputs: new Set([...statement.subject, ...now].map(({ name }) => name)).size,
  };
}

function compareInputs(then: readonly Subject[], now: readonly Subject[]): Problem[] {
  const before = new Map(then.map(({ name, digest }) => [name, digest.sha256]));
  const after = new Map(now.map(({ name, digest }) => [name, digest.sha256]));
  const problems: Problem[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [from, to] = [before.get(name), after.get(name)];
    if (from === to) continue;
    const kind = from === undefined ? 'file-added' : to === undefined ? 'file-gone' : 'file-changed';
    problems.push({ kind, what: `${inWords(name)} ${{ 'file-added': 'was added', 'file-gone': isWaiver(name) ? 'is gone or has expired' : 'is gone', 'file-changed': 'has changed' }[kind]}.`, path: isWaiver(name) ? name.slice(0, name.indexOf('#')) : name });
  }
  // A list that names one thing twice says two things about it.
  if (before.size !== then.length) problems.push({ kind: 'format', what: 'The statement names an input twice.' });
  return problems;
}

function compareStanding({ predicate }: CertificateStatement, { status, tier, certified }: SolutionReport): Problem[] {
  const problems: Problem[] = [];
  if (predicate.status !== (status ?? 'unknown')) problems.push({ kind: 'standing', what: `The partner is ${status ?? 'of unknown status'}; the stamp is for a ${predicate.status}.` });
  else if (predicate.tier !== tier) problems.push({ kind: 'standing', what: `The tier is ${tier ?? 'none'}; the stamp is for ${predicate.tier ?? 'none'}.` });
  if (predicate.judgedFor === 'membership' && !certified) problems.push({ kind: 'standing', what: 'The solution is not certified any more.' });
  return problems;
}

/** A verdict that stands in the way voids the stamp; one that changed without doing so is told. */
function compareVerdicts({ predicate }: CertificateStatement, { requirements }: SolutionReport): Pick<Differences, 'problems' | 'notes'> {
  const before = new Map(predicate.requirements.map(({ id, verdict }) => [id, verdict]));
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  for (const { id, title, verdict, blocking, blocks } of requirements) {
    const then = before.get(id);
    before.delete(id);
    if (then === verdict) continue;
    const what = then === undefined ? `${id} (${title}) is asked for now: ${say(verdict)}.` : `${id} (${title}) was ${say(then)} and is ${say(verdict)} now.`;
    const voids = blocking && blocks !== 'renewal';
    (voids ? problems : notes).push({ kind: 'verdict', what, requirement: id });
  }
  for (const [id] of before) notes.push({ kind: 'verdict', what: `${id} is not asked for any more.`, requirement: id });
  return { problems, notes };
}

/** Another program, rule set or tool voids nothing by itself: what it finds is in the verdicts. */
function compareTools({ predicate: { program, rules, tool, solution } }: CertificateStatement, { checked: { catalogue } }: Pick<JudgedContent, 'checked'>): Problem[] {
  const [partner = ''] = solution.split('/');
  const current = programFor(catalogue.partners.get(partner), catalogue);
  const notes: Problem[] = [];
  if (program.version !== current.version) notes.push({ kind: 'tool', what: `It was stamped by program ${program.version}; the partner is judged by ${current.version} now.` });
  else if (program.digest.sha256 !== canonicalDigest(current)) notes.push({ kind: 'tool', what: `Program ${program.version} reads otherwise than when it was stamped.` });
  if (rules.digest.sha256 !== ruleSetDigest()) notes.push({ kind: 'tool', what: 'The rules are others than when it was stamped.' });
  if (tool.name !== toolName || tool.version !== toolVersion) notes.push({ kind: 'tool', what: `It was stamped by ${tool.name} ${tool.version}; this is ${toolName} ${toolVersion}.` });
  return notes;
}

function inWords(name: string): string {
  return isWaiver(name) ? `The waiver of ${name.slice(name.indexOf('#') + 1).split(' ')[0] ?? ''}` : name;
}

function say(verdict: string): string {
  return verdict === 'pass' ? 'met' : verdict === 'fail' ? 'not met' : verdict.replaceAll('-', ' ');
}
