import path from 'node:path';
import { readSite } from '../../scripts/deploy/site-tree.ts';
import { recompute } from '../../scripts/separation/list.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';

/** The report that the build writes beside a public site that holds nothing internal. */
export async function proofOf(folder: string): Promise<SeparationReport> {
  const { digest, files } = await readSite(folder);
  return {
    tool: { name: 'assay', version: '0' },
    asOf: '2026-11-16',
    program: '2015-02',
    rules: 1,
    content: { roots: [{ name: 'content', files: 1, digest }], absent: [] },
    site: { files: 1, digest },
    edition: { folder: path.basename(folder), files: files.length, bytes: 1, pages: 1, digest, list: 'public.sha256', recompute },
    scan: {
      files: files.length, bytes: 1, views: 1, found: 0,
      lookedFor: { files: 1, runsOfWords: 1, runsOfLetters: 1, fields: 1, names: 1, contacts: 1, paths: 1, images: 1 },
      excluded: { program: 0, rules: 0, site: 0, notices: 0, fields: 0, bodies: 0, addresses: 0, images: 0 },
    },
    selfTest: { planted: 1, found: 1, channels: [{ channel: 'comment', found: true }] },
    nonInterference: { made: false },
  };
}
