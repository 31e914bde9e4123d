import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../rules/generated/waivable.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';
import { BuildError } from '../build/build-error.ts';
import type { ContentFolder } from '../config.ts';
import type { LeakScan } from '../leaks/scan.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { name, version } from '../version.ts';
import { digestOfList, inOrder, listFolder, recompute, renderList } from './list.ts';
import { contentOrigin, siteOrigin } from './origin.ts';
import type { Proved } from './prove.ts';

/** Names of the report and of the list, beside the edition's folder. */
export const reportName = 'separation.json';
const listName = (folder: string): string => `${path.basename(folder)}.sha256`;

/** What is known about a public edition once it stands in its place. */
export interface Separated {
  checked: Pick<CheckResult, 'catalogue' | 'absentRoots'>;
  /** The content roots that were there. */
  folders: readonly ContentFolder[];
  pages: number;
  scan: LeakScan;
  proved: Proved | undefined;
  /** Folder of the site's own files; the project's unless told. */
  project?: string | undefined;
}

/**
 * Writes the report on a public edition, and the list of its files, beside its folder.
 *
 * @throws BuildError when the files that stand there are not those that were looked through.
 */
export async function writeSeparation(folder: string, { checked, folders, pages, scan, proved, project }: Separated): Promise<SeparationReport> {
  const files = listFolder(folder);
  const digest = digestOfList(files);
  if (digest !== digestOfList(inOrder(scan.list))) throw new BuildError('the public edition that stands in its place is not the one that was looked through; build it again');
  const { catalogue: { asOf, program }, absentRoots } = checked;
  const report: SeparationReport = {
    tool: { name, version },
    asOf,
    program: program.version,
    rules: rules.size,
    content: { roots: await contentOrigin(folders), absent: [...absentRoots] },
    site: siteOrigin(project),
    edition: { folder: path.basename(folder), files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), pages, digest, list: listName(folder), recompute },
    scan: { files: scan.list.length, bytes: scan.bytes, views: scan.views, found: 0, lookedFor: scan.lookedFor, excluded: scan.excluded },
    selfTest: { planted: scan.channels.length, found: scan.channels.length, channels: scan.channels.map((channel) => ({ channel, found: true })) },
    nonInterference: proved ? { made: true, without: proved.without, files: proved.files, digest: proved.digest, same: proved.digest === digest } : { made: false },
  };
  writeBeside(folder, listName(folder), renderList(files));
  writeBeside(folder, reportName, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** Whole or not at all, so that nobody reads half a report. */
function writeBeside(folder: string, file: string, text: string): void {
  const at = path.join(path.dirname(folder), file);
  const unfinished = path.join(path.dirname(folder), `.${file}`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, at);
}
