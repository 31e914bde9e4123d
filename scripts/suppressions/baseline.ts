import type { Finding } from '../../rules/kit/finding.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/valid-baseline.ts';
import type { Baseline } from '../../schemas/generated/types.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { limits } from '../pipeline/limits.ts';
import { overLimit } from '../pipeline/over-limit.ts';
import { validatorFor } from '../schemas.ts';
import { findJsonPlaces } from './json-places.ts';

/** Fingerprints of known findings by path and rule; equal findings have equal ones. */
export type Known = Baseline['files'];

/** A baseline with the text it was read from, so that an entry can be pointed at. */
export interface ReadBaseline {
  files: Known;
  lines: Lines;
}

/**
 * Says what a finding is, whatever line it stands on: what is said about which text. Numbers that are counted (words, lines) do not
 * matter, those that the author wrote do: another text under the same rule is another finding.
 */
export function fingerprintOf({ what, actual = '' }: Pick<Finding, 'what' | 'actual'>): string {
  const said = what.replaceAll(/(`[^`]*`)|\d+/g, (_, written?: string) => written ?? '#');
  return hexDigest(`${said}\0${/^\d+$/.test(actual) ? '#' : actual}`).slice(0, 12);
}

/** The baseline that knows some findings, sorted; the same findings give the same text. */
export function renderBaseline(findings: readonly Finding[]): string {
  const files: Known = {};
  for (const finding of findings) {
    const file = own(files, finding.path) ?? (files[finding.path] = {});
    (own(file, finding.rule) ?? (file[finding.rule] = [])).push(fingerprintOf(finding));
  }
  return renderKnown(files);
}

/** The text of a baseline, without files and rules of which nothing is left. */
export function renderKnown(known: Known): string {
  const files: Known = {};
  for (const path of Object.keys(known).sort()) {
    const rules = Object.entries(known[path] ?? {}).filter(([, fingerprints]) => fingerprints.length > 0);
    if (rules.length > 0) files[path] = Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, fingerprints]) => [id, fingerprints.toSorted()]));
  }
  return `${JSON.stringify({ version: 1, files } satisfies Baseline, null, 2)}\n`;
}

/** Reads the text of `baseline.json`; what is wrong with it is a finding at its place. */
export function readBaseline(path: string, bytes: Uint8Array): { baseline?: ReadBaseline; findings: Finding[] } {
  const { most } = limits['baseline-size'];
  if (bytes.length > most) return { findings: [overLimit(path, 'baseline-size', bytes.length)] };
  const again = 'Run `assay baseline`, which writes the file anew.';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { findings: [toFinding(rule, path, { what: 'The file is not UTF-8.', why: unread, fix: again })] };
  }
  const lines = new Lines(text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const at = Number(/ position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const start = Math.min(at, Math.max(0, text.length - 1));
    return { findings: [toFinding(rule, path, { at: lines.range(start, Math.min(text.length, start + 1)), what: 'The file is no JSON from here on.', why: unread, fix: again })] };
  }
  const [error] = validatorFor('baseline')(data);
  if (error) {
    const places = findJsonPlaces(text);
    const extra: unknown = error.params['additionalProperty'];
    const [from, to] = (typeof extra === 'string' ? places.keys.get(`${error.instancePath}/${extra}`) : undefined) ?? places.values.get(error.instancePath) ?? [0, 0];
    const line = lines.text.indexOf('\n', from);
    return { findings: [toFinding(rule, path, { at: lines.range(from, line === -1 ? to : Math.min(to, line)), what: 'This is not what a baseline holds here.', why: unread, fix: again })] };
  }
  return { baseline: { files: (data as Baseline).files, lines }, findings: [] };
}

const unread = 'A baseline that cannot be read lets nothing pass.';

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
