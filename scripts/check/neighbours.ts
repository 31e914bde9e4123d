import { isImagePath } from '../../rules/kit/catalogue/path-index.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import { folderOf, nameOf } from '../../rules/kit/resolve.ts';
import { literally } from '../literally.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import type { Changes } from './changes.ts';

/** So many changed files touch most of the content anyhow, and looking for all their names would take longer than judging. */
const many = 200;

/**
 * Whether so much depends on what has changed that all of the content has to be judged: many files, or what lets findings pass.
 */
export function concernsAll(changed: ReadonlySet<string>): boolean {
  return changed.size > many || Object.values(suppressionFiles).some((path) => changed.has(path));
}

/**
 * The names that addresses of some files end in; none for those that no address of the content can lead to.
 *
 * @param mark what stands behind the name; with `#` those addresses alone that lead to a place in the file.
 */
export function namesOf(paths: Iterable<string>, mark: '' | '#' = ''): string[] {
  return [...new Set([...paths].map(nameOf).filter((name) => /^[a-z0-9][a-z0-9-]*\.(?:md|png|jpe?g|webp)$/.test(name)))].map((name) => name + mark).sort();
}

/** By what to find who leads to changed files: one that stays matters to those alone who lead to a place in it. */
export function namesOfChanges({ paths, added, removed }: Pick<Changes, 'paths' | 'added' | 'removed'>): string[] {
  const staying = [...paths].filter((path) => path.endsWith('.md') && !added.has(path) && !removed.has(path));
  return [...namesOf([...added, ...removed]), ...namesOf(staying, '#')];
}

/** What an address holds in which a mark of a name is not written as it is. */
export const escapes: readonly string[] = ['%2d', '%2e', '&#', '&period;', '&num;', String.raw`\-`, String.raw`\.`, String.raw`\#`];

/** Matches where one of the names stands in some line, in any case and however what is between and behind its words is escaped. */
export function matcherOf(names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => name.replace(/#$/, '').split(/[-.]+/).join(String.raw`[^\n]{1,8}`) + (name.endsWith('#') ? String.raw`[#&\\]` : '')).join('|'), 'i');
}

export interface Around {
  changes: Pick<Changes, 'paths' | 'added' | 'removed'>;
  /** Whether a changed document gives, or gave, former addresses: no other document of its partner may give the same. */
  hasAliases: boolean;
}

/**
 * The files whose findings a change can alter, or that are needed to find all that is wrong in the changed files themselves. It holds
 * the contract of a rule over all documents: it may compare the documents of one partner, `partner.md` files with one another,
 * documents with those to whose anchors they lead, and the images of a folder with the documents beside them; of all other files it sees only the paths.
 * An article it compares only with those of its own solution, with what stands in the partner's own folder, and by the former addresses that it gives.
 *
 * @param paths those of all files.
 * @returns their paths, without those of documents that have nothing to do with a change but by an address.
 */
export function neighboursOf({ changes: { paths: changed, added, removed }, hasAliases }: Around, paths: Iterable<string>): Set<string> {
  const near: string[] = [];
  const folders = new Set<string>();
  for (const path of changed) {
    folders.add(`${literally(folderOf(path))}/[^/]*$`.replace(/^\//, ''));
    if (isProfile(path)) near.push('partners/[^/]*/partner\\.md$');
    const { partner, solution = '', kind } = placeOf(path);
    if (partner === undefined) continue;
    const home = `partners/${literally(partner)}/`;
    const isKept = (kind === 'public-article' || kind === 'internal-article') && !added.has(path) && !removed.has(path);
    if (!hasAliases && (isKept || isPicture(path))) near.push(`${home}[^/]*$`, `${home}${literally(solution)}/`);
    else near.push(home);
  }
  // One look at a path for all that has changed: there may be many of both.
  const isNear = startingWith(near);
  const isBeside = startingWith(folders);
  const found = new Set<string>();
  const beside: string[] = [];
  for (const path of paths) {
    if (isBeside.test(path)) beside.push(path);
    if (isNear.test(path)) found.add(path);
  }
  const illustrated = new Set(beside.filter((path) => !path.endsWith('.md')).map(folderOf));
  for (const path of beside) if (changed.has(path) || illustrated.has(folderOf(path))) found.add(path);
  return found;
}

function startingWith(patterns: Iterable<string>): RegExp {
  return new RegExp(`^(?:${[...new Set(patterns), '(?!)'].join('|')})`);
}

/** Whether an image stands beside the articles of a solution, where nothing outside of it shows it but by its name. */
function isPicture(path: string): boolean {
  const parts = path.split('/');
  return parts.length === 5 && (parts[3] === 'public' || parts[3] === 'internal') && isImagePath(path);
}

function isProfile(path: string): boolean {
  return /^partners\/[^/]+\/partner\.md$/.test(path);
}
