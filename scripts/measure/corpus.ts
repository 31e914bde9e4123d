import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../rules/kit/finding.ts';
import { folderAt } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { corpus, corpusAsOf } from '../corpus.ts';
import { projectRoot } from '../host.ts';
import { importFolder } from '../import/index.ts';
import { checkContent } from '../pipeline/check.ts';
import { loadProgram } from '../program/load.ts';

/** What the rules say of a large body of text that was not written for them. */
export interface Measured {
  /** Sorted by path, place and rule. */
  findings: readonly Finding[];
  /** Every file of the imported content, from its root. */
  files: readonly string[];
  /** The text of an imported document, by lines. */
  lines(path: string): readonly string[];
}

/** Imports the corpus into a temporary folder and checks it with all rules. Lines can be asked for until `use` returns. */
export async function withMeasured<T>(use: (measured: Measured) => T | Promise<T>): Promise<T> {
  const work = mkdtempSync(path.join(tmpdir(), 'assay-measure-'));
  try {
    const folder = path.join(work, 'content');
    await importFolder(corpus, folder);
    const { source, roots } = openContent([folderAt(folder, 'content')]);
    const { findings, catalogue } = await checkContent(source, { program: loadProgram(path.join(projectRoot, 'schemas/program/2015-02.yaml')), asOf: corpusAsOf, isolate: false, ...roots });
    return await use({ findings, files: [...catalogue.files].sort(), lines: (file) => readFileSync(path.join(folder, file), 'utf8').split('\n') });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
