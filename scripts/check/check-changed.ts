import { programFor } from '../../rules/kit/catalogue/pin.ts';
import { internalKinds, placeOf } from '../../rules/kit/catalogue/place.ts';
import { textsAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { folderOf, resolveReference } from '../../rules/kit/resolve.ts';
import { rule as judged } from '../../rules/judged.ts';
import { later } from '../later.ts';
import { count, isIn, judgeFiles, letPass, type CheckOptions, type CheckResult, type Verdicts } from '../pipeline/check.ts';
import { findAmong, type Found } from '../pipeline/find.ts';
import { FindingsOfFiles, saidOf } from '../pipeline/findings.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { openJudges } from '../pipeline/isolate.ts';
import { closedFolder, listInTurns, overlaySource, type Listing, type Source } from '../source.ts';
import type { Changes } from './changes.ts';
import { judgeFormer, withFactsOnly } from './judge-former.ts';
import { concernsAll, namesOf, namesOfChanges, neighboursOf } from './neighbours.ts';

export interface ChangedOptions extends CheckOptions {
  /** What the changed documents were, judged already: a judging process gets into its stride with them. */
  former?: Promise<Verdicts>;
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
  const judgingFormer = given.former ?? later(Promise.resolve(changing).then((changes) => judgeFormer(judges, changes.before, given)));
  try {
    const said = await changing;
    const listing = await listed;
    const changes = { ...said, removed: notThere(said, listing) };
    const { paths: changed, added, removed } = changes;
    const options = { ...given, only: [...changed] };
    const isAboutAll = concernsAll(changed);
    const hasOtherFiles = added.size > 0 || removed.size > 0;
    const mentioning = async (names: readonly string[]): Promise<ReadonlySet<string>> => (isAboutAll ? new Set() : options.mentioning(names, changes.tracked));
    // Who names them may be asked at several times, and git looks once.
    const namesOfChanged = namesOfChanges(changes);
    const paths = listing.places.map(({ path }) => path);
    const touched = new Set([...changed].flatMap(withFolders));
    // What is wrong in a file by itself is as it was, unless its partner has come to be judged by another program.
    const mayRepin = [...changed].some((path) => placeOf(path).kind === 'membership');
    const isAsked = (path: string): boolean => mayRepin || changed.has(path);
    const around = async (hasAliases: boolean): Promise<{ found: Found; now: Verdicts }> => {
      const near = isAboutAll ? undefined : neighboursOf({ changes, hasAliases }, paths);
      const isNear = (path: string): boolean => !near || near.has(path);
      const found = findAmong(listing, given.publicRoots, (path) => isNear(path) || touched.has(path) || passFiles.has(path));
      const files = found.files.filter(({ path }) => isNear(path));
      const asked = !near || letsPass(found) ? files : files.map((file) => (isAsked(file.path) ? file : withFactsOnly(file)));
      // What was is judged meanwhile, and processes take one task at a time.
      await judgingFormer;
      const judging = later(judgeFiles(judges, source, asked, options));
      // Loaded while the other process judges.
      await loadCatalogue();
      return { found, now: await judging };
    };
    const changedAmong = ({ documents }: Verdicts): DocumentFacts[] => documents.filter(({ path }) => changed.has(path));
    let { found, now } = await around(false);
    const before = await judgingFormer;
    if ([...before.documents, ...changedAmong(now)].some(givesAliases)) ({ found, now } = await around(true));
    const own = changedAmong(now);
    const sum = { ...now };
    const known = new Set(found.files.map(({ path }) => path));
    /** Documents that lie anywhere, and have nothing to do with the change but by an address. */
    const judgeElsewhere = async (wanted: ReadonlySet<string>): Promise<void> => {
      const places = listing.places.filter(({ path }) => wanted.has(path) && !known.has(path));
      if (places.length === 0) return;
      const files = findAmong({ ...listing, places }, given.publicRoots).files.filter(({ identity }) => identity);
      for (const { path } of files) known.add(path);
      const isWhole = letsPass(found);
      const { documents, said, notJudged } = await judgeFiles(judges, source, isWhole ? files : files.map(withFactsOnly), options);
      sum.said = [...sum.said, ...said];
      sum.notJudged = [...sum.notJudged, ...notJudged];
      sum.documents = [...sum.documents, ...(isWhole || mayRepin || hasOtherFiles ? documents : documents.map((document) => pointingAt(changed, document)))];
    };
    // While the same files are there, an address depends on nothing in one of them but its anchors.
    const mayBreak = hasOtherFiles || hasMovedAnchors(own, before.documents);
    // Whether an entry of waivers or baseline was needed is asked of what was, too.
    const formerAims = letsPass(found) ? aimsOf(before.documents) : [];
    await judgeElsewhere(new Set([...aimsOf(own), ...formerAims, ...(mayBreak ? await mentioning(namesOfChanged) : [])]));
    /** Makes known who relies on the anchors of some documents. */
    const findReliant = async (asked: readonly string[]): Promise<void> => judgeElsewhere(await mentioning(asked.every((path) => changed.has(path)) ? namesOfChanged : namesOf(asked, '#')));
    const judgeFormerly = (): Promise<Verdicts> => judgeFormer(judges, changes.before, given, true);
    return await report({ source, changes, touched, found, now: sum, before: before.documents, findReliant, judgeFormerly, gone: said.removed }, given);
  } finally {
    judges?.end();
  }
}

/** What lays documents side by side. */
async function loadCatalogue(): Promise<typeof import('../pipeline/catalogue.ts') & typeof import('../../rules/kit/catalogue/anchors-in-use.ts')> {
  const [catalogue, anchors] = await Promise.all([import('../pipeline/catalogue.ts'), import('../../rules/kit/catalogue/anchors-in-use.ts')]);
  return { ...catalogue, ...anchors };
}

const passFiles: ReadonlySet<string> = new Set(Object.values(suppressionFiles));

/**
 * A document that has to do with a change for nothing but its addresses, and of these only with those that lead to what has changed: while the same files are there,
 * the others lead where they led. A large list of articles has hundreds of them.
 */
function pointingAt(changed: ReadonlySet<string>, document: DocumentFacts): DocumentFacts {
  const references = document.references.filter(({ url }) => {
    const target = resolveReference(document.path, url);
    return target.kind === 'file' && changed.has(target.path);
  });
  // Facts that came from another process hold more in themselves than can be copied.
  return new Proxy(document, { get: (facts, key) => (key === 'references' ? references : (Reflect.get(facts, key, facts) as unknown)) });
}

/** The changed paths where a file stood and none stands any more: it is gone, or a link or a folder has taken its place. */
function notThere({ paths, added }: Changes, { places }: Listing): Set<string> {
  const there = new Set<string>();
  for (const { path, type } of places) if (type === 'file' && paths.has(path)) there.add(path);
  // In a folder that is not looked into, none stood there before either.
  return new Set([...paths].filter((path) => !there.has(path) && !added.has(path) && closedFolder(path) === undefined));
}

/** Whether something lets findings pass: it is held against all that there are. */
function letsPass({ files }: Found): boolean {
  return files.some(({ path }) => passFiles.has(path));
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
  /** What is said of the documents that the change concerns. */
  now: Verdicts;
  /** Changed and removed documents as they were. */
  before: readonly DocumentFacts[];
  /** Adds the documents that rely on the anchors of some. */
  findReliant(paths: readonly string[]): Promise<void>;
  /** All that was said of changed and removed documents by themselves. */
  judgeFormerly(): Promise<Verdicts>;
  /** Changed paths where nothing stands any more. */
  gone: ReadonlySet<string>;
}

async function report({ source, changes, touched, found, now, before, findReliant, judgeFormerly, gone }: Judged, options: CheckOptions): Promise<CheckResult> {
  const { anchorsAskedOf, buildCatalogue, catalogueRules, judgeCatalogue } = await loadCatalogue();
  const { program, versions, asOf, absentRoots = [] } = options;
  const absent = absentRoots.length > 0 ? internalKinds : [];
  const paths = found.entries.filter(({ type }) => type === 'file').map(({ path }) => path);
  const partners = new Set([...changes.paths, ...now.documents.map(({ path }) => path)].flatMap((path) => placeOf(path).partner ?? []));
  // Of the other partners nothing is known, so that all that could be found of them is the same before and after.
  const layOut = (documents: readonly DocumentFacts[], files: readonly string[]): Catalogue => buildCatalogue(documents, files, program, asOf, absent, versions, partners);
  let catalogue = layOut(now.documents, paths);
  const repinned = repinnedBy(changes, now.documents, before, catalogue);
  let across = judgeCatalogue(catalogue);
  const asked = [...anchorsAskedOf(catalogue)].filter((path) => changes.paths.has(path) || repinned.has(placeOf(path).partner ?? ''));
  if (asked.length > 0) {
    const { length } = now.documents;
    await findReliant(asked);
    if (now.documents.length > length) across = judgeCatalogue((catalogue = withFilesOf(catalogue, layOut(now.documents, paths))));
  }
  const isSame = ({ path }: { path: string }): boolean => !changes.paths.has(path);
  // Only what is found elsewhere may have been there before, and only the rules that found it can tell.
  const asking = new Set(across.filter(isSame).map(({ rule }) => rule));
  let former: Catalogue | undefined;
  const catalogueBefore = (): Catalogue => (former ??= withFilesOf(catalogue, layOut([...now.documents.filter(isSame), ...before], pathsBefore(paths, changes))));
  const known = new Set(asking.size === 0 ? [] : judgeCatalogue(catalogueBefore(), catalogueRules.filter(({ id }) => asking.has(id))).map(identityOf));
  const notJudged = [...found.notJudged.filter(({ path }) => changes.paths.has(path)), ...now.notJudged];

  const alone = now.said.flatMap(({ by }) => by.findings);
  const chosen = new Set([
    ...found.findings.filter(({ path, related = [] }) => touched.has(path) || related.some((other) => changes.paths.has(other.path))),
    ...alone.filter(({ path, rule }) => changes.paths.has(path) || rule === judged.id || repinned.has(placeOf(path).partner ?? '')),
    ...across.filter((finding) => !isSame(finding) || !known.has(identityOf(finding))),
  ].map(identityOf));
  const passing = { source, files: found.files, catalogue, notJudged, omitting: now.omitting, ...options };
  const { findings } = await letPass([...found.findings, ...alone, ...across], passing);
  const isEntry = (finding: Finding): boolean => passFiles.has(finding.path) && isSame(finding);
  /** What was wrong with waivers and baseline: an entry about what is far away looks as if nobody needed it, now as then. */
  const wrongBefore = async (): Promise<Finding[]> => {
    const then = { ...(await judgeFormerly()), catalogue: catalogueBefore(), source: overlaySource(source, Object.fromEntries(await changes.before)) };
    const same = [...found.findings, ...alone].filter(isSame);
    const of = { ...passing, source: then.source, catalogue: then.catalogue, notJudged: [...notJudged.filter(isSame), ...then.notJudged], omitting: new Set([...[...now.omitting].filter((path) => isSame({ path })), ...then.omitting]) };
    return (await letPass([...same, ...then.said.flatMap(({ by }) => by.findings), ...judgeCatalogue(then.catalogue)], of)).findings.filter(isEntry);
  };
  const knownEntries = new Set(findings.some(isEntry) ? (await wrongBefore()).map(identityOf) : []);
  const isAsked = (path: string): boolean => !options.only || isIn(path, options.only);
  const isTold = (finding: Finding): boolean => !isSame(finding) || chosen.has(identityOf(finding)) || (isEntry(finding) && !knownEntries.has(identityOf(finding)));
  const kept = new FindingsOfFiles(saidOf(findings.filter((finding) => isAsked(finding.path) && isTold(finding))), options.most);
  const files = new Set([...[...changes.paths].filter((path) => isAsked(path) && !gone.has(path)), ...notJudged.map(({ path }) => path)]);
  return { findings: [...kept], notJudged, catalogue, counts: count(kept, files.size, notJudged, now.omitted + kept.omitted), absentRoots };
}

/** A catalogue with the set of files of another one, if they are the same: what rules have looked up in it is known then. */
function withFilesOf({ files }: Catalogue, catalogue: Catalogue): Catalogue {
  return files.size === catalogue.files.size && catalogue.files.isSubsetOf(files) ? { ...catalogue, files } : catalogue;
}

/** The documents to whose anchors addresses of some documents lead: of the others it is enough that they are there. */
function* aimsOf(documents: readonly DocumentFacts[]): Generator<string> {
  for (const { path, references } of documents) {
    for (const { url } of references) {
      const target = resolveReference(path, url);
      if (target.kind === 'file' && target.anchor !== undefined) yield target.path;
    }
  }
}

function hasMovedAnchors(documents: readonly DocumentFacts[], before: readonly DocumentFacts[]): boolean {
  const former = new Map(before.map(({ path, anchors }) => [path, JSON.stringify(anchors)]));
  return documents.some(({ path, anchors }) => former.get(path) !== JSON.stringify(anchors));
}

/** Partners that are judged by another version of the program than before: all of their files are judged by other rules. */
function repinnedBy({ paths }: Changes, now: readonly DocumentFacts[], before: readonly DocumentFacts[], by: Catalogue): Set<string> {
  const partners = [...paths].flatMap((path) => (placeOf(path).kind === 'membership' ? (placeOf(path).partner ?? []) : []));
  const versionIn = (documents: readonly DocumentFacts[], partner: string): string => {
    const membership = documents.find(({ path, identity }) => paths.has(path) && identity.kind === 'membership' && identity.partner === partner);
    return programFor(membership && { membership }, by).version;
  };
  return new Set(partners.filter((partner) => versionIn(now, partner) !== versionIn(before, partner)));
}

function pathsBefore(paths: readonly string[], { added, removed }: Changes): string[] {
  return [...paths.filter((path) => !added.has(path)), ...removed];
}

/** What makes a finding the same before and after: what moved a few lines is not new. */
function identityOf({ rule, path, what, actual }: Finding): string {
  return JSON.stringify([rule, path, what, actual]);
}
