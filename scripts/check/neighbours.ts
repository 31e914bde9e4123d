import type { FoundFile } from '../pipeline/find.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { folderOf, nameOf } from '../../rules/kit/resolve.ts';

/** So many changed files touch most of the content anyhow, and looking for all their names would take longer than judging. */
const many = 200;

/**
 * Whether so much depends on what has changed that all of the content has to be judged: many files, or what lets findings pass.
 */
export function concernsAll(changed: ReadonlySet<string>): boolean {
  return changed.size > many || Object.values(suppressionFiles).some((path) => changed.has(path));
}

/**
 * Patterns that every address of a changed file matches, however it is escaped between its words; none for names that no address
 * of the content can lead to.
 */
export function patternsOf(changed: Iterable<string>): string[] {
  const names = new Set([...changed].map(nameOf).filter((name) => /^[a-z0-9][a-z0-9-]*\.(?:md|png|jpe?g|webp)$/.test(name)));
  return [...names].map((name) => name.split(/[-.]+/).join('.{1,6}')).sort();
}

/**
 * The files whose findings a change can alter, or that are needed to find all that is wrong in the changed files themselves. It holds
 * the contract of a rule over all documents: it may compare the documents of one partner, `partner.md` files with one another,
 * documents that point at each other, and the images of a folder with the documents beside them; of all other files it sees only the paths.
 *
 * @param mentions files in which the name of a changed file stands.
 */
export function neighboursOf(changed: ReadonlySet<string>, mentions: ReadonlySet<string>, files: readonly FoundFile[]): FoundFile[] {
  const partners = new Set([...changed].map(partnerOf).filter((partner) => partner !== undefined));
  const folders = new Set([...changed].map(folderOf));
  const illustrated = new Set(files.filter(({ identity }) => !identity).map(({ path }) => folderOf(path)));
  const hasProfile = [...changed].some(isProfile);
  return files.filter(({ path }) => {
    if (changed.has(path) || mentions.has(path)) return true;
    const partner = partnerOf(path);
    if (partner !== undefined && partners.has(partner)) return true;
    if (hasProfile && isProfile(path)) return true;
    const folder = folderOf(path);
    return folders.has(folder) && illustrated.has(folder);
  });
}

function partnerOf(path: string): string | undefined {
  return path.startsWith('partners/') ? path.split('/', 2)[1] : undefined;
}

function isProfile(path: string): boolean {
  return /^partners\/[^/]+\/partner\.md$/.test(path);
}
