import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/host.ts';
import { runPage } from './run-page.ts';

/** A page as it would be if it showed what its commands print, and its file, for `toMatchFileSnapshot`: with `-u` the page is written anew. */
export async function printedPage(page: string, project: string): Promise<[text: string, file: string]> {
  const { text, commands } = await runPage(readPage(page), project);
  if (commands === 0) throw new Error(`${page} runs no command`);
  return [text, path.join(projectRoot, page)];
}

/** The text of a page. */
export function readPage(page: string): string {
  return readFileSync(path.join(projectRoot, page), 'utf8');
}
