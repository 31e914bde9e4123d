import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../schemas/edition.ts';
import { BuildError } from './build-error.ts';

/** What a finished site may consist of. Source maps, front ends' leftovers and copied notes are not among it. */
const extensions = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.md', '.pem', '.svg', '.png', '.jpg', '.webp', '.ico', '.woff2', '.webmanifest', '.ics', '.wasm', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter']);
/** Names without an extension that hosts of static sites read. */
const hostFiles = new Set(['_headers', '_redirects']);
/** The one hidden folder that sites have: RFC 8615. */
const wellKnown = /^\.well-known\/[a-z.-]+$/;

/** Every file below a folder, sorted, with forward slashes. */
export function listFiles(folder: string): string[] {
  const home = path.resolve(folder);
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name).slice(home.length + 1).replaceAll(path.sep, '/'))
    .sort();
}

/** Size of a built site. */
export interface SiteSize {
  files: number;
  pages: number;
  bytes: number;
}

/**
 * Makes sure that a built site is whole and holds nothing it should not: a page at every address of the edition, and only
 * regular files of known kinds. Throws BuildError otherwise.
 */
export function inspectSite(folder: string, edition: Edition): SiteSize {
  const files = listFiles(folder);
  const strange = strangeFiles(folder, files);
  if (strange.length > 0) throw new BuildError(`the ${edition.audience} edition holds files that no site should have: ${few(strange)}`);
  if (edition.articles.every(({ kind }) => kind === 'rule-page')) throw new BuildError(`the ${edition.audience} edition holds no article and no program page; is the content where assay.config.ts says?${edition.audience === 'public' ? ' Where nothing is published yet, `npx assay build --edition internal` builds the other edition' : ''}`);
  const present = new Set(files);
  const missing = routesOf(edition).filter((route) => !present.has(`${route.slice(1)}index.html`));
  if (missing.length > 0) throw new BuildError(`the ${edition.audience} edition lacks ${missing.length} of its pages: ${few(missing)}`);
  const pages = files.filter((file) => file.endsWith('.html'));
  const broken = pages.filter((file) => {
    const html = readFileSync(path.join(folder, file));
    return !html.includes('</html>') || html.includes('__ASTRO_IMAGE_');
  });
  if (broken.length > 0) throw new BuildError(`the ${edition.audience} edition holds pages that are not whole: ${few(broken)}`);
  return { files: files.length, pages: pages.length, bytes: files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0) };
}

/** Every address that an edition promises. */
export function routesOf({ audience, partners, solutions, articles, notices }: Edition): string[] {
  const own = audience === 'internal' ? ['/', '/directory/', '/boards/'] : ['/', '/directory/'];
  return [...own, ...[...partners, ...solutions, ...articles, ...notices].map(({ route }) => route)];
}

/** Those of a folder's files that no site should have: of a kind that is not known, hidden, or no regular files. */
export function strangeFiles(folder: string, files: readonly string[]): string[] {
  return files.filter((file) => isStrange(file) || !lstatSync(path.join(folder, file)).isFile());
}

function isStrange(file: string): boolean {
  const name = path.posix.basename(file);
  return (!wellKnown.test(file) && file.split('/').some((part) => part.startsWith('.'))) || !(extensions.has(path.posix.extname(name)) || hostFiles.has(name));
}

/** Some names, and how many more there are. */
export function few(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
