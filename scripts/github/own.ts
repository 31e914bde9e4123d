import type { Input, Options } from '../command.ts';

/** Names the account that the token of a job writes as. */
export const authorOption: Options = {
  author: { type: 'string', hint: 'login', about: 'the account that the token writes as; github-actions[bot] unless told' },
};

/** The account that `--author` names. */
export function authorFrom(values: Input['values']): string {
  return typeof values['author'] === 'string' ? values['author'] : 'github-actions[bot]';
}

/** Whether a comment or an issue was written by an account of a program; what anybody else wrote is theirs, whatever it looks like. */
export function isBy({ user }: { user?: { login?: unknown; type?: unknown } | null }, author: string): boolean {
  return user?.login === author && user.type === 'Bot';
}

/** A body as it was sent: GitHub gives line ends back as they are typed in a browser. */
export function asSent(body: string | null): string {
  return (body ?? '').replaceAll('\r\n', '\n');
}

/** "owner/name" of a repository. */
export const repositoryName: RegExp = /^[\w.-]+\/[\w.-]+$/;
