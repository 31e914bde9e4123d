import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError, UsageError } from '../errors.ts';
import { renderMarkdownReport } from './render-report.ts';
import type { ImportReport } from './report.ts';

const jsonName = 'import-report.json';

/**
 * Makes the folder for the report on an import. Throws, before anything is imported, UsageError where the report of another import stands,
 * which alone keeps what no article does, and ConfigurationError where nothing can be written.
 *
 * @param to the folder of the import.
 */
export function makeRoomForReport(folder: string, to: string): void {
  const json = path.join(folder, jsonName);
  if (existsSync(json) && !isReportOn(to, json)) throw new UsageError(`${json} tells of another import, and alone keeps what its articles do not; name another folder with --report`);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new ConfigurationError(`the report cannot be written to ${folder}: ${(error as Error).message}`);
  }
}

function isReportOn(to: string, json: string): boolean {
  try {
    return (JSON.parse(readFileSync(json, 'utf8')) as Partial<ImportReport>).to === to;
  } catch {
    return false;
  }
}

/** Writes `import-report.json` and `import-report.md` into a folder, and gives their paths. */
export function writeReport(report: ImportReport, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const json = path.join(folder, jsonName);
  const markdown = path.join(folder, 'import-report.md');
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(markdown, renderMarkdownReport(report));
  return [json, markdown];
}
