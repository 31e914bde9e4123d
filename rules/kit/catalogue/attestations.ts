import type { Catalogue } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';
import type { Certification } from '../../../schemas/generated/types.ts';
import { isDay } from './days.ts';
import { placeOf } from './place.ts';
import { valueAt } from './values.ts';

type Written = NonNullable<Certification['attestations']>[number];
type WrittenStep = NonNullable<Written['steps']>[number];

/** One signature of a ledger, complete as far as it was written. */
export interface Attestation extends Pick<Written, 'requirement' | 'signer' | 'role' | 'date' | 'result' | 'note'> {
  /** JSON pointer of the entry. */
  pointer: string;
  evidence: string[];
  digests: NonNullable<Written['digests']>;
  steps: WalkedStep[];
}

/** One step that the signer followed. */
export interface WalkedStep extends WrittenStep {
  /** JSON pointer of the entry. */
  pointer: string;
}

/** The signatures of a ledger, earliest first; an entry that lacks what makes it one is left out, its schema says so elsewhere. */
export function readAttestations(ledger: DocumentFacts | undefined): readonly Attestation[] {
  if (!ledger) return [];
  // Each requirement asks for them.
  const known = read.get(ledger);
  if (known) return known;
  const attestations = readAll(ledger);
  read.set(ledger, attestations);
  return attestations;
}

const read = new WeakMap<DocumentFacts, readonly Attestation[]>();

function readAll(ledger: DocumentFacts): Attestation[] {
  const entries = valueAt(ledger, '/attestations');
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index) => readEntry(entry, `/attestations/${index}`)).sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Whether evidence is an https address or a file of the content; one that may stand in a root that was not given is believed. */
export function isEvidenceThere(place: string, { files, absent }: Pick<Catalogue, 'files' | 'absent'>): boolean {
  if (/^https:\/\/[^\s]+$/.test(place)) return true;
  const { kind } = placeOf(place);
  return files.has(place) || (kind !== undefined && absent.has(kind));
}

function readEntry(entry: unknown, pointer: string): Attestation[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { requirement, signer, role, date, result, note, evidence, digests, steps } = entry as { [Key in keyof Written]?: unknown };
  if (typeof requirement !== 'string' || typeof signer !== 'string' || !isDay(date)) return [];
  if (role !== 'integrator' && role !== 'ecosystem-team') return [];
  // A result that is no known word must not pass for "met".
  if (result !== undefined && result !== 'met' && result !== 'not-met') return [];
  return [{
    pointer,
    requirement,
    signer,
    role,
    date,
    ...(result !== undefined && { result }),
    ...(typeof note === 'string' && { note }),
    evidence: Array.isArray(evidence) ? evidence.filter((place): place is string => typeof place === 'string') : [],
    digests: Array.isArray(digests) ? digests.filter(isDigest) : [],
    steps: Array.isArray(steps) ? steps.flatMap((step: unknown, index) => (isStep(step) ? [{ ...step, pointer: `${pointer}/steps/${index}` }] : [])) : [],
  }];
}

function isDigest(value: unknown): value is Attestation['digests'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { path, block, digest } = value as Record<string, unknown>;
  return [path, block, digest].every((part) => typeof part === 'string');
}

/** A result that is no known word makes it no step, so that it cannot pass for one that was followed. */
function isStep(value: unknown): value is WrittenStep {
  if (typeof value !== 'object' || value === null) return false;
  const { path, block, step, digest, result, note } = value as Record<string, unknown>;
  return [path, block, step, digest].every((part) => typeof part === 'string') && (result === 'pass' || result === 'fail' || result === 'not-applicable') && (note === undefined || typeof note === 'string');
}
