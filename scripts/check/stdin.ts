import path from 'node:path';
import type { OpenContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import { limits } from '../pipeline/limits.ts';
import { closedFolder, overlaySource, type Source } from '../source.ts';

/** More than a file may be, so that the finding can say how much too large it is; not so much that it would fill the memory. */
const most = limits['file-size'].most * 16;

/**
 * Lays what standard input holds over the content, as if it were written to a path.
 *
 * @param given the path, from the folder the command runs in; a file need not be there yet.
 * @returns the content with it, and the place to report on. Throws UsageError for a path that is not in the content.
 */
export async function overlayInput(given: string, content: OpenContent, host: Pick<Host, 'cwd' | 'readInput'>): Promise<{ source: Source; only: string[] }> {
  const full = path.resolve(host.cwd, given);
  const root = content.folders.findIndex((folder) => full.startsWith(folder.path + path.sep));
  const folder = content.folders[root];
  if (!folder) {
    const folders = content.folders.map((each) => path.relative(host.cwd, each.path) || '.').join(', ');
    throw new UsageError(`--stdin-path ${JSON.stringify(given)} is in no content folder; content is ${folders}`);
  }
  const file = path.relative(folder.path, full).replaceAll(path.sep, '/');
  const text = await host.readInput(most);
  return { source: overlaySource(content.source, { [file]: text }, root), only: [closedFolder(file) ?? file] };
}
