import path from 'node:path';
import { runGit } from './check/git.ts';
import type { ContentFolder } from './config.ts';
import { ConfigurationError, UsageError } from './errors.ts';
import { suppressionFiles } from './pipeline/identify.ts';
import { limits } from './pipeline/limits.ts';
import type { BaseSuppressions } from './suppressions/suppress.ts';

/** The branch that a change is meant for: what judges the change is read from there, so that it cannot choose its own judge. */
export interface Base {
  /** As it was given, for messages. */
  ref: string;
  /**
   * The bytes of a file as the branch has it, from a folder of the work tree; undefined where it has no such file. Nothing is
   * checked out. Throws UsageError when there is no such branch, ConfigurationError when the file is no plain file or too large.
   */
  read(folder: string, file: string, most: number): Promise<Uint8Array | undefined>;
  /** The commit that it is in the repository of a folder of the work tree. Throws UsageError when there is no such branch. */
  commit(folder: string): Promise<string>;
  /** Names of the files that stand in a folder of the work tree as the branch has it. Throws UsageError when there is no such branch. */
  list(folder: string): Promise<string[]>;
}

/** No option, no pathspec, no range, no search of messages: the name of a branch, tag or commit, perhaps some commits back. */
const refName = /^(?!.*(?:\.\.|\/\/|@\{))[\p{L}\p{N}][\p{L}\p{N}._/+#-]{0,199}(?:[~^]\d{0,4}){0,4}$/u;

/** Speaks of a branch, tag or commit; git is asked when something is read. Throws UsageError for what cannot be the name of one. */
export function openBase(ref: string): Base {
  if (!refName.test(ref)) throw new UsageError(`--base is a branch, tag or commit, such as origin/main, not ${JSON.stringify(ref)}`);
  const commits = new Map<string, Promise<string>>();
  const commitFor = (folder: string): Promise<string> => {
    const commit = commits.get(folder) ?? findCommit(folder, ref);
    commits.set(folder, commit);
    return commit;
  };
  return {
    ref,
    commit: commitFor,
    async list(folder) {
      const listed = await git(folder, ['ls-tree', '-z', await commitFor(folder), '--', '.'], `list the files of ${path.basename(folder)} on ${ref}`);
      return listed.toString().split('\0').flatMap((entry) => /^100\d+ blob [0-9a-f]+\t([^/]+)$/s.exec(entry)?.[1] ?? []);
    },
    async read(folder, file, most) {
      const commit = await commitFor(folder);
      const listed = await git(folder, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', file], `look for ${file} on ${ref}`);
      const [, mode, type, id] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed.toString()) ?? [];
      if (mode === undefined || id === undefined) return undefined;
      if (type !== 'blob' || !mode.startsWith('100')) throw new ConfigurationError(`${file} is no plain file on ${ref}`);
      const size = Number((await git(folder, ['cat-file', '-s', id], `read ${file} on ${ref}`)).toString());
      if (!(size <= most)) throw new ConfigurationError(`${file} is larger on ${ref} than the ${most} bytes it may have`);
      return git(folder, ['cat-file', 'blob', id], `read ${file} on ${ref}`);
    },
  };
}

/** Waivers and baseline as the branch has them, each from the first content root that holds one there; one that is public may not. */
export async function readBaseSuppressions(base: Base, folders: readonly Pick<ContentFolder, 'path' | 'public'>[]): Promise<BaseSuppressions> {
  const found: BaseSuppressions = {};
  for (const kind of ['waivers', 'baseline'] as const) {
    for (const folder of folders.filter((candidate) => !candidate.public)) {
      const bytes = await base.read(folder.path, suppressionFiles[kind], limits['baseline-size'].most);
      if (!bytes) continue;
      found[kind] = bytes;
      break;
    }
  }
  return found;
}

async function findCommit(folder: string, ref: string): Promise<string> {
  const { code, out, err } = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = out.toString().trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  const inside = await runGit(folder, ['rev-parse', '--is-inside-work-tree']);
  const where = path.basename(folder);
  if (inside.code !== 0) throw new UsageError(`--base ${ref}: ${where} is in no git work tree that can be read (${firstLine(inside.err) || firstLine(err)})`);
  const shallow = (await runGit(folder, ['rev-parse', '--is-shallow-repository'])).out.toString().trim() === 'true';
  const fetch = `git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}:refs/remotes/origin/${ref.replace(/^origin\//, '')}`;
  throw new UsageError(shallow ? `--base ${ref}: this clone is shallow and does not hold it; fetch it first: ${fetch}` : `--base ${ref}: the repository of ${where} has no such branch, tag or commit`);
}

async function git(folder: string, args: readonly string[], aim: string): Promise<Buffer> {
  const { code, out, err } = await runGit(folder, args);
  if (code !== 0) throw new ConfigurationError(`git cannot ${aim}: ${firstLine(err)}`);
  return out;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/^fatal: /, '') ?? '';
}
