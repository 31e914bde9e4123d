import { feedGit, runGit } from '../check/git.ts';
import type { ContentFolder } from '../config.ts';
import { ConfigurationError } from '../errors.ts';

/** The content as one commit left it: a tree for each root, in the order of the roots. */
export interface Version {
  commit: string;
  /** Day of the commit, in universal time; never earlier than that of an older one. */
  day: string;
  trees: string[];
}

/** Former versions of the content, newest first; and why there are none, or not all. */
export interface Timeline {
  versions: Version[];
  why?: string;
}

type Root = Pick<ContentFolder, 'path' | 'name'>;

/** A commit that touched a root, and what it left there. */
interface Touch {
  commit: string;
  seconds: number;
  tree: string;
}

/**
 * The last versions of the content, as the first parents of the commit that is checked out tell: what a branch brought counts where it
 * was merged. Of several roots, each change of one makes a version of all. Nothing is checked out, and nothing is fetched.
 *
 * @param most versions whose changes can be told; one more is given, which the last of them is compared with.
 * @returns no version and the reason where git cannot tell, which is no error.
 */
export async function readTimeline(roots: readonly Root[], most: number): Promise<Timeline> {
  const lists: Touch[][] = [];
  try {
    for (const root of roots) lists.push(await touchesOf(root, most + 2));
  } catch (error) {
    if (error instanceof NoHistoryError) return { versions: [], why: error.message };
    if (error instanceof ConfigurationError) return { versions: [], why: 'There is no git to ask.' };
    throw error;
  }
  const versions = merge(lists);
  const isWhole = versions.length <= most + 1;
  return { versions: versions.slice(0, most + 1), ...(!isWhole && { why: `Only the last ${most} commits were looked at; \`history.commits\` of the configuration says how many.` }) };
}

/** Git has nothing to tell, and why. */
class NoHistoryError extends Error {
  override name = 'NoHistoryError';
}

/** The commits that touched a root, newest first. */
async function touchesOf({ path: folder, name }: Root, most: number): Promise<Touch[]> {
  const inside = await runGit(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (inside.code !== 0) throw new NoHistoryError(/not a git repository/i.test(inside.err) ? `\`${name}\` lies in no git repository.` : `git cannot tell of \`${name}\`: ${firstLine(inside.err)}`);
  const [prefix = '', isShallow] = inside.out.toString().split('\n');
  if (isShallow === 'true') throw new NoHistoryError(`The clone that holds \`${name}\` is shallow, so older commits are not there; \`git fetch --unshallow\` brings them.`);
  // Reading what such a clone has left out would ask the network.
  const promised = await runGit(folder, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]);
  if (promised.code === 0) throw new NoHistoryError(`The clone that holds \`${name}\` is partial, so older files are not there; a whole clone has them.`);
  const log = await runGit(folder, ['log', '--first-parent', `--max-count=${most}`, '--no-show-signature', '--format=%H %ct', '--', '.']);
  const commits = log.code === 0 ? log.out.toString().split('\n').flatMap((line) => /^([0-9a-f]{40,64}) (\d+)$/.exec(line)?.slice(1, 3) as [string, string] | undefined ?? []) : [];
  const touches: { commit: string; seconds: number }[] = [];
  for (let at = 0; at < commits.length; at += 2) touches.push({ commit: commits[at]!, seconds: Number(commits[at + 1]) });
  if (touches.length === 0) throw new NoHistoryError(`git has no commit of \`${name}\` yet.`);
  const trees = (await feedGit(folder, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], touches.map(({ commit }) => (prefix === '' ? `${commit}^{tree}` : `${commit}:${prefix.replace(/\/$/, '')}`)))).toString().split('\n');
  // A commit that removed the root left no tree there.
  const known = touches.map((touch, index) => ({ ...touch, tree: /^tree ([0-9a-f]+)$/.exec(trees[index] ?? '')?.[1] }));
  const gone = known.findIndex(({ tree }) => tree === undefined);
  return known.slice(0, gone === -1 ? undefined : gone) as Touch[];
}

/** Versions of all roots together, newest first, back to where the history of one of them begins. */
function merge(lists: readonly (readonly Touch[])[]): Version[] {
  const at = lists.map(() => 0);
  const versions: (Omit<Version, 'day'> & { seconds: number })[] = [];
  while (lists.every((list, root) => at[root]! < list.length)) {
    const heads = lists.map((list, root) => list[at[root]!]!);
    const newest = heads.reduce((one, other) => (other.seconds > one.seconds ? other : one));
    versions.push({ commit: newest.commit, seconds: newest.seconds, trees: heads.map(({ tree }) => tree) });
    for (const [root, head] of heads.entries()) if (head.commit === newest.commit) at[root]! += 1;
  }
  // The clocks of committers differ; what came later is not told as earlier.
  let latest = 0;
  return versions.toReversed().map(({ seconds, ...version }) => {
    latest = Math.max(latest, seconds);
    return { ...version, day: new Date(latest * 1000).toISOString().slice(0, 10) };
  }).toReversed();
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/^fatal: /, '').slice(0, 200) ?? '';
}
