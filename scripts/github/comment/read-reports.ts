import { closeSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../rules/generated/index.ts';
import { idPattern } from '../../../rules/kit/catalogue/place.ts';
import type { CheckReport, ReadinessReport } from '../../../schemas/generated/types.ts';
import { readStrictJson } from '../../certify/strict-json.ts';
import { openPlain, readPlain } from '../../plain-file.ts';
import { validatorFor } from '../../schemas.ts';

/** What a run left behind, as far as it can be believed to be a report at all; who wrote it may still have lied. */
export interface LeftReports {
  check?: CheckReport;
  readiness?: ReadinessReport;
  /** Why a report is not shown, one sentence each. */
  refused: string[];
}

/** Bytes of a report; the longest that a comment can show are far shorter. */
const mostBytes = 16 * 1024 * 1024;
const version = /^\d{4}-\d{2}$/;
const requirement = /^[A-Z]{2,8}-\d{1,3}$/;

/**
 * Reads check.json and readiness.json from a folder that an untrusted run has filled: plain files of a bounded size, JSON that means one thing, as their schemas
 * say, and of rules that there are. Nothing of them is believed beyond that.
 */
export function readReports(folder: string): LeftReports {
  const left: LeftReports = { refused: [] };
  const check = readOne<CheckReport>(folder, 'check.json', 'check-report', left);
  if (check && isOfThisTool(check)) left.check = recount(check);
  else if (check) left.refused.push('check.json is no report of this version: it names rules or a program that there are not.');
  const readiness = readOne<ReadinessReport>(folder, 'readiness.json', 'readiness-report', left);
  if (readiness && isPlain(readiness)) left.readiness = readiness;
  else if (readiness) left.refused.push('readiness.json is no report of this version: it names what there is not.');
  return left;
}

function readOne<T>(folder: string, name: string, kind: 'check-report' | 'readiness-report', left: LeftReports): T | undefined {
  const bytes = readReport(path.join(folder, name));
  if (typeof bytes === 'string') {
    left.refused.push(`${name} ${bytes}.`);
    return undefined;
  }
  const json = readStrictJson(bytes);
  if ('wrong' in json) {
    left.refused.push(`${name} cannot be read: ${json.wrong}`);
    return undefined;
  }
  const [error] = validatorFor(kind)(json.data);
  if (error) {
    left.refused.push(`${name} is no such report: ${error.instancePath || 'it'} ${error.message ?? 'is wrong'}.`);
    return undefined;
  }
  return json.data as T;
}

/** The bytes of a file, or why there are none; no link is followed and no pipe waited for. */
function readReport(file: string): Uint8Array | string {
  let descriptor: number | undefined;
  try {
    descriptor = openPlain(file);
    if (descriptor === undefined) return 'is not there';
    const bytes = readPlain(descriptor, file, mostBytes + 1);
    return bytes.length > mostBytes ? 'is larger than any report' : bytes;
  } catch {
    return 'is no file';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function isOfThisTool({ program, findings }: CheckReport): boolean {
  const known = new Set<string>(rules.map(({ id }) => id));
  return version.test(program) && findings.every(({ rule }) => known.has(rule));
}

/** Whether ids are ids: a comment shows them where Markdown would mean something. */
function isPlain({ program, solutions }: ReadinessReport): boolean {
  return version.test(program) && solutions.every(({ partner, solution, requirements }) => idPattern.test(partner) && idPattern.test(solution) && requirements.every(({ id }) => requirement.test(id)));
}

/** The report with its verdict and counts made from its findings: what it says of itself may contradict them. */
function recount(report: CheckReport): CheckReport {
  const counting = report.findings.filter(({ suppression }) => !suppression);
  const of = (severity: string): number => counting.filter((finding) => finding.severity === severity).length;
  const counts = { ...report.counts, errors: of('error'), warnings: of('warning'), notes: of('note'), waived: report.findings.filter(({ suppression }) => suppression?.kind === 'waiver').length, known: report.findings.filter(({ suppression }) => suppression?.kind === 'baseline').length };
  const exitCode = report.notJudged.length > 0 ? 2 : counts.errors > 0 ? 1 : report.exitCode;
  return { ...report, counts, exitCode, verdict: exitCode === 0 ? 'clean' : exitCode === 1 ? 'errors' : 'could-not-judge' };
}
