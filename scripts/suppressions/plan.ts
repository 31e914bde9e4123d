import type { Finding } from '../../rules/kit/finding.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { caps, limits } from '../pipeline/limits.ts';
import type { Source } from '../source.ts';
import { fingerprintOf, readBaseline, renderBaseline, type Known } from './baseline.ts';
import { isKnowable } from './ratchet.ts';

/** The baseline to write, and how it differs from the one that is there. */
export interface BaselinePlan {
  /** Absent when there is nothing to know and no file that says so. */
  text?: string;
  known: number;
  files: number;
  /** Findings that the file there does not know. */
  added: number;
  /** Findings that it knows and nobody finds any more. */
  gone: number;
  /** Errors that no baseline lets pass. */
  unknowable: Finding[];
}

/** Plans a baseline for what was found, all of it, with nothing let pass but by waivers. */
export async function planBaseline(findings: readonly Finding[], source: Pick<Source, 'list' | 'read'>): Promise<BaselinePlan> {
  const { rules } = await import('../../rules/generated/waivable.ts');
  const counting = findings.filter(({ suppression }) => suppression?.kind !== 'waiver');
  // A file that says so much may hide more, and nothing of it passes.
  const perFile = Map.groupBy(counting, ({ path }) => path);
  const isKnown = (finding: Finding): boolean => isKnowable(finding, rules) && (perFile.get(finding.path)?.length ?? 0) < caps.found;
  const known = counting.filter(isKnown);
  const isThere = source.list().some(({ path, type }) => path === suppressionFiles.baseline && type === 'file');
  const before = isThere ? (readBaseline(suppressionFiles.baseline, source.read(suppressionFiles.baseline, limits['baseline-size'].most + 1)).baseline?.files ?? {}) : {};
  const old = countOf(before);
  const added = known.filter((finding) => !takeOne(old, keyOf(finding.path, finding.rule, fingerprintOf(finding)))).length;
  return {
    ...((known.length > 0 || isThere) && { text: renderBaseline(known) }),
    known: known.length,
    files: new Set(known.map(({ path }) => path)).size,
    added,
    gone: [...old.values()].reduce((sum, number) => sum + number, 0),
    unknowable: counting.filter((finding) => finding.severity === 'error' && !isKnown(finding) && finding.rule !== 'valid-baseline'),
  };
}

function countOf(known: Known): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [path, byRule] of Object.entries(known)) {
    for (const [rule, fingerprints] of Object.entries(byRule)) {
      for (const fingerprint of fingerprints) counts.set(keyOf(path, rule, fingerprint), (counts.get(keyOf(path, rule, fingerprint)) ?? 0) + 1);
    }
  }
  return counts;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

function keyOf(path: string, rule: string, fingerprint: string): string {
  return `${path}\0${rule}\0${fingerprint}`;
}
