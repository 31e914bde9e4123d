import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { proofOf } from './proofs.ts';
import type { Audience } from '../../schemas/edition.ts';

export interface SmallSite {
  audience?: Audience;
  base?: string;
  /** What its pages and files say; two letters, so that every version is equally long. */
  version: string;
  /** Pages, besides the front page. */
  pages?: readonly string[];
  /** Lines of `_redirects`. */
  redirects?: readonly string[];
}

/** Writes a site that is built like a real one, only small: each page says its version, and names the style and the script that belong to it. */
export function writeSite(folder: string, { audience = 'public', base = '/', version, pages = ['a', 'b'], redirects = [] }: SmallSite): string {
  rmSync(folder, { recursive: true, force: true });
  const page = (title: string): string => `<!DOCTYPE html><html lang="en" data-audience="${audience}"><head><title>${title}</title><link rel="icon" href="${base}favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="${base}_site/style.${version}.css"></head><body>version ${version}<script src="${base}_site/script.${version}.js"></script></body></html>`;
  const files: Record<string, string> = {
    'index.html': page('Front'),
    '404.html': page('Nothing'),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    [`_site/style.${version}.css`]: `/* version ${version} */`,
    [`_site/script.${version}.js`]: `// version ${version}`,
    ...Object.fromEntries(pages.map((name) => [`${name}/index.html`, page(name)])),
    ...(redirects.length > 0 && { _redirects: redirects.map((line) => `${line}\n`).join('') }),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Writes a site as the edition of a folder of editions, the public one with its proof. */
export async function writeEdition(dist: string, site: SmallSite): Promise<string> {
  const folder = writeSite(path.join(dist, site.audience ?? 'public'), site);
  if (site.audience !== 'internal') writeFileSync(path.join(dist, 'separation.json'), JSON.stringify(await proofOf(folder)));
  return folder;
}
