import type { GitHubApi } from '../api.ts';
import type { EndedRun } from './event.ts';

/**
 * The number of the open pull request that a run checked; undefined when there is none any more, or its author has pushed since, so that another run
 * speaks for it. Asked of GitHub, because whatever the run left behind may name the pull request of somebody else.
 */
export async function findPull(github: GitHubApi, { repository, headOwner, headBranch, headSha }: EndedRun): Promise<number | undefined> {
  // A commit in a fork is not looked up by itself: GitHub knows it by owner and branch alone.
  const pulls = await github.list(`/repos/${repository}/pulls?state=open&head=${encodeURIComponent(`${headOwner}:${headBranch}`)}`, 100);
  for (const pull of pulls as { number?: unknown; head?: { sha?: unknown } }[]) if (pull.head?.sha === headSha && Number.isSafeInteger(pull.number)) return pull.number as number;
  return undefined;
}

/** Paths that a pull request touches, from the root of the repository, as GitHub itself says; no more than 3,000, which is all it tells. */
export async function listTouched(github: GitHubApi, repository: string, pull: number): Promise<string[]> {
  const files = (await github.list(`/repos/${repository}/pulls/${pull}/files`, 3000)) as { filename?: unknown; previous_filename?: unknown }[];
  return files.flatMap(({ filename, previous_filename: former }) => [filename, former]).filter((name) => typeof name === 'string');
}
