import type { Config } from './generated/types.ts';

/** A repository of files on the web, as a configuration names it. */
export type Repository = NonNullable<Config['repository']>;

/** Addresses of the files of one content root: `{path}` is the path in the content, `{line}` a line of it. */
export interface RepositoryLinks {
  /** Shows a file at a line. */
  view: string;
  /** Opens a file to be edited. */
  edit: string;
  /** The paths in the content that these addresses are for; all that no other names when absent. */
  paths?: string[];
}

/** What the addresses of a repository may leave open. */
const gaps = { view: ['branch', 'path', 'line'], edit: ['branch', 'path'] } as const;

/** Why a text cannot be an address of files; undefined when it can. */
export function whyNoTemplate(kind: keyof typeof gaps, template: string): string | undefined {
  const named = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const known: readonly string[] = gaps[kind];
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) return `has the gap {${unknown}}; there are ${known.map((name) => `{${name}}`).join(', ')}`;
  return named.includes('path') ? undefined : 'has no {path}, so it would lead to the same file from every page';
}

/**
 * The addresses of the files below a folder of a repository.
 *
 * @param folder from the top of the repository, with forward slashes; empty for the top itself.
 */
export function linksInto({ url, branch = 'main', view, edit }: Repository, folder: string): RepositoryLinks {
  const home = url.replace(/\/$/, '').replace(/\.git$/, '');
  const between = /(?:^|\.)gitlab\./.test(new URL(home).hostname) ? '/-' : '';
  const whole = (template: string): string => template.replaceAll('{branch}', encodePath(branch)).replaceAll('{path}', folder === '' ? '{path}' : `${encodePath(folder)}/{path}`);
  return {
    view: whole(view ?? `${home}${between}/blob/{branch}/{path}#L{line}`),
    edit: whole(edit ?? `${home}${between}/edit/{branch}/{path}`),
  };
}

/** Address that shows a file of the content, at a line where one is given; undefined where the repository is not known. */
export function viewAddress(links: readonly RepositoryLinks[] | undefined, path: string, line?: number): string | undefined {
  const template = linksFor(links, path)?.view;
  if (template === undefined) return undefined;
  // Without a line the mark of one would lead to the first.
  const atLine = line === undefined ? template.replace(/#[^#]*\{line\}[^#]*$/, '').replaceAll('{line}', '1') : template.replaceAll('{line}', String(line));
  return atLine.replaceAll('{path}', encodePath(path));
}

/** Address that opens a file of the content to be edited; undefined where the repository is not known. */
export function editAddress(links: readonly RepositoryLinks[] | undefined, path: string): string | undefined {
  return linksFor(links, path)?.edit.replaceAll('{path}', encodePath(path));
}

function linksFor(links: readonly RepositoryLinks[] | undefined, path: string): RepositoryLinks | undefined {
  return links?.find(({ paths }) => paths?.includes(path)) ?? links?.find(({ paths }) => paths === undefined);
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
