import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts, DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Program, ReadinessReport } from '../../schemas/generated/types.ts';
import { allOf } from '../../rules/kit/printable.ts';
import type { Way } from './goals.ts';
import type { Standing } from './standing.ts';
import type { Step } from './steps.ts';

export type Requirement = Program['requirements'][number];
export type SolutionReport = ReadinessReport['solutions'][number];
export type RequirementReport = SolutionReport['requirements'][number];
export type Verdict = RequirementReport['verdict'];
export type Next = NonNullable<SolutionReport['next']>;
export type Evidence = NonNullable<RequirementReport['computed']>['evidence'][number];

/** What one part of a requirement, computed or attested, comes to. */
export interface Part {
  verdict: Verdict;
  what: string;
  evidence: Evidence[];
}

/** One solution with everything that its requirements are judged by. */
export interface Subject {
  catalogue: Catalogue;
  program: Program;
  asOf: string;
  partner: PartnerEntry;
  solution: SolutionEntry;
  standing: Standing;
  /** What it is judged for, when that is not the step ahead of it. */
  way?: Way;
  /** What was found in the files of the solution's and partner's folders, by path. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Files that could not be judged, with the reason. */
  notJudged: ReadonlyMap<string, string>;
  /** Text of a file of the content. */
  read(path: string): string;
  /** The numbered steps of an article; undefined when it can no longer be read as it was judged. */
  steps(article: DocumentFacts): Step[] | undefined;
}

/** The documents of some kinds that belong to the subject, in the order of the kinds. */
export function documentsOf({ partner, solution }: Pick<Subject, 'partner' | 'solution'>, kinds: readonly DocumentKind[]): DocumentFacts[] {
  return kinds.flatMap((kind) => {
    switch (kind) {
      case 'partner':
      case 'membership':
        return partner[kind] ?? [];
      case 'solution':
      case 'application':
      case 'certification':
        return solution[kind] ?? [];
      case 'public-article':
        return solution.public;
      case 'internal-article':
        return solution.internal;
      default:
        return [];
    }
  });
}

/** "Public article", "certification.md": what a kind of document is called in a sentence. */
export function kindInWords(kind: DocumentKind): string {
  if (kind === 'public-article') return 'Public article';
  if (kind === 'internal-article') return 'Internal article';
  return `${kind}.md`;
}

/** The part that is not run because documents of some kinds live in a root that is not there; undefined when they do not. */
export function absentPart(kinds: readonly DocumentKind[], { catalogue }: Pick<Subject, 'catalogue'>): Part | undefined {
  const absent = kinds.filter((kind) => catalogue.absent.has(kind));
  if (absent.length === 0) return undefined;
  return { verdict: 'not-run', what: `A content root that is absent holds ${allOf(absent.map((kind) => (kind.endsWith('-article') ? `the ${kindInWords(kind)}` : kindInWords(kind))))}.`, evidence: [] };
}

/** The path a document of a kind has, or would have; that of the folder for articles. */
export function pathOf({ partner, solution }: Pick<Subject, 'partner' | 'solution'>, kind: DocumentKind): string {
  const home = `partners/${partner.id}`;
  if (kind === 'partner' || kind === 'membership') return `${home}/${kind}.md`;
  if (kind === 'public-article') return `${home}/${solution.id}/public`;
  if (kind === 'internal-article') return `${home}/${solution.id}/internal`;
  return `${home}/${solution.id}/${kind}.md`;
}

/** Whether something remains to be done. */
export function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === 'fail' || verdict === 'pending' || verdict === 'not-run';
}

const order: readonly Verdict[] = ['fail', 'not-run', 'pending', 'not-yet-defined', 'waived', 'pass', 'not-applicable'];

/** The verdict that counts when parts differ: the worst. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable';
}

/** Where a place of a text is: path, and line when it has one. */
export function evidenceAt(path: string, line: number | undefined, what: string): Evidence {
  return { path, ...(line !== undefined && { line }), what };
}
