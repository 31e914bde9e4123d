import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { lineOf } from '../../rules/kit/catalogue/values.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { hasEnded } from '../program/standing.ts';
import type { WaiverList } from '../suppressions/waivers.ts';

type Reported = NonNullable<ReadinessReport['due']>['dates'][number];

/** Something that falls due on a day. What is overdue has a day that has passed, and stays until it is done. */
export type Due = Omit<Reported, 'days' | 'source'>;

/** What due dates are read off. */
export interface DueContext {
  catalogue: Catalogue;
  /** What readiness says of each solution for the step ahead of it, by partner, then solution. */
  solutions: ReadinessReport['solutions'];
  /** The keys that stamps are trusted to be signed with. */
  keys: readonly { name: string; path: string; from: string; until: string; revoked?: string }[];
  /** The stamp of a solution as it stands, verified or not. */
  stampOf(partner: string, solution: string): { path: string; until: string } | undefined;
  /** The waivers that count, of requirements and rules, in force or not. */
  waivers?: WaiverList;
}

/** Where due dates come from. Pure: the same content and day give the same dates. */
export interface DueSource {
  /** Names the source in a report, and begins the ids of its dates. */
  id: string;
  /** Every date that is not settled, however far away. */
  find(context: DueContext): Iterable<Due>;
}

/** Where a field stands: its file, and its line when there is one. */
export function placeOfField(document: DocumentFacts | undefined, pointer: string): Pick<Due['about'], 'path' | 'line'> {
  return document ? { path: document.path, line: lineOf(document, pointer) } : {};
}

/** Partners with something ahead of them, and their solutions. */
export function* activeSolutions({ catalogue }: DueContext): Iterable<{ partner: PartnerEntry; solution: SolutionEntry }> {
  for (const partner of activePartners(catalogue)) for (const solution of partner.solutions.values()) yield { partner, solution };
}

/** Partners that have neither left the program nor been turned down. */
export function activePartners({ partners }: Pick<Catalogue, 'partners'>): PartnerEntry[] {
  return [...partners.values()].filter(({ membership }) => !hasEnded({ status: membership?.frontMatter.data['status'] }));
}
