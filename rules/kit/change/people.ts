import type { People } from '../../../schemas/generated/types.ts';
import type { Role } from '../catalogue/owners.ts';
import { textsAt } from '../catalogue/values.ts';
import type { Catalogue } from '../define-rule.ts';
import type { FrontMatter } from '../facts.ts';
import { folded } from '../one-line.ts';
import { allOf, quoted } from '../printable.ts';
import { roleName, type NamesPeople } from '../roles.ts';

export type Person = People['people'][number];

/** The people of the program, with the places of their fields by JSON pointer. */
export interface PeopleList {
  path: string;
  people: readonly Person[];
  fields: FrontMatter;
}

/** Who makes a change, by what the base branch knows of them. */
export interface Actor {
  /** As it was given; absent when nobody was named. */
  login?: string;
  /** Of a person of the program. */
  name?: string;
  /** What the person may act for the program as; none for a partner's people and for those whom nobody knows. */
  roles: readonly Role[];
  /** Partners whose files the person may change. */
  partners: readonly string[];
}

/**
 * Who a login is. Whom the base branch does not know is a partner's who owns nothing; one that it knows on both sides acts for no
 * program, because nobody certifies what is their own.
 */
export function findActor(login: string | undefined, people: PeopleList | undefined, partners: Catalogue['partners']): Actor {
  if (login === undefined) return { roles: [], partners: [] };
  const person = people?.people.find((known) => isSameLogin(known.login, login));
  const own = [...partners.values()].filter(({ membership }) => textsAt(membership, '/logins').some((known) => isSameLogin(known, login))).map(({ id }) => id).sort();
  if (!person || own.length > 0) return { login, roles: [], partners: own };
  return { login, name: person.name, roles: person.roles, partners: [] };
}

/** Platforms take logins in any case for the same. */
export function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Names under signatures, however they are spaced. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** "`ada-miller` of the partner `acme`": an actor in a sentence. */
export function actorInWords({ login, name, roles, partners }: Actor, program: NamesPeople): string {
  if (login === undefined) return 'somebody who was not named';
  if (roles.length > 0) return `${quoted(login)} (${name ?? ''}, ${allOf(roles.map((role) => roleName(role, program)))})`;
  return partners.length > 0 ? `${quoted(login)} of the partner ${allOf(partners.map((id) => quoted(id)))}` : `${quoted(login)} (whom the base branch does not know)`;
}
