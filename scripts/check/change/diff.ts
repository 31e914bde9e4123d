import path from 'node:path';
import type { ChangedFile } from '../../../rules/kit/change/change.ts';
import { placeOf } from '../../../rules/kit/catalogue/place.ts';
import { allOf } from '../../../rules/kit/printable.ts';
import type { Base } from '../../base.ts';
import { ConfigurationError, UsageError } from '../../errors.ts';
import { absent } from '../changes.ts';
import { runGit } from '../git.ts';

/** A content root, as far as git is asked about it. */
export interface Root {
  path: string;
  name: string;
}

/** A repository that holds content roots, each by its folder in it ("content/", or "" for all of it). */
interface Repository {
  /** A folder to run git in. */
  folder: string;
  roots: { prefix: string; index: number }[];
}

/**
 * What a pull request touches, from where it left its base branch to the work tree: in the content files that git does not know yet
 * too, elsewhere those that it keeps. Paths count from the content root; of a file outside, from the first root of its repository.
 *
 * Throws UsageError when the base branch has moved on in what the change touches, since nobody could tell then what was before.
 */
export async function findChangedFiles(base: Base, roots: readonly Root[]): Promise<ChangedFile[]> {
  const files = new Map<string, ChangedFile>();
  for (const repository of await groupByRepository(roots)) {
    const commit = await base.commit(repository.folder);
    const start = await findStart(repository.folder, commit);
    const changed = [...(await diff(repository, [start])), ...(await untracked(repository))];
    for (const { path: file, status } of changed) {
      const before = files.get(file);
      // A file that git was told to forget is there all the same.
      files.set(file, { path: file, status: before?.status === 'removed' && status === 'added' ? 'changed' : status });
    }
    if (start !== commit) await refuseOutdated(base, repository, [start, commit], new Set(changed.map((file) => placeOf(file.path).partner)));
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the branch has changed since then, in the folders of the same partners. */
async function refuseOutdated(base: Base, repository: Repository, range: readonly string[], partners: ReadonlySet<string | undefined>): Promise<void> {
  partners = new Set([...partners].filter((partner) => partner !== undefined));
  const moved = (await diff(repository, range)).filter((file) => partners.has(placeOf(file.path).partner)).map((file) => file.path);
  if (moved.length === 0) return;
  const shown = [...moved.slice(0, 3), ...(moved.length > 3 ? [`${moved.length - 3} more`] : [])];
  throw new UsageError(`--base ${base.ref}: it has changed ${allOf(shown)} since this change began; merge it into the change first`);
}

async function groupByRepository(roots: readonly Root[]): Promise<Repository[]> {
  const repositories = new Map<string, Repository>();
  for (const [index, root] of roots.entries()) {
    const { code, out, err } = await runGit(root.path, ['rev-parse', '--show-toplevel', '--show-prefix']);
    const [top = '', prefix = ''] = out.toString().split('\n');
    if (code !== 0 || top === '') throw new UsageError(`--base: ${root.name} is in no git work tree that can be read (${firstLine(err)})`);
    const known = repositories.get(top) ?? { folder: root.path, roots: [] };
    known.roots.push({ prefix, index });
    repositories.set(top, known);
  }
  return [...repositories.values()];
}

/** The commit in which a change left its base; the base itself where none is known, as in a shallow clone. */
async function findStart(folder: string, commit: string): Promise<string> {
  const { code, out } = await runGit(folder, ['merge-base', 'HEAD', commit]);
  const start = out.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(start) ? start : commit;
}

async function diff(repository: Repository, commits: readonly string[]): Promise<ChangedFile[]> {
  // What a repository says about its submodules does not hide that one was moved.
  const out = await git(repository, ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=dirty', ...commits, '--']);
  const parts = out.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [oldMode = '', newMode = ''] = (parts[at] ?? '').slice(1).split(' ');
    files.push({ path: placeIn(repository, parts[at + 1] ?? ''), status: oldMode === absent ? 'added' : newMode === absent ? 'removed' : 'changed' });
  }
  return files;
}

async function untracked(repository: Repository): Promise<ChangedFile[]> {
  const inRoots = repository.roots.map(({ prefix }) => `:(top,literal)${prefix}`);
  const out = await git(repository, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--', ...inRoots]);
  return out.split('\0').filter((file) => file !== '').map((file) => ({ path: placeIn(repository, file), status: 'added' }));
}

/** Where a file of a repository stands, from the content root that holds it. */
function placeIn({ roots }: Repository, file: string): string {
  const home = roots.find(({ prefix }) => file.startsWith(prefix));
  return home ? file.slice(home.prefix.length) : path.posix.relative(roots[0]?.prefix ?? '', file);
}

async function git({ folder }: Repository, args: readonly string[]): Promise<string> {
  const { code, out, err } = await runGit(folder, args);
  if (code !== 0) throw new ConfigurationError(`git cannot say what has changed in ${path.basename(folder)}: ${firstLine(err)}`);
  return out.toString();
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/^fatal: /, '') || 'it gives no reason';
}
