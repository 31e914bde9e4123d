import path from 'node:path';
import { readReport } from '../separation/compare-with-report.ts';
import { reportName } from '../separation/report.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { UnfitError } from './deploy-error.ts';
import type { SiteTree } from './site-tree.ts';

/**
 * Makes sure that a public site is the very one that was looked through, and that nothing internal was found in it.
 *
 * @throws UnfitError when no report beside it says so.
 */
export function proveSeparate({ folder, digest }: SiteTree): void {
  const file = path.join(path.dirname(folder), reportName);
  const report = readReport(file);
  if (report?.edition.folder !== path.basename(folder)) throw new UnfitError(`no ${file} tells that the public edition holds nothing internal; \`npx assay build\` looks and writes it`);
  if (report.edition.digest !== digest) throw new UnfitError(`the public edition is not the one that ${file} tells of: it changed after it was built; build it again`);
  const { absent } = report.content;
  if (absent.length > 0) throw new UnfitError(`the public edition was built without ${allOf(absent)}: nobody could tell who is certified, nor look for internal text from there; build it with all of the content`);
}
