import type { Catalogue, CatalogueRule, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import type { DocumentFacts, DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import { rules as registry } from '../../rules/generated/catalogue.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import type { Program } from '../../schemas/generated/types.ts';

/**
 * Lays all documents of all content roots side by side: by path, by partner, by solution.
 *
 * @param documents facts of every document that could be read, in any order.
 * @param files every file of the content, images too; a path that several roots hold stands here several times.
 * @param absent kinds of document that live in a root that was not given.
 * @param versions those that a partner can pin; the program alone when absent.
 * @param wanted ids of the partners that somebody asks for; all of them when absent.
 */
export function buildCatalogue(
  documents: readonly DocumentFacts[],
  files: Iterable<string>,
  program: Program,
  asOf: string,
  absent: Iterable<DocumentKind> = [],
  versions?: ProgramVersions,
  wanted?: ReadonlySet<string>,
): Catalogue {
  const paths = new Set<string>();
  const repeated = new Map<string, number>();
  for (const path of files) {
    if (paths.has(path)) repeated.set(path, (repeated.get(path) ?? 1) + 1);
    else paths.add(path);
  }

  const byPath = new Map<string, DocumentFacts>();
  for (const document of documents.toSorted(byPathAndDigest)) {
    // Which of them counts is no matter: `unique-id` stops a publication that has two.
    if (byPath.has(document.path)) repeated.set(document.path, Math.max(2, repeated.get(document.path) ?? 0));
    else byPath.set(document.path, document);
    paths.add(document.path);
  }

  const partners = new Map<string, PartnerEntry>();
  // Files, not documents: a folder whose documents cannot be read is there all the same.
  const ofPartners = [...paths].filter((path) => path.startsWith(home) && (!wanted || wanted.has(path.slice(home.length, path.indexOf('/', home.length)))));
  for (const path of ofPartners.sort()) enter(partners, path, byPath.get(path));

  return {
    program,
    ...(versions && { versions }),
    asOf,
    files: paths,
    repeated,
    absent: new Set(absent),
    documents: byPath,
    partners,
  };
}

/** Where the folders of the partners stand. */
const home = 'partners/';

/** Every rule over all documents. */
export const catalogueRules: readonly CatalogueRule[] = registry;

/**
 * What the rules over all documents find. A rule that throws is no verdict, so nothing is caught here.
 *
 * @param rules the rules to apply; all of them unless a test chooses.
 */
export function judgeCatalogue(catalogue: Catalogue, rules: Iterable<CatalogueRule> = registry): Finding[] {
  return [...findAcross(catalogue, rules)];
}

/** The same, one after the other as they are found. */
export function* findAcross(catalogue: Catalogue, rules: Iterable<CatalogueRule> = registry): Iterable<Finding> {
  for (const rule of rules) {
    for (const report of rule.check(catalogue)) yield toFinding(rule, report.path, report);
  }
}

function enter(partners: Map<string, PartnerEntry>, path: string, facts: DocumentFacts | undefined): void {
  const { partner: partnerId, solution: solutionId, kind } = placeOf(path);
  // A file that nothing may have makes no partner and no solution; it has a finding of its own.
  if (partnerId === undefined || kind === undefined) return;
  const partner = obtain(partners, partnerId, (): PartnerEntry => ({ id: partnerId, files: [], solutions: new Map() }));
  if (solutionId === undefined) {
    partner.files.push(path);
    if (facts && (kind === 'partner' || kind === 'membership')) partner[kind] = facts;
    return;
  }
  const solution = obtain(partner.solutions, solutionId, (): SolutionEntry => ({ id: solutionId, files: [], public: [], internal: [] }));
  solution.files.push(path);
  if (!facts) return;
  if (kind === 'solution' || kind === 'application' || kind === 'certification') solution[kind] = facts;
  if (kind === 'public-article') solution.public.push(facts);
  if (kind === 'internal-article') solution.internal.push(facts);
}

function obtain<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function byPathAndDigest(a: DocumentFacts, b: DocumentFacts): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.digest < b.digest ? -1 : Number(a.digest > b.digest);
}
