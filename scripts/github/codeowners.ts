import type { People } from '../../schemas/generated/types.ts';
import { ownership, type Owner } from '../../rules/kit/catalogue/owners.ts';

/** A partner, as far as review goes. */
export interface Reviewed {
  id: string;
  /** Accounts that may change its files; none where the membership record names none. */
  logins: readonly string[];
}

/** A content root that lies in the repository. */
export interface ReviewedRoot {
  /** From the root of the repository, with forward slashes. */
  path: string;
  /** Ids of the partners of which it holds something; only their names stand beside it, because whoever sees the repository sees this file. */
  partners: ReadonlySet<string>;
}

const wide = 44;

/**
 * Who is asked to review a change of which file, as CODEOWNERS says it: the last line that fits a path decides. It only asks; who may
 * change what is judged by `assay check --base --actor`.
 */
export function renderCodeowners(partners: readonly Reviewed[], people: readonly People['people'][number][], roots: readonly ReviewedRoot[]): string {
  const withRole = (role: Owner): string[] => people.filter(({ roles }) => roles.some((one) => one === role)).map(({ login }) => login);
  const team = withRole('ecosystem-team');
  const mentioned = (owners: readonly Owner[]): string => {
    const logins = [...new Set(owners.flatMap(withRole))];
    return mention(logins.length > 0 ? logins : team);
  };
  const lines: [pattern: string, owners: string][] = [];
  for (const { at, owners } of ownership) {
    if (at === '**') lines.push(['*', mentioned(owners)]);
    else if (owners.includes('partner')) for (const root of roots) for (const { id, logins } of partners.filter((partner) => root.partners.has(partner.id))) lines.push([patternOf(root.path, at.replace(':partner', id)), mention(logins.length > 0 ? logins : team)]);
    else for (const root of roots) lines.push([patternOf(root.path, at), mentioned(owners)]);
  }
  return `${lines.map(([pattern, owners]) => `${pattern.padEnd(wide)} ${owners}`).join('\n')}\n`;
}

/** A place of the content as a pattern from the root of the repository: `:name` is any name, and a folder ends with a slash. */
function patternOf(root: string, at: string): string {
  return `/${[root, ...at.split('/')].filter((part) => part !== '' && part !== '.').map((part) => (part.startsWith(':') ? '*' : part === '**' ? '' : part)).join('/')}`;
}

function mention(logins: readonly string[]): string {
  return logins.map((login) => `@${login}`).join(' ');
}
