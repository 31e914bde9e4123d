import type { DocumentFacts, DocumentKind } from '../../../rules/kit/facts.ts';
import type { Base } from '../../base.ts';
import { ConfigurationError } from '../../errors.ts';
import { judgeFiles, type CheckOptions } from '../../pipeline/check.ts';
import type { FoundFile } from '../../pipeline/find.ts';
import { identify } from '../../pipeline/identify.ts';
import { openJudges } from '../../pipeline/isolate.ts';
import { limits } from '../../pipeline/limits.ts';
import { memorySource } from '../../source.ts';
import { readBlobs, runGit } from '../git.ts';
import type { Root } from './diff.ts';

/** The content as a branch has it, as far as the rules over a change ask for it. */
export interface BaseContent {
  documents: DocumentFacts[];
  /** Every file; only the names of most. */
  paths: string[];
}

const records: ReadonlySet<DocumentKind> = new Set(['partner', 'membership', 'solution', 'application', 'certification']);
const regularFile = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.+)$/s;

/**
 * Reads from a branch the records of some partners, the memberships of all, and the names of the rest; each record is judged as the
 * content itself is, in a process that can be killed. Throws ConfigurationError when git or a record cannot be read.
 */
export async function readBaseContent(base: Base, roots: readonly Root[], partners: ReadonlySet<string>, options: Pick<CheckOptions, 'program' | 'versions' | 'asOf'>): Promise<BaseContent> {
  const paths: string[] = [];
  const texts: Record<string, Uint8Array> = {};
  const files: FoundFile[] = [];
  const most = limits['file-size'].most;
  for (const [root, { path: folder, name }] of roots.entries()) {
    const { code, out, err } = await runGit(folder, ['ls-tree', '-r', '-z', '-l', await base.commit(folder), '--', '.']);
    if (code !== 0) throw new ConfigurationError(`git cannot list ${name} on ${base.ref}: ${err.split('\n')[0] ?? ''}`);
    const ids = new Map<string, string>();
    for (const line of out.toString().split('\0')) {
      const [, id, size, path] = regularFile.exec(line) ?? [];
      if (id === undefined || path === undefined) continue;
      paths.push(path);
      const identified = identify(path);
      if (!('identity' in identified)) continue;
      const { kind, partner = '' } = identified.identity;
      // One that is too large has no verdict there either; nothing is known of it.
      if (Number(size) > most || !(kind === 'membership' || (records.has(kind) && partners.has(partner))) || Object.hasOwn(texts, path)) continue;
      ids.set(path, id);
      files.push({ path, root, size: Number(size), identity: identified.identity });
    }
    const blobs = await readBlobs(folder, [...new Set(ids.values())], most);
    for (const [path, id] of ids) {
      const bytes = blobs.get(id);
      if (!bytes) throw new ConfigurationError(`git cannot read ${path} on ${base.ref}`);
      texts[path] = bytes;
    }
  }
  const judges = openJudges();
  try {
    const { documents, notJudged } = await judgeFiles(judges, memorySource(texts), files, { ...options, isolate: true });
    const [failed] = notJudged;
    if (failed) throw new ConfigurationError(`${failed.path} on ${base.ref} cannot be judged: ${failed.why}`);
    return { documents, paths };
  } finally {
    judges.end();
  }
}
