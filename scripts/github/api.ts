import { ConfigurationError } from '../errors.ts';
import type { Host } from '../host.ts';

/** GitHub's REST API, as far as it is asked here: https://docs.github.com/en/rest. Each call throws ConfigurationError when it is refused or not answered. */
export interface GitHubApi {
  get(path: string): Promise<unknown>;
  /** All items of a list, page by page, no more than `most`. */
  list(path: string, most: number): Promise<unknown[]>;
  post(path: string, body: unknown): Promise<unknown>;
  patch(path: string, body: unknown): Promise<unknown>;
}

/** Milliseconds an answer may take. */
const patience = 30_000;
const aPage = 100;

/** Opens the API with the token and the address that a workflow gives: GITHUB_TOKEN and GITHUB_API_URL. Throws ConfigurationError without a token. */
export function openGitHub({ env }: Pick<Host, 'env'>): GitHubApi {
  const token = env['GITHUB_TOKEN'] ?? '';
  if (token === '') throw new ConfigurationError('GITHUB_TOKEN is not set; give the step `env: { GITHUB_TOKEN: ${{ github.token }} }`');
  const address = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    let response: Response;
    try {
      response = await fetch(`${address}${path}`, {
        method,
        headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // An answer from elsewhere would be given the token.
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      throw new ConfigurationError(`GitHub does not answer ${method} ${path}: ${(error as Error).message}`);
    }
    if (!response.ok) throw new ConfigurationError(`GitHub refuses ${method} ${path} with ${response.status}; look at the permissions of the job`);
    return response.json();
  };
  return {
    get: (path) => ask('GET', path),
    async list(path, most) {
      const items: unknown[] = [];
      for (let page = 1; items.length < most; page++) {
        const answer = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${aPage}&page=${page}`);
        if (!Array.isArray(answer)) throw new ConfigurationError(`GitHub answers GET ${path} with something else than a list`);
        items.push(...(answer as unknown[]));
        if (answer.length < aPage) break;
      }
      return items.slice(0, most);
    },
    post: (path, body) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
  };
}
