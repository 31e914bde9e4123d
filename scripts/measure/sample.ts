import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/kit/finding.ts';

/** Findings of a sample; one of them may be wrong. */
export const sampleSize = 20;
/** Rules that have one: those with the most findings. */
const sampledRules = 10;

/** A finding with a name that stays while text around it and words about it change. */
export interface Named {
  /** `path:line:column`, the line alone for a finding on the whole file; a second one at the same place has `#2` behind it. */
  at: string;
  finding: Finding;
}

/** The findings of one rule by name, in the order of their hashes: chance, but the same chance each time. */
export function sampleOrder(rule: string, findings: readonly Finding[]): Named[] {
  const times = new Map<string, number>();
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const place = finding.range ? `${finding.path}:${finding.range.start.line}:${finding.range.start.column}` : finding.path;
      const time = (times.get(place) ?? 0) + 1;
      times.set(place, time);
      return { at: time === 1 ? place : `${place}#${time}`, finding };
    })
    .map((named) => ({ named, hash: createHash('sha256').update(`${rule} ${named.at}`).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ named }) => named);
}

/** The rules with the most findings, most first; of two with as many, by id. */
export function noisiest(findings: readonly Finding[], most = sampledRules): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, most).map(([rule]) => rule);
}
