import { internalKinds } from '../../rules/kit/catalogue/place.ts';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as judged } from '../../rules/judged.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Source } from '../source.ts';
import { untimed, type Timing } from '../timing/timing.ts';
import type { BaseSuppressions, ListedWaiver, SuppressContext, Suppressed } from '../suppressions/suppress.ts';
import type { Waiver } from '../suppressions/waivers.ts';
import { findFiles, type FoundFile } from './find.ts';
import { FindingsOfFiles, saidInTurn, saidOf, type Findings, type Said } from './findings.ts';
import { suppressionFiles } from './identify.ts';
import { judgeIsolated, openJudges, type Judges } from './isolate.ts';
import type { OnVerdict } from './judge-here.ts';
import type { Judge } from './pins.ts';
import { manyFiles } from './sent.ts';

export interface CheckOptions {
  program: Program;
  /** The versions that a partner can pin; the program alone when absent. */
  versions?: ProgramVersions;
  /** "Today", year first. */
  asOf: string;
  /** Judge in child processes that can be killed; without, a hostile file can hang or crash this one. */
  isolate: boolean;
  /** Judging processes that are started already; they are ended here. */
  judges?: Judges;
  /** Files or folders, from the content root, to report on; all files are read all the same, since links lead anywhere. */
  only?: readonly string[];
  /** Folder of the verdicts of earlier isolated runs, reused for files that have not changed since; false reads and keeps none. */
  cache?: string | false;
  /** Indices of the roots that anybody can read; nothing internal may stand in them. */
  publicRoots?: ReadonlySet<number>;
  /** Names of the roots, none of them public, that are not there; what needs a kind of document that may stand in them is not run. */
  absentRoots?: readonly string[];
  /** Waivers and baseline of a base branch, which let pass instead of the content's own; those are only judged. */
  base?: BaseSuppressions;
  /** False where nothing may pass because it was known before: a baseline decides no requirement. */
  baseline?: false;
  /** Findings listed a file at most. */
  most?: number;
  /** Told where the time goes. */
  timing?: Timing;
  onProgress?(done: number, total: number): void;
}

export interface CheckResult extends Checked {
  findings: Finding[];
}

/** The same, its findings not taken out of what judging processes sent. */
export interface Checked {
  /** Sorted by path, place and rule. */
  findings: Findings;
  /** Files that have no verdict, and why. */
  notJudged: NotJudged[];
  catalogue: Catalogue;
  counts: Counts;
  /** Content roots that are not there. */
  absentRoots: readonly string[];
  /** Waivers of requirements that are in force. */
  waivers?: readonly Waiver[];
  /** Every waiver of the content's own list, with what became of it. */
  listed?: readonly ListedWaiver[];
  /** What `baseline.json` should be instead, when it knows what has been mended. */
  prunedBaseline?: string;
}

export interface NotJudged {
  path: string;
  why: string;
}

export interface Counts {
  files: number;
  judged: number;
  /** Errors, warnings and notes that count: nothing lets them pass. */
  errors: number;
  warnings: number;
  notes: number;
  /** Findings that a waiver lets pass. */
  waived: number;
  /** Findings that the baseline knows. */
  known: number;
  omitted: number;
  byRule: Record<string, number>;
}

/** Checks content from finding the files to the rules over all documents. Throws ConfigurationError when a root is no folder. */
export async function checkContent(source: Source, options: CheckOptions): Promise<CheckResult> {
  const checked = await checkForReport(source, options);
  return { ...checked, findings: [...checked.findings] };
}

/** Does the same for who goes through the findings one by one: of a hundred thousand articles they would fill half a gigabyte. */
export async function checkForReport(source: Source, options: CheckOptions): Promise<Checked> {
  const { isolate, cache } = options;
  // A process gets ready while this one looks for the files; where verdicts are kept, there may be nothing left to judge.
  const judges = isolate && !cache ? (options.judges ?? openJudges()) : undefined;
  try {
    return await checkWith(judges, source, options);
  } finally {
    judges?.end();
  }
}

async function checkWith(judges: Judges | undefined, source: Source, options: CheckOptions): Promise<Checked> {
  const { program, versions, asOf, only, publicRoots, absentRoots = [], timing = untimed } = options;
  const found = timing.step('find', () => findFiles(source, publicRoots));
  const judging = timing.step('judge', () => judgeFiles(judges, source, found.files, options));
  // Loaded while the other processes judge.
  const [verdicts, { buildCatalogue, findAcross, catalogueRules }] = await Promise.all([judging, import('./catalogue.ts')]);

  const catalogue = timing.step('lay side by side', () => buildCatalogue(verdicts.documents, found.entries.filter(({ type }) => type === 'file').map(({ path }) => path), program, asOf, absentRoots.length > 0 ? internalKinds : [], versions));
  const across = timing.step('judge together', () => saidInTurn(findAcross(catalogue, timing.rules(catalogueRules)), found.files.length > manyFiles));
  const notJudged = [...found.notJudged, ...verdicts.notJudged].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { said, ...passed } = await timing.step('waivers and baseline', () => letPassOf([...verdicts.said, ...saidOf(found.findings), ...across], { source, files: found.files, catalogue, notJudged, omitting: verdicts.omitting, ...options }));
  const findings = new FindingsOfFiles(only ? said.filter(({ path }) => isIn(path, only)) : said, options.most);
  const files = found.entries.filter(({ path }) => !only || isIn(path, only)).length;
  const counts = count(findings, files, notJudged, 0);
  return { findings, notJudged, catalogue, counts: { ...counts, omitted: verdicts.omitted + findings.omitted }, absentRoots, ...passed };
}

