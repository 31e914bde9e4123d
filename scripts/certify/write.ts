import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '../config.ts';
import { UsageError } from '../errors.ts';
import { diskSource } from '../source.ts';
import { writeIn } from '../suppressions/write-in.ts';
import { certificateOf } from './places.ts';

/**
 * Writes a certificate in one piece, following no link: into the solution's folder in the content root that has its membership, or to
 * a file that is named.
 *
 * @returns where it stands, absolute. Throws UsageError or ConfigurationError when it must not or cannot stand there.
 */
export function writeCertificate(text: string, solution: string, folders: readonly ContentFolder[], to?: string): string {
  if (to === undefined) {
    const [partner] = solution.split('/');
    const home = folders.find((folder) => diskSource([folder.path]).list().some(({ path: file, type }) => type === 'file' && file === `partners/${partner}/membership.md`));
    if (!home) throw new UsageError(`no content root holds membership.md of ${partner}`);
    writeIn(home.path, certificateOf(solution), text);
    return path.join(home.path, certificateOf(solution));
  }
  const open = folders.find((folder) => folder.public && `${realFolder(to)}${path.sep}`.startsWith(`${realpathSync(folder.path)}${path.sep}`));
  if (open) throw new UsageError(`a certificate names internal files, and everybody can read ${open.name}; write it elsewhere`);
  writeIn(path.dirname(to), path.basename(to), text);
  return to;
}

/** The nearest folder of a file that is there, without links. */
function realFolder(file: string): string {
  const folder = path.dirname(file);
  try {
    return realpathSync(folder);
  } catch {
    return realFolder(folder);
  }
}
