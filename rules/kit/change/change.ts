import type { Program, ReadinessReport, Waivers } from '../../../schemas/generated/types.ts';
import { programFor } from '../catalogue/pin.ts';
import { placeOf } from '../catalogue/place.ts';
import type { Catalogue, CatalogueReport, PartnerEntry, RuleMeta } from '../define-rule.ts';
import type { FrontMatter } from '../facts.ts';
import type { Range } from '../finding.ts';
import { folderOf } from '../resolve.ts';
import type { Renewing } from './moves.ts';
import type { Actor, PeopleList } from './people.ts';

/** A file that a change touches. */
export interface ChangedFile {
  /** From the content root; of a file outside the content, from there with "..". */
  path: string;
  status: 'added' | 'changed' | 'removed';
}

/** Something as it is on the base branch and as the change leaves it; absent where it is not there or cannot be read. */
export interface Sides<T> {
  before?: T | undefined;
  after?: T | undefined;
}

export type Waiver = Waivers['waivers'][number];

/** The list of waivers, with the places of its fields by JSON pointer. */
export interface WaiverList {
  path: string;
  waivers: readonly Waiver[];
  fields: FrontMatter;
}

/** What the baseline knows. */
export interface KnownList {
  path: string;
  entries: readonly KnownFindings[];
}

/** Old findings of one rule in one file that the baseline knows. */
export interface KnownFindings {
  path: string;
  rule: string;
  fingerprints: readonly string[];
  at?: Range;
}

export type Verdicts = ReadinessReport['solutions'][number]['requirements'];

/** A pull request: what stands on its base branch, what it makes of that, and who makes it. */
export interface Change {
  /** Of the partners that the change touches; of others the membership alone. */
  before: Catalogue;
  after: Catalogue;
  actor: Actor;
  files: readonly ChangedFile[];
  people: Sides<PeopleList>;
  waivers: Sides<WaiverList>;
  known: Sides<KnownList>;
  /**
   * Verdicts on a solution as the change leaves it, with what the base branch waives.
   *
   * @param renewing judges whether the term could be renewed, on the day of the decision and with the last day before it.
   */
  verdicts(partner: string, solution: string, renewing?: Renewing): Verdicts;
}

/** A rule over a change: what stands after it, against what stood before. Pure too. */
export interface ChangeRule extends RuleMeta {
  scope: 'change';
  check(change: Change): Iterable<CatalogueReport>;
}

/** The partners in whose folders a change touches something, as they were and as they are, by id. */
export function touchedPartners({ before, after, files }: Pick<Change, 'before' | 'after' | 'files'>): (Sides<PartnerEntry> & { id: string })[] {
  const ids = new Set(files.flatMap(({ path }) => placeOf(path).partner ?? []));
  return [...ids].toSorted().map((id) => ({ id, before: before.partners.get(id), after: after.partners.get(id) }));
}

/** The version of the program that a partner is judged by after the change. */
export function programOf({ after }: Pick<Change, 'after'>, partner: string): Program {
  return programFor(after.partners.get(partner), after);
}

/** Where a finding about a file stands: on the file, or where that is gone, on the one that is nearest to it. */
export function standFor({ after: { files } }: Pick<Change, 'after'>, { path, status }: ChangedFile): string {
  if (status !== 'removed') return path;
  const sorted = [...files].toSorted();
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const names = ['solution.md', 'partner.md'].map((name) => `${folder}/${name}`);
    const found = names.find((name) => files.has(name)) ?? sorted.find((file) => file.startsWith(`${folder}/`));
    if (found !== undefined) return found;
  }
  return sorted[0] ?? path;
}