/** What waivers and baseline make of all that is said. Without any of them nothing has to be taken out for it. */
async function letPassOf(said: Said[], context: SuppressContext): Promise<Omit<Suppressed, 'findings'> & { said: readonly Said[] }> {
  if (!maySuppress(context)) return { said, waivers: [] };
  const { findings, ...passed } = await letPass(said.flatMap(({ by }) => by.findings), context);
  return { said: saidOf(findings), ...passed };
}

/** Marks the findings that waivers and baseline let pass. Never from the cache: that depends on the day, on other files and on the base branch. */
export async function letPass(findings: Finding[], context: SuppressContext): Promise<Suppressed> {
  return maySuppress(context) ? (await import('../suppressions/suppress.ts')).suppress(findings, context) : { findings, waivers: [] };
}

/** Whether there is anything that lets findings pass; mostly there is not, and what applies it need not be loaded. */
function maySuppress({ files, base }: { files: readonly FoundFile[]; base?: BaseSuppressions }): boolean {
  const { waivers, baseline } = suppressionFiles;
  return base !== undefined || files.some(({ path }) => path === waivers || path === baseline);
}

/** What is said of files, each by itself. */
export interface Verdicts {
  documents: DocumentFacts[];
  said: Said[];
  notJudged: NotJudged[];
  omitted: number;
  /** Files with more findings than are listed. */
  omitting: ReadonlySet<string>;
}

/** Judges files, each by itself: by the processes given, else with the verdicts of earlier runs, else in this process. */
export async function judgeFiles(judges: Judges | undefined, source: Source, files: readonly FoundFile[], { program, versions, asOf, isolate, only, cache: folder, onProgress }: CheckOptions): Promise<Verdicts> {
  const sum = { documents: [] as DocumentFacts[], said: [] as Said[], notJudged: [] as NotJudged[], omitted: 0, omitting: new Set<string>() };
  let done = 0;
  const onVerdict: OnVerdict = (file, verdict) => {
    onProgress?.(++done, files.length);
    if ('why' in verdict) {
      sum.notJudged.push({ path: file.path, why: verdict.why });
      sum.said.push({ path: file.path, by: { findings: [toFinding(judged, file.path, { what: verdict.why, fix: verdict.fix })] } });
      return;
    }
    if (verdict.facts) sum.documents.push(verdict.facts);
    sum.said.push({ path: file.path, by: verdict });
    if (verdict.omitted > 0) sum.omitting.add(file.path);
    if (!only || isIn(file.path, only)) sum.omitted += verdict.omitted;
  };
  const first: Judge = async (some, by, tell) => {
    if (judges) await judges.judge({ source, program: by }, some, tell);
    else if (isolate && folder) await (await import('./cache.ts')).judgeChanged(folder, source, some, by, tell);
    else (await import('./judge-here.ts')).judgeHere(source, some, by, tell);
  };
  // Processes judge by one version for as long as they live.
  const again: Judge = async (some, by, tell) => {
    if (isolate) await judgeIsolated(source, some, by, tell);
    else await first(some, by, tell);
  };
  // With one version, as mostly, there is nothing to pin.
  if (versions && versions.known.length > 1) await (await import('./pins.ts')).judgeByPins(files, { program, versions, asOf }, { first, again }, onVerdict);
  else await first(files, program, onVerdict);
  return sum;
}

/** Whether a path is one of some files, or lies in one of some folders. */
export function isIn(path: string, only: readonly string[]): boolean {
  return only.some((place) => place === '' || path === place || path.startsWith(`${place.replace(/\/$/, '')}/`));
}

/** Counts findings by weight and rule. */
export function count(findings: Findings, files: number, notJudged: readonly NotJudged[], omitted: number): Counts {
  const counts: Counts = { files, judged: files - notJudged.length, errors: 0, warnings: 0, notes: 0, waived: 0, known: 0, omitted, byRule: {} };
  for (const { rule, severity, suppression } of findings) {
    if (suppression) {
      counts[suppression.kind === 'waiver' ? 'waived' : 'known'] += 1;
      continue;
    }
    counts[`${severity}s`] += 1;
    counts.byRule[rule] = (counts.byRule[rule] ?? 0) + 1;
  }
  return counts;
}
