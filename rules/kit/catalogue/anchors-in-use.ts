import type { Catalogue } from '../define-rule.ts';
import { readAttestations } from './attestations.ts';
import { leadsOf, type Lead } from './leads.ts';

/** Who relies on the anchors of documents. Looked through once for a catalogue: a rule that asks heading by heading would do so thousands of times. */
export interface AnchorsInUse {
  /** Links to an anchor of a document, in the order of the documents. */
  leadsTo(path: string, anchor: string): readonly Lead[];
  /** Whether a signature is bound to the block that begins at an anchor. */
  isSigned(path: string, anchor: string): boolean;
}

const known = new WeakMap<Catalogue, AnchorsInUse>();
const asked = new WeakMap<Catalogue, Set<string>>();

/** The links and signatures that hold on to anchors. */
export function anchorsInUse(catalogue: Catalogue): AnchorsInUse {
  let anchors = known.get(catalogue);
  if (!anchors) known.set(catalogue, (anchors = collect(catalogue)));
  return anchors;
}

/** Paths of the documents of whose anchors a rule has asked who relies on them. */
export function anchorsAskedOf(catalogue: Catalogue): ReadonlySet<string> {
  return asked.get(catalogue) ?? new Set();
}

function collect(catalogue: Catalogue): AnchorsInUse {
  const leads = new Map<string, Lead[]>();
  for (const lead of leadsOf(catalogue)) {
    const { document, target } = lead;
    if (target.kind === 'bad' || target.anchor === undefined) continue;
    const key = keyOf(target.kind === 'anchor' ? document.path : target.path, target.anchor);
    const others = leads.get(key);
    if (others) others.push(lead);
    else leads.set(key, [lead]);
  }
  const signed = new Set<string>();
  for (const { membership, solutions } of catalogue.partners.values()) {
    for (const ledger of [membership, ...[...solutions.values()].map(({ certification }) => certification)]) {
      for (const { digests } of readAttestations(ledger)) for (const { path, block } of digests) signed.add(keyOf(path, block));
    }
  }
  const paths = new Set<string>();
  asked.set(catalogue, paths);
  return {
    leadsTo: (path, anchor) => (paths.add(path), leads.get(keyOf(path, anchor)) ?? []),
    isSigned: (path, anchor) => signed.has(keyOf(path, anchor)),
  };
}

const keyOf = (path: string, anchor: string): string => `${path}#${anchor}`;
