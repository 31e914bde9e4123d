import { internalKinds, placeOf } from '../../rules/kit/catalogue/place.ts';
import { textAt, textsAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { folderOf, resolveReference } from '../../rules/kit/resolve.ts';
import { rule as judged } from '../../rules/judged.ts';
import { later } from '../later.ts';
import { buildCatalogue, catalogueRules, judgeCatalogue } from '../pipeline/catalogue.ts';
import { count, isIn, judgeFiles, letPass, type CheckOptions, type CheckResult, type Verdicts } from '../pipeline/check.ts';
import { findAmong, type Found, type FoundFile } from '../pipeline/find.ts';
import { FindingsOfFiles, saidOf } from '../pipeline/findings.ts';
import { identify, suppressionFiles } from '../pipeline/identify.ts';
import { openJudges } from '../pipeline/isolate.ts';
import { listInTurns, memorySource, type Listing, type Source } from '../source.ts';
import type { Changes } from './changes.ts';
import { concernsAll, neighboursOf, namesOf } from './neighbours.ts';

export interface ChangedOptions extends CheckOptions {
  /** What the changed documents were, where that is being looked up already: a judging process gets into its stride with them. */
  before?: Changes['before'];
  /** What the content holds, where that is being looked up already. */
  listing?: Promise<Listing>;
  /** Files in which one of the names stands; of the folders that are given, git knows all files. */
  mentioning(names: readonly string[], tracked: ReadonlySet<string>): Promise<ReadonlySet<string>>;
}

/**
 * Checks what has changed: reports every finding of the changed files, as a check of everything would, and of the other files those
 * findings that the change brought about, such as a link to a heading that is gone. Reads and judges only what these depend on.
 */
export async function checkChanged(source: Source, changing: Changes | Promise<Changes>, given: ChangedOptions): Promise<CheckResult> {
  const judges = given.isolate ? (given.judges ?? openJudges({ keep: true })) : undefined;
  // Nothing waits for git but what needs its answers: files are listed while it looks, and it looks while they are listed.
  const listed = given.listing ?? later(listInTurns(source));
  const formerly = given.before ?? Promise.resolve(changing).then((changes) => changes.before);
  const judgingFormer = later(formerly.then((former) => judgeFiles(judges, memorySource(Object.fromEntries(former)), filesOf(former).map(withFactsOnly), given)));
  try {
    const changes = await changing;
    const options = { ...given, only: [...changes.paths] };
    const isAboutAll = concernsAll(changes.paths);
    const searching = isAboutAll ? undefined : later(options.mentioning(namesOf(changes.paths), changes.tracked));
    const before = await judgingFormer;
    const mentions = await searching;
    const listing = await listed;
    const paths = listing.places.map(({ path }) => path);
    const touched = new Set([...changes.paths].flatMap(withFolders));
    // What is wrong in a file by itself is as it was, unless its partner has come to be judged by another program.
    const mayRepin = [...changes.paths].some((path) => placeOf(path).kind === 'membership');
    const isAsked = (path: string): boolean => mayRepin || changes.paths.has(path);
    const around = async (hasAliases: boolean): Promise<{ found: Found; now: Verdicts }> => {
      const near = mentions && neighboursOf({ changes, mentions, hasAliases }, paths);
      const isNear = (path: string): boolean => !near || near.has(path);
      const found = findAmong(listing, given.publicRoots, (path) => isNear(path) || touched.has(path) || passFiles.has(path));
      const files = found.files.filter(({ path }) => isNear(path));
      if (!near || letsPass(found)) return { found, now: await judgeFiles(judges, source, files, options) };
      const now = await judgeFiles(judges, source, files.map((file) => (isAsked(file.path) ? file : withFactsOnly(file))), options);
      if (changes.added.size > 0 || changes.removed.size > 0) return { found, now };
      const changed = new Set([...changes.paths].map((path) => path.toLowerCase()));
      return { found, now: { ...now, documents: now.documents.map((document) => (near.get(document.path) ? document : pointingAt(changed, document))) } };
    };
    const isChanged = ({ path }: DocumentFacts): boolean => changes.paths.has(path);
    const hadAliases = before.documents.some(givesAliases);
    let { found, now } = await around(hadAliases);
    if (!hadAliases && now.documents.filter(isChanged).some(givesAliases)) ({ found, now } = await around(true));
    // What the changed files point at lies anywhere.
    const aimed = aimsOf(now.documents.filter(isChanged), listing, found.files, given.publicRoots);
    const aims = await judgeFiles(judges, source, letsPass(found) ? aimed : aimed.map(withFactsOnly), options);
    const sum = { ...now, said: [...now.said, ...aims.said], notJudged: [...now.notJudged, ...aims.notJudged] };
    return await report({ source, changes, touched, found, now: sum, around: [...now.documents, ...aims.documents], before: before.documents }, given);
  } finally {
    judges?.end();
  }
}

const passFiles: ReadonlySet<string> = new Set(Object.values(suppressionFiles));

/**
 * A document that has to do with a change for nothing but its addresses, and of these only with those that lead to what has changed: while the same files are there,
 * the others lead where they led. A large list of articles has hundreds of them.
 *
 * @param changed changed paths, in lower case.
 */
function pointingAt(changed: ReadonlySet<string>, document: DocumentFacts): DocumentFacts {
  const references = document.references.filter(({ url }) => {
    const target = resolveReference(document.path, url);
    return target.kind === 'file' && changed.has(target.path.toLowerCase());
  });
  // Facts that came from another process hold more in themselves than can be copied.
  return new Proxy(document, { get: (facts, key) => (key === 'references' ? references : (Reflect.get(facts, key, facts) as unknown)) });
}

/** Whether something lets findings pass: it is held against all that there are. */
function letsPass({ files }: Found): boolean {
  return files.some(({ path }) => passFiles.has(path));
}

function withFactsOnly(file: FoundFile): FoundFile {
  return { ...file, factsOnly: true };
}

function givesAliases(document: DocumentFacts): boolean {
  return textsAt(document, '/aliases').length > 0;
}

/** A path and those of the folders around it: one that is not looked into stands for what has changed in it. */
function withFolders(path: string): string[] {
  const paths = [path];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) paths.push(folder);
  return paths;
}

