import type { CatalogueReport } from '../define-rule.ts';
import type { FrontMatter } from '../facts.ts';
import type { Range, Related } from '../finding.ts';
import { quoted } from '../printable.ts';
import type { Change, KnownFindings, Waiver } from './change.ts';
import { fieldAt } from '../catalogue/fields.ts';
import { isSame } from './same.ts';
import { isRaise, movesOf, type Move } from './moves.ts';
import { teamOf } from '../roles.ts';
import { actorInWords, isSameName } from './people.ts';

/** Waivers that a change adds without a second pair of eyes, or together with the step that they open; the baseline likewise. */
export function* waived(change: Change): Iterable<CatalogueReport> {
  const { before, after } = change.waivers;
  const added = after?.waivers.flatMap((waiver, index) => (before?.waivers.some((other) => isSame(other, waiver)) ? [] : [{ waiver, index }])) ?? [];
  for (const { waiver, index } of added) {
    const place = (field: keyof Waiver): { at?: Range } => rangeAt(after?.fields, `/waivers/${index}/${field}`);
    const path = after?.path ?? '';
    const approver = approverProblem(change, waiver);
    if (approver) yield { path, ...place('approver'), ...approver, actual: waiver.approver };
    const thing = quoted(waiver.requirement ?? waiver.rule ?? '');
    const move = raiseOf(change, partnerOf(waiver));
    if (move) yield { path, ...place(waiver.requirement === undefined ? 'rule' : 'requirement'), what: `The change waives ${thing} for ${quoted(partnerOf(waiver))} and makes a step for it at once.`, fix: 'Have the waiver merged first, in a change of its own; then make the step.', related: [relatedMove(move)] };
  }
  yield* knownAtOnce(change);
}

function approverProblem({ actor, people, after: { program } }: Change, { approver }: Waiver): { what: string; fix: string } | undefined {
  const person = people.before?.people.find(({ name }) => isSameName(name, approver));
  if (!person?.roles.includes('ecosystem-team')) return { what: `${quoted(approver)} approves a waiver, but is not of ${teamOf(program)} on the base branch.`, fix: `Name the member of ${teamOf(program)} who approved it.` };
  if (actor.name === undefined || !isSameName(actor.name, approver)) return undefined;
  return { what: `${actorInWords(actor, program)} writes the waiver and approves it.`, fix: `Let another member of ${teamOf(program)} approve it, and name that person.` };
}

function* knownAtOnce(change: Change): Iterable<CatalogueReport> {
  const { before, after } = change.known;
  for (const { path, rule, fingerprints, at } of after?.entries ?? []) {
    const partner = partnerOf({ path });
    const move = raiseOf(change, partner);
    if (!move || !after || !isMore(fingerprints, before?.entries.find((other) => other.path === path && other.rule === rule))) continue;
    yield { path: after.path, ...(at && { at }), what: `The change makes findings of ${quoted(rule)} in ${quoted(path)} known, and makes a step for ${quoted(partner)} at once.`, fix: 'Mend what is found, or have the baseline merged first.', related: [relatedMove(move)] };
  }
}

function isMore(now: readonly string[], was: KnownFindings | undefined): boolean {
  const left = [...(was?.fingerprints ?? [])];
  return now.some((fingerprint) => {
    const at = left.indexOf(fingerprint);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The partner whose solution or file a waiver is for. */
function partnerOf({ solution, path }: Pick<Waiver, 'solution' | 'path'>): string {
  const [partner = ''] = solution?.split('/') ?? [];
  return solution === undefined ? (/^partners\/([^/]+)\//.exec(path ?? '')?.[1] ?? '') : partner;
}

function raiseOf(change: Change, partner: string): Move | undefined {
  return movesOf(change).find((move) => move.partner === partner && isRaise(move));
}

function relatedMove({ document, pointer }: Move): Related {
  const { path, at } = fieldAt(document, pointer);
  return { path, range: at, what: 'is the step.' };
}

function rangeAt(fields: FrontMatter | undefined, pointer: string): { at?: Range } {
  const at = fields?.values[pointer];
  return at ? { at } : {};
}
