import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Finding, Range } from '../../rules/kit/finding.ts';
import type { LimitName } from './limits.ts';
import { limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

/** Limits on how much one article holds of a thing, counted where the text has been parsed. */
export function limitFacts({ path, references }: DocumentFacts): Finding[] {
  const findings: Finding[] = [];
  const count = (name: LimitName, places: readonly { range: Range }[]): void => {
    const { most } = limits[name];
    if (places.length > most) findings.push(overLimit(path, name, places.length, places[most]?.range));
  };
  count('links', references);
  count('images', references.filter(({ image }) => image));
  return findings;
}