interface Judged {
  source: Source;
  changes: Changes;
  /** Changed paths, and the folders around them. */
  touched: ReadonlySet<string>;
  found: Found;
  now: Verdicts;
  /** Documents as they are, as far as the change concerns them. */
  around: readonly DocumentFacts[];
  /** Changed and removed documents as they were. */
  before: readonly DocumentFacts[];
}

async function report({ source, changes, touched, found, now, around, before }: Judged, options: CheckOptions): Promise<CheckResult> {
  const { program, versions, asOf, absentRoots = [] } = options;
  const absent = absentRoots.length > 0 ? internalKinds : [];
  const paths = found.entries.filter(({ type }) => type === 'file').map(({ path }) => path);
  const partners = new Set([...changes.paths, ...around.map(({ path }) => path)].flatMap((path) => placeOf(path).partner ?? []));
  // Of the other partners nothing is known, so that all that could be found of them is the same before and after.
  const layOut = (documents: readonly DocumentFacts[], files: readonly string[]): Catalogue => buildCatalogue(documents, files, program, asOf, absent, versions, partners);
  const catalogue = layOut(around, paths);
  const across = judgeCatalogue(catalogue);
  // Only what is found elsewhere may have been there before, and only the rules that found it can tell.
  const asking = new Set(across.filter(({ path }) => !changes.paths.has(path)).map(({ rule }) => rule));
  const formerly = (): Finding[] => {
    const then = layOut([...around.filter(({ path }) => !changes.paths.has(path)), ...before], pathsBefore(paths, changes));
    return judgeCatalogue(withFilesOf(catalogue, then), catalogueRules.filter(({ id }) => asking.has(id)));
  };
  const known = new Set(asking.size === 0 ? [] : formerly().map(identityOf));
  const notJudged = [...found.notJudged.filter(({ path }) => changes.paths.has(path)), ...now.notJudged];

  const repinned = repinnedBy(changes, around, before);
  const alone = now.said.flatMap(({ by }) => by.findings);
  const chosen = new Set([
    ...found.findings.filter(({ path, related = [] }) => touched.has(path) || related.some((other) => changes.paths.has(other.path))),
    ...alone.filter(({ path, rule }) => changes.paths.has(path) || rule === judged.id || repinned.has(placeOf(path).partner ?? '')),
    ...across.filter((finding) => changes.paths.has(finding.path) || !known.has(identityOf(finding))),
  ].map(identityOf));
  const { findings } = await letPass([...found.findings, ...alone, ...across], { source, files: found.files, catalogue, notJudged, omitting: now.omitting, ...options });
  const isAsked = (path: string): boolean => !options.only || isIn(path, options.only);
  const kept = new FindingsOfFiles(saidOf(findings.filter((finding) => isAsked(finding.path) && (chosen.has(identityOf(finding)) || changes.paths.has(finding.path)))), options.most);
  const files = new Set([...[...changes.paths].filter((path) => isAsked(path) && !changes.removed.has(path)), ...notJudged.map(({ path }) => path)]);
  return { findings: [...kept], notJudged, catalogue, counts: count(kept, files.size, notJudged, now.omitted + kept.omitted), absentRoots };
}

