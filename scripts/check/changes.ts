import { ConfigurationError, UsageError } from '../errors.ts';
import { later } from '../later.ts';
import { diskSource, type Source } from '../source.ts';
import { feedGit, readBlobs, runGit, type GitResult } from './git.ts';
import { escapes, matcherOf } from './neighbours.ts';

/** What has changed in the content since a commit. */
export interface Changes {
  /** Every path that differs, from the content root: changed, new, removed. */
  paths: ReadonlySet<string>;
  /** Of those, the ones that the commit has no file for. */
  added: ReadonlySet<string>;
  /** Of those, the ones that are gone. */
  removed: ReadonlySet<string>;
  /** The former contents of the changed and removed documents, on their way. */
  before: Promise<ReadonlyMap<string, Uint8Array>>;
  /** Folders of the roots whose files git knows all, and no others. */
  tracked: ReadonlySet<string>;
}

/** A content root, as far as git is asked about it. */
interface Root {
  path: string;
  name: string;
}

/** Where a branch begins when nobody says: the first of these that is there. */
const trunks = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/remotes/upstream/main'];
const regularFile = /^100/;

/** What git says of the contents of files, on its way: all that it knows of a change but the files that it does not know. */
export interface Differences {
  /** What differs from the index, by the folder of each root. */
  unstaged: ReadonlyMap<string, Promise<readonly RawEntry[]>>;
  /** What differs from the commit where the work began, root by root. */
  entries: readonly Promise<readonly RawEntry[]>[];
  before: Changes['before'];
  /** Settled when git looks for all of it: until then it has to be heard. */
  underway: Promise<unknown>;
}

/** Has git look for what differs in content roots; see `findChanges`. */
export function findDifferences(roots: readonly Root[], base: string | undefined, most: number): Differences {
  const unstaged = new Map(roots.map((root) => [root.path, later(diff(root, []))]));
  const staged = roots.map((root) => later(findStart(root, base).then((start) => ({ start, asked: later(diff(root, ['--cached', start])) }))));
  const entries = roots.map((root, index) => later(staged[index]!.then(({ start, asked }) => both(root, start, asked, unstaged.get(root.path)!))));
  const before = Promise.all(roots.map(async (root, index) => readFormer(root, await entries[index]!, most))).then((lists) => new Map(lists.flat()));
  return { unstaged, entries, before: later(before), underway: Promise.allSettled(staged) };
}

/** What differs from a commit is what the index has otherwise, and what it does not have yet: two answers that git can look for at the same time. */
async function both(root: Root, start: string, ...answers: readonly [staged: Promise<readonly RawEntry[]>, unstaged: Promise<readonly RawEntry[]>]): Promise<readonly RawEntry[]> {
  const [staged, unstaged] = await Promise.all(answers);
  const paths = new Set(staged.map(({ path }) => path));
  // What was changed twice may be as it was, and of what is being merged the index has several.
  return unstaged.some(({ path }) => paths.has(path)) || staged.some(({ isUnmerged }) => isUnmerged) ? diff(root, [start]) : [...staged, ...unstaged];
}

/**
 * Asks git what has changed in content roots since the work left a commit, files that it does not know yet included.
 *
 * @param base a commit, branch or tag; the main branch of the remote unless told, and where there is none, the last commit.
 * @param most bytes of a document; larger ones are as good as unreadable.
 * @param options.differences what is looked up already.
 * @param options.tracked folders of the roots that hold no file which git does not know, where that is looked up anyhow.
 */
export async function findChanges(roots: readonly Root[], base: string | undefined, most: number, { differences, tracked: known }: FindOptions = {}): Promise<Changes> {
  const [paths, added, removed, tracked] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const { entries: differing, before } = differences ?? findDifferences(roots, base, most);
  for (const [index, root] of roots.entries()) {
    const [entries, others] = await Promise.all([differing[index]!, findOthers(root, known)]);
    if (others.code !== 0) throw notSaid(root, others.err);
    if (others.isTracked) tracked.add(root.path);
    const sorted = sortOut(entries);
    for (const path of sorted.paths) paths.add(path);
    for (const path of sorted.added) added.add(path);
    for (const path of sorted.removed) removed.add(path);
    for (const path of split(others.out.toString())) {
      paths.add(path);
      // One that git was told to forget is there all the same.
      if (removed.delete(path)) continue;
      added.add(path);
    }
  }
  return { paths, added, removed, before, tracked };
}

/** The paths of what differs, and those of it that came or went. */
export function sortOut(entries: readonly RawEntry[]): Pick<Changes, 'paths' | 'added' | 'removed'> {
  const pathsOf = (chosen: readonly RawEntry[]): Set<string> => new Set(chosen.map(({ path }) => path));
  return { paths: pathsOf(entries), added: pathsOf(entries.filter(({ oldMode }) => oldMode === absent)), removed: pathsOf(entries.filter(({ newMode }) => newMode === absent)) };
}

/** The mode of what is not there. */
export const absent = '000000';

interface FindOptions {
  differences?: Differences;
  tracked?: Promise<ReadonlySet<string>>;
}

