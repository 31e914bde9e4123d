import type { Finding } from '../../rules/kit/finding.ts';
import type { Catalogue, Report } from '../../rules/kit/define-rule.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { fingerprintOf, type Known, type ReadBaseline } from './baseline.ts';
import { escapePointer, findJsonPlaces } from './json-places.ts';
import type { WaivableRules } from './judge-waivers.ts';

/** What a baseline is held against. */
export interface RatchetContext {
  /** In the order of reports, so that of equal findings always the same ones are known. */
  findings: readonly Finding[];
  catalogue: Pick<Catalogue, 'files' | 'absent'>;
  rules: WaivableRules;
  /** Files of which not everything is known: they were not judged to their end. */
  unsure: ReadonlySet<string>;
}

export interface Ratcheted {
  /** Findings that the baseline knows. */
  known: Set<Finding>;
  /** What the baseline knows and nobody finds any more. */
  stale: Stale[];
}

/** Fingerprints, by their index in the list of a file and rule, that are to go. */
export interface Stale {
  path: string;
  rule: string;
  indices: number[];
  why: 'mended' | 'gone' | 'no rule' | 'not waivable';
}

/** Whether a finding may stand in a baseline: it counts, and its rule lets it. */
export function isKnowable({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, rules: RatchetContext['rules']): boolean {
  return severity !== 'note' && rules.get(rule)?.waivable !== false;
}

/** Holds a baseline against what was found: each entry lets one equal finding pass, and goes when there is none. */
export function ratchet(files: Known, { findings, catalogue, rules, unsure }: RatchetContext): Ratcheted {
  const known = new Set<Finding>();
  const left = new Map(Object.entries(files).map(([path, byRule]) => [path, new Map(Object.entries(byRule).map(([id, fingerprints]) => [id, indicesOf(fingerprints)]))]));
  for (const finding of findings) {
    const waiting = left.get(finding.path)?.get(finding.rule);
    // Where a file has more findings than are known, those known must not all pass and hide the rest.
    if (!waiting || !isKnowable(finding, rules) || unsure.has(finding.path)) continue;
    if (waiting.get(fingerprintOf(finding))?.shift() !== undefined) known.add(finding);
  }
  const stale: Stale[] = [];
  for (const [path, byRule] of left) {
    const { kind } = placeOf(path);
    const isHidden = kind !== undefined && catalogue.absent.has(kind) && !catalogue.files.has(path);
    for (const [id, waiting] of byRule) {
      const indices = [...waiting.values()].flat().sort((a, b) => a - b);
      const rule = rules.get(id);
      const why = !rule ? 'no rule' : !rule.waivable ? 'not waivable' : catalogue.files.has(path) ? 'mended' : 'gone';
      if (indices.length > 0 && !(why === 'mended' && unsure.has(path)) && !(why === 'gone' && isHidden)) stale.push({ path, rule: id, indices, why });
    }
  }
  return { known, stale };
}

/** One report an entry, at its place in the file. */
export function reportStale(stale: readonly Stale[], { files, lines }: ReadBaseline): Report[] {
  if (stale.length === 0) return [];
  const places = findJsonPlaces(lines.text);
  return stale.map(({ path, rule, indices, why }) => {
    const total = files[path]?.[rule]?.length ?? 0;
    const pointer = `/files/${escapePointer(path)}/${escapePointer(rule)}`;
    const place = (indices.length < total ? places.values.get(`${pointer}/${indices[0]}`) : undefined) ?? places.keys.get(pointer);
    return { ...(place && { at: lines.range(...place) }), ...inWords(path, rule, indices.length, total, why) };
  });
}

/** A baseline without what is to go. */
export function withoutStale(files: Known, stale: readonly Stale[]): Known {
  const gone = new Map(stale.map(({ path, rule, indices }) => [`${path}\0${rule}`, new Set(indices)]));
  return Object.fromEntries(Object.entries(files).map(([path, byRule]) => [path, Object.fromEntries(Object.entries(byRule).map(([rule, fingerprints]) => [rule, fingerprints.filter((_, index) => !gone.get(`${path}\0${rule}`)?.has(index))]))]));
}

function indicesOf(fingerprints: readonly string[]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    const same = indices.get(fingerprint);
    if (same) same.push(index);
    else indices.set(fingerprint, [index]);
  }
  return indices;
}

function inWords(path: string, rule: string, count: number, total: number, why: Stale['why']): Omit<Report, 'at'> {
  const fix = 'Remove the entry; `assay check --fix` and `assay baseline --prune` do, and add nothing.';
  const known = `${total === 1 ? 'one finding' : `${total} findings`} of ${quoted(rule)} in ${quoted(path)}`;
  switch (why) {
    case 'gone':
      return { what: `The baseline knows ${known}, which is not there any more.`, fix };
    case 'no rule':
      return { what: `The baseline knows ${known}, but there is no such rule.`, fix };
    case 'not waivable':
      return { what: `The baseline lists ${known}, which no baseline can let pass.`, why: 'What the rule finds is not safe to read or must not be published.', fix: `Mend what it finds. ${fix}` };
    default:
      return { what: `The baseline knows ${known}; ${total === count ? (total === 1 ? 'it is' : 'they are all') : count === 1 ? 'one of them is' : `${count} of them are`} mended.`, fix };
  }
}
