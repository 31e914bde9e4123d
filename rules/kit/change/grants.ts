import { textsAt } from '../catalogue/values.ts';
import type { CatalogueReport } from '../define-rule.ts';
import { quoted } from '../printable.ts';
import type { Change } from './change.ts';
import { fieldAt } from '../catalogue/fields.ts';
import { roleName, teamOf } from '../roles.ts';
import { isSameLogin, isSameName } from './people.ts';

/** Rights that a change gives to who makes it, and accounts that it puts on both sides of the table. */
export function* grants(change: Change): Iterable<CatalogueReport> {
  yield* ownRoles(change);
  yield* logins(change);
}

function* ownRoles({ actor: { login }, people: { before, after }, after: { program } }: Change): Iterable<CatalogueReport> {
  if (login === undefined || !after) return;
  for (const [index, person] of after.people.entries()) {
    if (!isSameLogin(person.login, login)) continue;
    const was = before?.people.find((known) => isSameLogin(known.login, login));
    const at = (field: string): Pick<CatalogueReport, 'at'> => {
      const range = after.fields.values[`/people/${index}/${field}`];
      return range ? { at: range } : {};
    };
    const gained = person.roles.find((role) => !was?.roles.includes(role));
    if (gained !== undefined) yield { path: after.path, ...at('roles'), what: `${quoted(login)} gives itself a role: ${roleName(gained, program)}.`, fix: `Let another member of ${teamOf(program)} make the change.`, actual: gained };
    if (was && !isSameName(was.name, person.name)) yield { path: after.path, ...at('name'), what: `${quoted(login)} changes its own name, from ${quoted(was.name)} to ${quoted(person.name)}.`, why: 'Signatures are held against the name; one could so be made in the name of another.', fix: `Let another member of ${teamOf(program)} make the change.`, actual: person.name };
  }
}

/** Logins of partners: none that its own author adds, none of somebody who acts for the program. */
function* logins({ before, after, actor, people }: Change): Iterable<CatalogueReport> {
  for (const { id, membership } of after.partners.values()) {
    const former = before.partners.get(id)?.membership;
    if (!membership) continue;
    for (const [index, login] of textsAt(membership, '/logins').entries()) {
      const isNew = !textsAt(former, '/logins').some((known) => isSameLogin(known, login));
      const place = fieldAt(membership, `/logins/${index}`);
      if (isNew && actor.login !== undefined && isSameLogin(login, actor.login)) {
        yield { ...place, what: `${quoted(login)} makes itself an account of the partner ${quoted(id)}.`, fix: `Let another member of ${teamOf(after.program)} make the change.`, actual: login };
        continue;
      }
      const both = people.after?.people.some((person) => isSameLogin(person.login, login));
      const wasBoth = !isNew && people.before?.people.some((person) => isSameLogin(person.login, login));
      if (both && !wasBoth) yield { ...place, what: `${quoted(login)} acts for the program and for the partner ${quoted(id)}.`, why: 'Nobody certifies what is their own.', fix: 'Keep the account on one side: here or in `program/people.yaml`.', actual: login };
    }
  }
}
