import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validatorFor } from '../schemas.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';
import { digestOfList, inOrder, type ListedFile } from './list.ts';
import { reportName } from './report.ts';

/** Whether the report beside a folder tells of the files in it; undefined where none tells of that folder. */
export function compareWithReport(folder: string, list: readonly ListedFile[]): { file: string; fits: boolean } | undefined {
  const file = path.join(path.dirname(folder), reportName);
  const report = readReport(file);
  return report?.edition.folder === path.basename(folder) ? { file, fits: report.edition.digest === digestOfList(inOrder(list)) } : undefined;
}

/** A report that was written whole; undefined where there is none. */
export function readReport(file: string): SeparationReport | undefined {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return validatorFor('separation-report')(report).length === 0 ? (report as SeparationReport) : undefined;
}
