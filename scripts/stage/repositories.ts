import path from 'node:path';
import type { Audience } from '../../schemas/edition.ts';
import { linksInto, type RepositoryLinks } from '../../schemas/repository.ts';
import type { ContentFolder, Settings } from '../config.ts';
import type { OpenContent } from '../content-roots.ts';

/** The addresses of the files of one content root. */
export interface RootLinks {
  links: RepositoryLinks;
  /** Anybody can read the root. */
  public: boolean;
  /** Whether a path of the content stands in it; every path does when absent. */
  holds?: (file: string) => boolean;
}

/** Where the files of each content root can be seen and edited, as far as the configuration says so. */
export function rootLinks({ folders, source }: OpenContent, settings: Pick<Settings, 'home' | 'repository'>): RootLinks[] {
  const list = folders.length > 1 ? source.list() : [];
  return folders.flatMap((folder, index): RootLinks[] => {
    const links = linksOf(folder, settings);
    if (!links) return [];
    const files = new Set(list.filter(({ root }) => root === index).map(({ path: file }) => file));
    return [{ links, public: folder.public, ...(folders.length > 1 && { holds: (file) => files.has(file) }) }];
  });
}

function linksOf({ path: folder, repository: own }: ContentFolder, { home, repository }: Pick<Settings, 'home' | 'repository'>): RepositoryLinks | undefined {
  if (own) return linksInto(own, own.folder ?? '');
  const inside = path.relative(home, folder).split(path.sep);
  if (!repository || inside[0] === '..' || path.isAbsolute(path.relative(home, folder))) return undefined;
  return linksInto(repository, [repository.folder ?? '', ...inside].filter((part) => part !== '').join('/'));
}

/** The addresses that an edition holds: customers are led into roots that anybody can read, and to the files of their pages alone. */
export function repositoriesFor(audience: Audience, roots: readonly RootLinks[], pages: readonly string[], files: Iterable<string>): RepositoryLinks[] {
  const may = roots.filter((root) => audience === 'internal' || root.public);
  return may.map(({ links, holds }) => ({ ...links, ...(audience === 'public' ? { paths: pages.filter((file) => holds?.(file) ?? true).sort() } : holds && { paths: [...files].filter(holds).sort() }) }));
}
