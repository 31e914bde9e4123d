import type { Finding } from '../../rules/kit/finding.ts';
import { rule as validBaseline } from '../../rules/valid-baseline.ts';
import { checkContent, isIn, type CheckOptions, type CheckResult } from '../pipeline/check.ts';
import { digestOf } from '../pipeline/digest.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { overlaySource, type Source } from '../source.ts';
import { chooseEdits, type Choice } from './choose-edits.ts';
import { changeText, textOf } from './text-of.ts';

/** Mending one thing can show another; content that is not at rest after so many rounds is left as it is then. */
const MOST_PASSES = 20;

export interface FixOptions extends CheckOptions {
  /** Also write what only begins the work, such as the title of a missing section. */
  drafts?: boolean;
  /** Ids of the rules whose findings are mended; those of all when absent. */
  rules?: readonly string[];
  /** Told of each file whose text is another one in the next check, for judges that remember. */
  forget?(path: string): void;
}

/** A file that is to be written anew. */
export interface FixedFile {
  path: string;
  /** Index of the content root it stands in. */
  root: number;
  /** Its bytes when it was judged. */
  before: Uint8Array;
  after: string;
}

export interface FixResult {
  /** What was found in the content as it stands. */
  before: CheckResult;
  /** What is found once the files are written. */
  after: CheckResult;
  /** Sorted by path. */
  files: FixedFile[];
  /** What was mended, in the order of the passes. */
  fixed: Finding[];
}

/**
 * Mends whatever has one right answer, in memory: checks the content, makes the edits that the findings carry, and checks again, until
 * there is nothing more to mend. Edits after which a file had more errors than before, or could not be judged, are taken back, and so are drafts that change nothing.
 */
export async function fixContent(source: Source, options: FixOptions): Promise<FixResult> {
  const { drafts = false, rules, forget = () => undefined, ...check } = options;
  const before = await checkContent(source, check);
  const originals = new Map<string, Uint8Array>();
  const refused = new Set<string>();
  // Drafts without effect as the text stands; once more is mended they may have one.
  const waiting = new Set<string>();
  let texts: ReadonlyMap<string, string> = new Map();
  let now = before;
  const fixed: Finding[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    // What is waived stays as the program team let it be.
    const findings = now.findings.filter((finding) => finding.suppression?.kind !== 'waiver' && (!rules || rules.includes(finding.rule)) && !refused.has(keyOf(finding)) && !waiting.has(keyOf(finding)));
    const choice = chooseEdits(findings, { drafts, allowed: (path) => isOurs(path, now, source, originals, check.only) });
    if (choice.findings.length === 0) break;
    const next = new Map(texts);
    for (const [path, changes] of choice.changes) next.set(path, changeText(texts.get(path) ?? textOf(originals.get(path)!)!, changes));
    for (const path of choice.changes.keys()) forget(path);
    const then = await checkContent(overlaySource(source, Object.fromEntries(next)), check);
    // A draft has its author's work before it, and says so.
    const begun = new Set(choice.findings.filter(({ draft }) => draft).map(({ path }) => path));
    const worse = becameWorse(now, then).filter((path) => !begun.has(path) && !follows.has(path));
    const [futile, putAside] = worse.length > 0 ? [blamed(choice, worse), refused] : [withoutEffect(choice, then, findings), waiting];
    if (futile.length > 0) {
      for (const finding of futile) putAside.add(keyOf(finding));
      for (const path of choice.changes.keys()) forget(path);
      continue;
    }
    texts = next;
    now = then;
    waiting.clear();
    for (const finding of choice.findings) fixed.push(finding);
  }
  return withoutStale({ before, after: now, fixed, files: filesOf(texts, originals, source) }, source, check, texts, originals);
}

/** Files that are not worse for having to follow what is mended elsewhere. */
const follows = new Set(Object.values(suppressionFiles));

