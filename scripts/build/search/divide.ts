import { linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../inspect.ts';

/**
 * Divides the pages of a site that can be searched for into parts of about one size.
 *
 * @param site folder of the site.
 * @param into where the folders of the parts are made; the files in them are those of the site.
 * @param most bytes of pages in one part.
 * @returns the folders; the site's own when its pages are not too many for one.
 */
export function divide(site: string, into: string, most: number): string[] {
  const pages = listFiles(site).filter((file) => file.endsWith('.html')).map((file) => ({ file, size: statSync(path.join(site, file)).size }));
  const all = sum(pages);
  if (all <= most) return [site];
  // A part without any would be indexed as if it were a site that does not say what takes part.
  const searched = pages.filter(({ file }) => readFileSync(path.join(site, file)).includes('data-pagefind-body'));
  const each = sum(searched) / Math.ceil(sum(searched) / most);
  const folders = new Set<string>();
  let before = 0;
  for (const { file, size } of searched) {
    const folder = path.join(into, String(Math.floor(before / each)));
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    linkSync(path.join(site, file), copy);
    folders.add(folder);
    before += size;
  }
  return [...folders];
}

function sum(pages: readonly { size: number }[]): number {
  return pages.reduce((total, { size }) => total + size, 0);
}
