import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderMarkdownReport } from './render-report.ts';
import type { ImportReport } from './report.ts';

/** Writes `import-report.json` and `import-report.md` into a folder, and gives their paths. */
export function writeReport(report: ImportReport, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const json = path.join(folder, 'import-report.json');
  const markdown = path.join(folder, 'import-report.md');
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(markdown, renderMarkdownReport(report));
  return [json, markdown];
}
