import type { CatalogueReport } from '../define-rule.ts';
import type { DocumentFacts } from '../facts.ts';
import { quoted } from '../printable.ts';
import { touchedPartners, type Change } from './change.ts';
import { fieldAt } from '../catalogue/fields.ts';
import { groupsAt } from '../catalogue/values.ts';
import { isSame } from './same.ts';
import { actorInWords, isSameName } from './people.ts';

/** Signatures that a change adds or alters in the name of somebody else, or in a role that its author does not have. */
export function* signatures(change: Change): Iterable<CatalogueReport> {
  for (const { before: was, after: now } of touchedPartners(change)) {
    yield* inLedger(change, now?.membership, was?.membership);
    for (const solution of now?.solutions.values() ?? []) yield* inLedger(change, solution.certification, was?.solutions.get(solution.id)?.certification);
  }
}

function* inLedger({ actor, after: { program } }: Change, ledger: DocumentFacts | undefined, former: DocumentFacts | undefined): Iterable<CatalogueReport> {
  if (!ledger || ledger.digest === former?.digest) return;
  const known = groupsAt(former, '/attestations');
  for (const [index, entry] of groupsAt(ledger, '/attestations').entries()) {
    if (known.some((other) => isSame(other, entry))) continue;
    const { requirement, signer, role } = entry;
    if (typeof signer !== 'string' || typeof role !== 'string') continue;
    const pointer = `/attestations/${index}`;
    const id = typeof requirement === 'string' ? `${quoted(requirement)} ` : '';
    if (actor.name === undefined || !isSameName(actor.name, signer)) {
      yield { ...fieldAt(ledger, `${pointer}/signer`), what: `${quoted(signer)} signs ${id}in a change by ${actorInWords(actor, program)}.`, fix: `Let ${quoted(signer)} make the change, so that the signature is theirs.`, actual: signer };
    } else if (!actor.roles.some((own) => own === role)) {
      yield { ...fieldAt(ledger, `${pointer}/role`), what: `${quoted(signer)} signs ${id}as ${quoted(role)}, which ${actorInWords(actor, program)} is not.`, fix: 'Let somebody of that role sign it.', actual: role, expected: [...actor.roles] };
    }
  }
}