/** A catalogue with the set of files of another one, if they are the same: what rules have looked up in it is known then. */
function withFilesOf({ files }: Catalogue, catalogue: Catalogue): Catalogue {
  return files.size === catalogue.files.size && catalogue.files.isSubsetOf(files) ? { ...catalogue, files } : catalogue;
}

/** The documents that addresses of some documents lead to, without those that are judged already. */
function aimsOf(documents: readonly DocumentFacts[], listing: Listing, known: readonly FoundFile[], publicRoots?: ReadonlySet<number>): FoundFile[] {
  const wanted = new Set<string>();
  for (const { path, references } of documents) {
    for (const { url } of references) {
      const target = resolveReference(path, url);
      if (target.kind === 'file') wanted.add(target.path);
    }
  }
  for (const { path } of known) wanted.delete(path);
  if (wanted.size === 0) return [];
  const { files } = findAmong({ ...listing, places: listing.places.filter(({ path }) => wanted.has(path)) }, publicRoots);
  return files.filter(({ identity }) => identity);
}

/** Partners that pin another version of the program than before: all of their files are judged by other rules. */
function repinnedBy({ paths }: Changes, around: readonly DocumentFacts[], before: readonly DocumentFacts[]): Set<string> {
  const memberships = around.filter(({ path, identity }) => identity.kind === 'membership' && paths.has(path));
  return new Set(memberships.flatMap((membership) => {
    const former = before.find(({ path }) => path === membership.path);
    return former && textAt(former, '/program') !== textAt(membership, '/program') ? (membership.identity.partner ?? []) : [];
  }));
}

function filesOf(texts: ReadonlyMap<string, Uint8Array>): FoundFile[] {
  return [...texts].flatMap(([path, { length }]) => {
    const found = identify(path);
    return 'identity' in found ? [{ path, root: 0, size: length, identity: found.identity }] : [];
  });
}

function pathsBefore(paths: readonly string[], { added, removed }: Changes): string[] {
  return [...paths.filter((path) => !added.has(path)), ...removed];
}

/** What makes a finding the same before and after: what moved a few lines is not new. */
function identityOf({ rule, path, what, actual }: Finding): string {
  return JSON.stringify([rule, path, what, actual]);
}
