import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { repositoryName } from '../own.ts';

/**
 * What GitHub itself says of a workflow that has ended, in the event `workflow_run`: the one thing a trusted job knows about an
 * untrusted one. Names of branches and repositories are the author's own words.
 */
export interface EndedRun {
  /** "owner/name" of the repository that the pull request is for. */
  repository: string;
  /** Of the commit that was checked. */
  headSha: string;
  headOwner: string;
  headBranch: string;
  /** "success", "failure", "cancelled" and so on. */
  conclusion: string;
  /** Its page. */
  url: string;
}

const commit = /^[0-9a-f]{40,64}$/;

/** Reads the event that a job was started by, from GITHUB_EVENT_PATH. Throws ConfigurationError when it is no `workflow_run` of a pull request. */
export function readEndedRun({ env }: Pick<Host, 'env'>): EndedRun {
  const file = env['GITHUB_EVENT_PATH'];
  if (file === undefined) throw new ConfigurationError('GITHUB_EVENT_PATH is not set; this runs in a job that `workflow_run` starts');
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`the event ${file} cannot be read: ${(error as Error).message}`);
  }
  const at = (...keys: string[]): string => {
    let value: unknown = event;
    for (const key of keys) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' ? value : '';
  };
  const run: EndedRun = {
    repository: at('repository', 'full_name'),
    headSha: at('workflow_run', 'head_sha'),
    headOwner: at('workflow_run', 'head_repository', 'owner', 'login'),
    headBranch: at('workflow_run', 'head_branch'),
    conclusion: at('workflow_run', 'conclusion'),
    url: at('workflow_run', 'html_url'),
  };
  if (at('workflow_run', 'event') !== 'pull_request' || !repositoryName.test(run.repository) || !commit.test(run.headSha) || run.headOwner === '' || run.headBranch === '' || !/^https:\/\/[\w./:-]+$/.test(run.url)) {
    throw new ConfigurationError('the event is not the end of a workflow that a pull request started');
  }
  return run;
}
