import { daysBetween } from '../../rules/kit/catalogue/days.ts';
import { programFor } from '../../rules/kit/catalogue/pin.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { readKeys } from '../certify/keys.ts';
import { certificateOf, keysFolder, mostOfCertificate } from '../certify/places.ts';
import { readCertificate } from '../certify/read-stamp.ts';
import { findDue } from '../due/index.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { limits } from '../pipeline/limits.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import { oneLine } from '../../rules/kit/one-line.ts';
import type { Source } from '../source.ts';
import type { BaseSuppressions } from '../suppressions/suppress.ts';
import { readWaivers, type WaiverList } from '../suppressions/waivers.ts';
import { withSteps } from './next-steps.ts';
import { withPlaces } from './with-places.ts';

export interface CompleteOptions {
  asked: Asked;
  /** The last day to look for due dates at. */
  until: string;
  /** What counts instead of the content's own waivers. */
  base?: BaseSuppressions;
  /** What a path of the content is on the command line. */
  show(path: string): string;
  /** When verdicts changed, where somebody asked. */
  history?: ReadinessReport['history'];
}

/** The readiness report with what people plan by: the steps of each solution in the order to take them, what comes due, what is waived, and where each thing is seen. */
export function completeReport(report: ReadinessReport, result: CheckResult, source: Source, { asked, until, base, show, history }: CompleteOptions): ReadinessReport {
  const { catalogue } = result;
  // What waits for whom is told of the step ahead, whatever else was asked for.
  const ahead = report.for ? judgeProgram(result, source, asked) : report;
  const waivers = readList(result, source, base);
  const due = findDue({
    catalogue,
    solutions: ahead.solutions,
    keys: readKeys(catalogue, source).map(({ name, data: { from, until: last, revoked } }) => ({ name, path: `${keysFolder}/${name}.json`, from, until: last, ...(revoked && { revoked: revoked.day }) })),
    stampOf: (partner, solution) => readStamp(`${partner}/${solution}`, result, source),
    ...(waivers && { waivers }),
  }, until, asked);
  const programOf = (partner: string): ReturnType<typeof programFor> => programFor(catalogue.partners.get(partner), catalogue);
  return { ...withPlaces(withSteps(report, programOf, show), catalogue), due, ...(result.listed && { waivers: reportWaivers(result.listed, catalogue.asOf) }), ...(history && { history }) };
}

/** The waivers that count; none when they cannot be read, which is a finding of the check. */
function readList(result: CheckResult, source: Pick<Source, 'read'>, base: BaseSuppressions | undefined): WaiverList | undefined {
  const path = suppressionFiles.waivers;
  const bytes = base ? base.waivers : readWhenThere(path, limits['baseline-size'].most, result, source);
  return bytes && readWaivers(path, bytes).list;
}

/** Until when the stamp of a solution says that it holds; nothing when it cannot be read, which is a finding of the check. */
function readStamp(solution: string, result: CheckResult, source: Pick<Source, 'read'>): { path: string; until: string } | undefined {
  const path = certificateOf(solution);
  const bytes = readWhenThere(path, mostOfCertificate, result, source);
  const stamp = bytes && readCertificate(bytes);
  return stamp && 'statement' in stamp ? { path, until: stamp.statement.predicate.validity.until } : undefined;
}

function readWhenThere(path: string, most: number, { catalogue, notJudged }: CheckResult, source: Pick<Source, 'read'>): Uint8Array | undefined {
  return catalogue.files.has(path) && !notJudged.some((file) => file.path === path) ? source.read(path, most + 1) : undefined;
}

/** The list of waivers with what became of each; about all partners, whoever was asked for. */
function reportWaivers(listed: NonNullable<CheckResult['listed']>, asOf: string): NonNullable<ReadinessReport['waivers']> {
  return listed.map(({ waiver: { rule, requirement, path, solution, reason, approver, approved, expires }, line, state, why }) => ({
    of: requirement ?? rule ?? '',
    ...((rule === undefined) !== (requirement === undefined) && { kind: requirement === undefined ? 'rule' as const : 'requirement' as const }),
    about: path ?? solution ?? '',
    reason: oneLine(reason),
    approver,
    approved,
    expires,
    days: daysBetween(asOf, expires),
    state,
    ...(why !== undefined && { why }),
    path: suppressionFiles.waivers,
    ...(line !== undefined && { line }),
  }));
}
