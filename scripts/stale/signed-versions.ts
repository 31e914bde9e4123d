import path from 'node:path';
import { readBlobs, runGit } from '../check/git.ts';
import type { ContentFolder } from '../config.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { ConfigurationError } from '../errors.ts';
import { identify } from '../pipeline/identify.ts';
import { judgeIsolated } from '../pipeline/isolate.ts';
import { limits } from '../pipeline/limits.ts';
import { readText } from '../pipeline/read.ts';
import { memorySource, type SourceFiles } from '../source.ts';

/** A block as it was in the newest commit that has it so. */
export interface SignedVersion {
  commit: string;
  /** Day of the commit, year first. */
  date: string;
  text: string;
}

/** A block that somebody signed. */
export interface SignedBlock {
  path: string;
  block: string;
  digest: string;
}

/** What git has of some blocks, by `keyOf`; and why there is nothing, where git cannot be asked. */
export interface SignedVersions {
  found: Map<string, SignedVersion>;
  why?: string;
}

/** Commits of a file that are looked through, newest first. */
const mostCommits = 200;

/**
 * Looks through the history of files for the text that was signed. Old versions are text of unknown origin like any other: they are
 * judged by a process that can be killed, and only what it came to the end of is looked at.
 *
 * @param roots the content roots, searched in their order.
 */
export async function findSignedVersions(blocks: readonly SignedBlock[], roots: readonly Pick<ContentFolder, 'path'>[], program: Program): Promise<SignedVersions> {
  const found = new Map<string, SignedVersion>();
  let why: string | undefined;
  for (const { path: root } of roots) {
    const left = blocks.filter((block) => !found.has(keyOf(block)));
    const files = [...new Set(left.map((block) => block.path))];
    if (files.length === 0) break;
    try {
      const versions = await readVersions(root, files);
      for (const [key, version] of await matching(versions, left, program)) found.set(key, version);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      why ??= error.message.replace(/^(there is no git to ask);.*/, '$1');
    }
  }
  return { found, ...(why !== undefined && { why }) };
}

/** How a signed block is known. */
export function keyOf({ path: file, block, digest }: SignedBlock): string {
  return `${file}#${block} ${digest}`;
}

/** One text that a file had, and the newest commit that has it. */
interface FileVersion {
  path: string;
  commit: string;
  date: string;
  bytes: Uint8Array;
}

async function readVersions(root: string, files: readonly string[]): Promise<FileVersion[]> {
  const named: (Omit<FileVersion, 'bytes'> & { id: string })[] = [];
  for (const file of files) {
    const { code, out, err } = await runGit(root, ['--literal-pathspecs', 'log', `--max-count=${mostCommits}`, '--format=%x00%H %cs', '--raw', '--no-abbrev', '--no-renames', '--no-show-signature', '--', file]);
    if (code !== 0) throw new ConfigurationError(notKept(err));
    const seen = new Set<string>();
    for (const entry of out.toString().split('\0').slice(1)) {
      const [, commit = '', date = ''] = /^([0-9a-f]{40,64}) (\S+)/.exec(entry) ?? [];
      const [, id = ''] = /^:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) /m.exec(entry) ?? [];
      if (id === '' || seen.has(id)) continue;
      seen.add(id);
      named.push({ path: file, commit, date, id });
    }
  }
  const blobs = await readBlobs(root, [...new Set(named.map(({ id }) => id))], limits['file-size'].most);
  return named.flatMap(({ id, ...version }) => {
    const bytes = blobs.get(id);
    return bytes ? [{ ...version, bytes }] : [];
  });
}

/** The blocks that are found in one of the versions, newest first. */
async function matching(versions: readonly FileVersion[], blocks: readonly SignedBlock[], program: Program): Promise<Map<string, SignedVersion>> {
  const files: SourceFiles = {};
  const byPath = new Map<string, FileVersion>();
  for (const [index, version] of versions.entries()) {
    const aside = asidePath(version.path, index);
    files[aside] = version.bytes;
    byPath.set(aside, version);
  }
  const found = new Map<string, SignedVersion & { index: number }>();
  const judged = [...byPath].flatMap(([file, { bytes }]) => {
    const identified = identify(file);
    return 'identity' in identified ? [{ path: file, root: 0, size: bytes.length, identity: identified.identity }] : [];
  });
  const order = [...byPath.keys()];
  await judgeIsolated(memorySource(files), judged, program, (file, verdict) => {
    const version = byPath.get(file.path);
    if (!version || 'why' in verdict || !verdict.facts) return;
    const index = order.indexOf(file.path);
    for (const wanted of blocks.filter(({ path: own }) => own === version.path)) {
      const block = verdict.facts.blocks.find((candidate) => candidate.block === wanted.block && candidate.digest === wanted.digest);
      const before = found.get(keyOf(wanted));
      if (!block || (before && before.index < index)) continue;
      const text = readText(file.path, version.bytes).text?.lines.text.slice(block.range.start.offset, block.range.end.offset);
      if (text !== undefined) found.set(keyOf(wanted), { commit: version.commit, date: version.date, text, index });
    }
  });
  return new Map([...found].map(([key, { commit, date, text }]) => [key, { commit, date, text }]));
}

/** A path of its own for one version of a file, in the place of a partner that is none: what a document is, its path alone says. */
function asidePath(file: string, index: number): string {
  const [partners, , ...rest] = file.split('/');
  return partners === 'partners' ? [partners, `version-${index}`, ...rest].join('/') : file;
}

function notKept(err: string): string {
  const [line = ''] = err.split('\n');
  return /not a git repository/i.test(line) ? 'the content is in no git repository' : /does not have any commits/i.test(line) ? 'git has no commit of the content yet' : `git cannot tell: ${path.basename(line)}`;
}
