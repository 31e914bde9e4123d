import type { Role } from './catalogue/owners.ts';

/** What says how people of the program are called: the program, or a report on it. */
export interface NamesPeople {
  people?: readonly { who: string; role?: Role }[];
}

const usual: Readonly<Record<Role, string>> = { 'ecosystem-team': 'program team', integrator: 'Integrator' };

/** What a program calls a role: "Ecosystem team". */
export function roleName(role: Role, { people = [] }: NamesPeople): string {
  return people.find((person) => person.role === role)?.who ?? usual[role];
}

/** The same in a sentence: "the Ecosystem team". */
export function roleInSentence(role: Role | 'partner', named: NamesPeople): string {
  return `the ${role === 'partner' ? role : roleName(role, named)}`;
}

/** Those who keep the program, in a sentence. */
export function teamOf(named: NamesPeople): string {
  return roleInSentence('ecosystem-team', named);
}
