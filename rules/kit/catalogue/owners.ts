import type { People } from '../../../schemas/generated/types.ts';

/** What somebody may act for the program as. */
export type Role = People['people'][number]['roles'][number];

/** Who may change a file: a role of the program, or the partner whose folder it stands in. */
export type Owner = Role | 'partner';

/** Whose the files at a place are. */
export interface Ownership {
  /** From the content root; ":name" stands for one name, "**" at the end for all that lies below. */
  at: string;
  owners: readonly Owner[];
}

/** The owners of every file, the general before the particular: the last place that fits a path decides. What lies outside the content is the first one's. */
export const ownership: readonly Ownership[] = [
  { at: '**', owners: ['ecosystem-team'] },
  { at: 'partners/:partner/**', owners: ['partner'] },
  { at: 'partners/:partner/membership.md', owners: ['ecosystem-team'] },
  { at: 'partners/:partner/:solution/certification.md', owners: ['ecosystem-team', 'integrator'] },
  { at: 'partners/:partner/:solution/certificate.json', owners: ['ecosystem-team'] },
];

/** Who owns a file, and in whose folder it stands. */
export interface Owned {
  owners: readonly Owner[];
  partner?: string;
}

/**
 * Who owns a path from the content root; one that leads out of the content is that of those who keep the program. In whichever case a name is
 * written: some systems make no difference.
 */
export function ownersOf(path: string): Owned {
  const parts = path.toLowerCase().split('/');
  const { owners } = (parts.includes('..') ? ownership[0] : ownership.findLast(({ at }) => fits(at.split('/'), parts))) ?? { owners: [] };
  const partner = parts[0] === 'partners' && parts.length > 2 ? path.split('/')[1] : undefined;
  return { owners, ...(partner !== undefined && { partner }) };
}

function fits(at: readonly string[], parts: readonly string[]): boolean {
  const isOpen = at.at(-1) === '**';
  if (isOpen ? parts.length < at.length : parts.length !== at.length) return false;
  return at.every((part, index) => part === '**' || part.startsWith(':') || part === parts[index]);
}
