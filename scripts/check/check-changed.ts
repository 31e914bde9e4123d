import { internalKinds, placeOf } from '../../rules/kit/catalogue/place.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { resolveReference } from '../../rules/kit/resolve.ts';
import { rule as judged } from '../../rules/judged.ts';
import { buildCatalogue, judgeCatalogue } from '../pipeline/catalogue.ts';
import { cap, count, isIn, judgeFiles, letPass, type CheckOptions, type CheckResult } from '../pipeline/check.ts';
import { findInTurns, type Found, type FoundFile } from '../pipeline/find.ts';
import { identify } from '../pipeline/identify.ts';
import { openJudges } from '../pipeline/isolate.ts';
import { memorySource, type Source } from '../source.ts';
import type { Changes } from './changes.ts';
import { concernsAll, neighboursOf, patternsOf } from './neighbours.ts';

export interface ChangedOptions extends CheckOptions {
  /** Files in which some text matches one of the patterns. */
  mentioning(patterns: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Checks what has changed: reports every finding of the changed files, as a check of everything would, and of the other files those
 * findings that the change brought about, such as a link to a heading that is gone. Reads and judges only what these depend on.
 */
export async function checkChanged(source: Source, changing: Changes | Promise<Changes>, given: ChangedOptions): Promise<CheckResult> {
  const judges = given.isolate ? (given.judges ?? openJudges({ keep: true })) : undefined;
  // Nothing waits for git but what needs its answers: files are found while it looks, and it looks while they are found.
  const finding = later(findInTurns(source, given.publicRoots));
  try {
    const changes = await changing;
    const options = { ...given, only: [...changes.paths] };
    const searching = concernsAll(changes.paths) ? undefined : later(options.mentioning(patternsOf(changes.paths)));
    // What the documents were is known first.
    const former = await changes.before;
    const before = await judgeFiles(judges, memorySource(Object.fromEntries(former)), filesOf(former), options);
    const mentions = await searching;
    const found = await finding;
    const near = mentions ? neighboursOf(changes.paths, mentions, found.files) : found.files;
    const now = await judgeFiles(judges, source, near, options);
    // What the changed files point at lies anywhere.
    const changed = now.documents.filter(({ path }) => changes.paths.has(path));
    const aims = await judgeFiles(judges, source, aimsOf(changed, found.files, near), options);
    const sum = { ...now, findings: [...now.findings, ...aims.findings], notJudged: [...now.notJudged, ...aims.notJudged] };
    return await report({ source, changes, found, now: sum, around: [...now.documents, ...aims.documents], before: before.documents }, given);
  } finally {
    judges?.end();
  }
}

/** Work whose failure is told to whoever waits for it at last, and until then to nobody. */
function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

interface Judged {
  source: Source;
  changes: Changes;
  found: Found;
  now: Awaited<ReturnType<typeof judgeFiles>>;
  /** Documents as they are, as far as the change concerns them. */
  around: readonly DocumentFacts[];
  /** Changed and removed documents as they were. */
  before: readonly DocumentFacts[];
}

async function report({ source, changes, found, now, around, before }: Judged, options: CheckOptions): Promise<CheckResult> {
  const { program, versions, asOf, absentRoots = [] } = options;
  const absent = absentRoots.length > 0 ? internalKinds : [];
  const paths = found.entries.filter(({ type }) => type === 'file').map(({ path }) => path);
  const partners = new Set([...changes.paths, ...around.map(({ path }) => path)].map((path) => placeOf(path).partner));
  // Of the other partners nothing is known, so that all that could be found of them is the same before and after.
  const layOut = (documents: readonly DocumentFacts[], files: readonly string[]): Catalogue => {
    const whole = buildCatalogue(documents, files, program, asOf, absent, versions);
    return { ...whole, partners: new Map([...whole.partners].filter(([id]) => partners.has(id))) };
  };
  const catalogue = layOut(around, paths);
  const across = judgeCatalogue(catalogue);
  const formerly = (): Finding[] => judgeCatalogue(layOut([...around.filter(({ path }) => !changes.paths.has(path)), ...before], pathsBefore(paths, changes)));
  const known = new Set(across.every(({ path }) => changes.paths.has(path)) ? [] : formerly().map(identityOf));
  const notJudged = [...found.notJudged.filter(({ path }) => changes.paths.has(path)), ...now.notJudged];

  // A folder that is not looked into stands for what has changed in it.
  const holdsChange = (path: string): boolean => changes.paths.has(path) || [...changes.paths].some((changed) => changed.startsWith(`${path}/`));
  const repinned = repinnedBy(changes, around, before);
  const chosen = new Set([
    ...found.findings.filter(({ path, related = [] }) => holdsChange(path) || related.some((other) => changes.paths.has(other.path))),
    ...now.findings.filter(({ path, rule }) => changes.paths.has(path) || rule === judged.id || repinned.has(placeOf(path).partner ?? '')),
    ...across.filter((finding) => changes.paths.has(finding.path) || !known.has(identityOf(finding))),
  ].map(identityOf));
  const { findings } = await letPass([...found.findings, ...now.findings, ...across], { source, files: found.files, catalogue, notJudged, omitting: now.omitting, ...options });
  const isAsked = (path: string): boolean => !options.only || isIn(path, options.only);
  const kept = cap(findings.filter((finding) => isAsked(finding.path) && (chosen.has(identityOf(finding)) || changes.paths.has(finding.path))), options.most);
  const files = new Set([...[...changes.paths].filter((path) => isAsked(path) && !changes.removed.has(path)), ...notJudged.map(({ path }) => path)]);
  return { findings: kept.findings, notJudged, catalogue, counts: count(kept.findings, files.size, notJudged, now.omitted + kept.omitted), absentRoots };
}

/** The documents that addresses of some documents lead to, without those that are judged already. */
function aimsOf(documents: readonly DocumentFacts[], files: readonly FoundFile[], known: readonly FoundFile[]): FoundFile[] {
  const wanted = new Set<string>();
  for (const { path, references } of documents) {
    for (const { url } of references) {
      const target = resolveReference(path, url);
      if (target.kind === 'file') wanted.add(target.path);
    }
  }
  for (const { path } of known) wanted.delete(path);
  return files.filter(({ path, identity }) => identity && wanted.has(path));
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