async function diff(root: Root, revisions: readonly string[]): Promise<readonly RawEntry[]> {
  const { code, out, err } = await runGit(root.path, ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative', ...revisions, '--', '.']);
  if (code !== 0) throw notSaid(root, err);
  return [...readRaw(out.toString())];
}

function notSaid({ name }: Root, err: string): ConfigurationError {
  return new ConfigurationError(`git cannot say what has changed in ${name}: ${firstLine(err)}`);
}

/** Asks git for the files that it does not know. */
async function findOthers({ path: folder }: Root, tracked: Promise<ReadonlySet<string>> | undefined): Promise<GitResult & { isTracked: boolean }> {
  if ((await tracked)?.has(folder)) return { code: 0, out: Buffer.alloc(0), err: '', isTracked: true };
  return { ...(await runGit(folder, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'])), isTracked: false };
}

async function readFormer({ path: folder }: Root, entries: readonly RawEntry[], most: number): Promise<[path: string, bytes: Uint8Array][]> {
  const ids = new Map(entries.flatMap(({ path, oldMode, id }) => (regularFile.test(oldMode) && path.endsWith('.md') ? [[path, id]] : [])));
  const blobs = await readBlobs(folder, [...new Set(ids.values())], most);
  return [...ids].flatMap(([path, id]) => {
    const bytes = blobs.get(id);
    return bytes ? [[path, bytes]] : [];
  });
}

/**
 * Files, from the root, in which one of the names stands (see `namesOf`), in any case: what differs in case alone from a file that is added is
 * told so. Git looks for what stands there as it is, which it does much faster than for what may be escaped; in what may be, it is looked for here.
 *
 * @param isTracked whether git knows all files of the root, so that it need not look through the folders.
 * @param signal ends the search when nobody needs it any more; it rejects then.
 */
export async function findMentions(root: Root, names: readonly string[], isTracked = false, signal?: AbortSignal): Promise<string[]> {
  if (names.length === 0) return [];
  // The processors judge meanwhile, and mostly nobody needs to know in the end.
  const { code, out, err } = await runGit(root.path, ['grep', '--threads=1', '-l', '-z', '-a', '-i', '-F', '--no-recurse-submodules', ...(isTracked ? [] : ['--untracked', '--no-exclude-standard']), ...[...names, ...escapes].flatMap((text) => ['-e', text]), '--', '*.md'], { signal, isPatient: true });
  // 1 is how it says that there are none.
  if (code > 1) throw new ConfigurationError(`git cannot search ${root.name}: ${firstLine(err)}`);
  const [source, matcher] = [diskSource([root.path]), matcherOf(names)];
  return split(out.toString()).filter((file) => isMentioning(source, file, matcher));
}

/** Whether a file matches, byte by byte as git compares them; also when that cannot be told. */
function isMentioning(source: Source, file: string, matcher: RegExp): boolean {
  try {
    return matcher.test(Buffer.from(source.read(file)).toString('latin1'));
  } catch {
    return true;
  }
}

/** The commit that the work in a root began from, or the empty tree where there is none yet. */
async function findStart({ path: folder, name }: Root, base: string | undefined): Promise<string> {
  // 1 is how it says that there is no commit yet, nor any of the others.
  const [{ code, out }, named] = await Promise.all([runGit(folder, ['show-ref', '--head', 'HEAD', ...trunks]), base === undefined ? undefined : findCommit(folder, base)]);
  if (code > 1) throw new UsageError(`--changed asks git, and ${name} is in no git work tree`);
  const refs = new Map(out.toString().split('\n').map((line) => line.split(' ', 2).reverse() as [string, string]));
  const head = refs.get('HEAD');
  const commit = base === undefined ? trunks.map((ref) => refs.get(ref)).find((found) => found !== undefined) : named;
  if (base !== undefined && commit === undefined) throw new UsageError(`--changed=${base}: ${name} has no such commit, branch or tag; in CI it may have to be fetched first`);
  if (head === undefined) return commit ?? (await feedGit(folder, ['hash-object', '-t', 'tree', '--stdin'], [])).toString().trim();
  if (commit === undefined || commit === head) return head;
  // Branches without a common commit are compared as they are.
  return (await mergeBase(folder, head, commit)) ?? (base === undefined ? head : commit);
}

async function findCommit(folder: string, name: string): Promise<string | undefined> {
  const { code, out } = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return code === 0 ? out.toString().trim() : undefined;
}

async function mergeBase(folder: string, one: string, other: string): Promise<string | undefined> {
  const { code, out } = await runGit(folder, ['merge-base', one, other]);
  return code === 0 ? out.toString().trim() : undefined;
}

/** What git says of a file that differs: its modes before and now, "000000" for one that is not there, and the id of its former contents. */
export interface RawEntry {
  path: string;
  oldMode: string;
  newMode: string;
  id: string;
  isUnmerged: boolean;
}

/** ":100644 100644 <id> <id> M", then the path, each with a zero byte behind it. */
function* readRaw(out: string): Generator<RawEntry> {
  const parts = split(out);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [oldMode = '', newMode = '', id = '', , status] = (parts[index] ?? '').slice(1).split(' ');
    yield { path: parts[index + 1] ?? '', oldMode, newMode, id, isUnmerged: status === 'U' };
  }
}

function split(out: string): string[] {
  return out.split('\0').filter((part) => part !== '');
}

function firstLine(text: string): string {
  return text.split('\n')[0] || 'it gives no reason';
}
