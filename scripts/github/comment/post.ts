import { commentMark } from '../../reporters/check/markdown.ts';
import type { GitHubApi } from '../api.ts';
import { isBy } from '../own.ts';
import { saysTheSame } from './render.ts';

/** Comments looked through for the one to replace. */
const mostComments = 3000;

interface IssueComment {
  id: number;
  body: string;
  user?: { login?: unknown; type?: unknown } | null;
}

/**
 * Has a pull request carry one comment that says this: writes it, replaces the one of an earlier run, or leaves it when it says the same.
 *
 * @param author account that comments are written by; a comment of anybody else that looks like one is theirs.
 */
export async function postComment(github: GitHubApi, repository: string, pull: number, body: string, author: string): Promise<'written' | 'replaced' | 'unchanged'> {
  const comments = (await github.list(`/repos/${repository}/issues/${pull}/comments`, mostComments)) as IssueComment[];
  const former = comments.find((comment) => isBy(comment, author) && comment.body.startsWith(commentMark));
  if (!former) {
    await github.post(`/repos/${repository}/issues/${pull}/comments`, { body });
    return 'written';
  }
  if (saysTheSame(former.body, body)) return 'unchanged';
  await github.patch(`/repos/${repository}/issues/comments/${former.id}`, { body });
  return 'replaced';
}