/** Takes out of the baseline what is mended, now or earlier; where only some files are to be mended, it is left as it is unless it is among them. */
async function withoutStale(result: FixResult, source: Source, check: CheckOptions, texts: ReadonlyMap<string, string>, originals: Map<string, Uint8Array>): Promise<FixResult> {
  const { prunedBaseline, findings } = result.after;
  const { baseline } = suppressionFiles;
  if (prunedBaseline === undefined || (check.only && !isIn(baseline, check.only))) return result;
  originals.set(baseline, source.read(baseline));
  const all = new Map([...texts, [baseline, prunedBaseline]]);
  const after = await checkContent(overlaySource(source, Object.fromEntries(all)), check);
  return { ...result, after, fixed: [...result.fixed, ...findings.filter(({ rule }) => rule === validBaseline.id)], files: filesOf(all, originals, source) };
}

/** Whether a file may be written: a document that was read to its end, asked for, no signed record, and as it was when it was judged. */
function isOurs(path: string, { catalogue }: CheckResult, source: Source, originals: Map<string, Uint8Array>, only: CheckOptions['only']): boolean {
  const document = catalogue.documents.get(path);
  // Who signed a ledger vouches for its text.
  if (!document || document.identity.kind === 'membership' || document.identity.kind === 'certification') return false;
  if (originals.has(path)) return true;
  if (only && !isIn(path, only)) return false;
  try {
    const bytes = source.read(path);
    if (digestOf(bytes) !== document.digest || textOf(bytes) === undefined) return false;
    originals.set(path, bytes);
    return true;
  } catch {
    return false;
  }
}

/** Files with more errors than before, or without the verdict that they had. */
function becameWorse(before: CheckResult, after: CheckResult): string[] {
  const [old, now] = [errorsOf(before), errorsOf(after)];
  return [...now].filter(([path, errors]) => errors > (old.get(path) ?? 0)).map(([path]) => path);
}

function errorsOf({ findings, notJudged }: CheckResult): Map<string, number> {
  const errors = new Map<string, number>();
  const add = (path: string, by: number): void => void errors.set(path, (errors.get(path) ?? 0) + by);
  for (const { path, severity } of findings) if (severity === 'error') add(path, 1);
  for (const { path } of notJudged) add(path, Number.POSITIVE_INFINITY);
  return errors;
}

/** The findings whose edits touched a file that became worse; all of them when the harm is in a file that none touched. */
function blamed({ findings }: Choice, worse: readonly string[]): readonly Finding[] {
  const near = findings.filter(({ path, edits = [] }) => [path, ...edits.map((edit) => edit.path ?? path)].some((file) => worse.includes(file)));
  return near.length > 0 ? near : findings;
}

/**
 * The drafts of what is still missing with them, and all others that would stand there: behind a block of code that nobody closed, a
 * heading is a line of code.
 */
function withoutEffect({ findings }: Choice, after: CheckResult, all: readonly Finding[]): readonly Finding[] {
  const left = new Set(after.findings.filter(({ draft }) => draft).map(keyOf));
  const spots = new Set(findings.filter((finding) => finding.draft && left.has(keyOf(finding))).map(spotOf));
  return all.filter((finding) => finding.draft && spots.has(spotOf(finding)));
}

function spotOf({ path, edits = [] }: Finding): string {
  return JSON.stringify([path, ...edits.map(({ range }) => range.start.offset)]);
}

function keyOf({ rule, path, what }: Finding): string {
  return JSON.stringify([rule, path, what]);
}

function filesOf(texts: ReadonlyMap<string, string>, originals: ReadonlyMap<string, Uint8Array>, source: Source): FixedFile[] {
  if (texts.size === 0) return [];
  const roots = new Map<string, number>();
  // What several roots hold is read from the first one.
  for (const { path, root, type } of source.list()) if (type === 'file' && !roots.has(path)) roots.set(path, root);
  return [...texts]
    .filter(([path, text]) => text !== textOf(originals.get(path)!))
    .map(([path, after]) => ({ path, root: roots.get(path) ?? 0, before: originals.get(path)!, after }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
