import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildError } from '../build/build-error.ts';
import { few } from '../build/inspect.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { diskSource, type Source } from '../source.ts';
import { noPreview, type Preview } from '../stage/preview.ts';
import { digestOfList, listFolder, type ListedFile } from './list.ts';
import { writePublicPart } from './public-part.ts';

/** A second public edition, built from content that holds nothing internal, that is the same as the first, byte for byte. */
export interface Proved {
  /** Files of the content that it was built without. */
  without: number;
  files: number;
  digest: string;
}

/** How a second edition is made. */
export interface Again {
  /** Judges content as the first time. */
  check(source: Source): Promise<{ catalogue: Catalogue }>;
  /** Builds the public edition of it, as the first time, into a folder. */
  build(checked: { catalogue: Catalogue }, source: Source, out: string): Promise<unknown>;
  /** What the edition shows before its time, where it is a preview. */
  preview?: Preview;
}

const folders = new Set<string>();

/**
 * Builds the public edition a second time, from a folder that holds the public part of the content and nothing else.
 *
 * @param first the files of the first one.
 * @throws BuildError, naming files, when the two are not the same.
 */
export async function proveSeparation(checked: { catalogue: Catalogue }, source: Source, first: readonly ListedFile[], { check, build, preview = noPreview }: Again): Promise<Proved> {
  const work = mkdtempSync(path.join(tmpdir(), 'assay-prove-'));
  folders.add(work);
  try {
    const content = path.join(work, 'content');
    const without = writePublicPart(checked, source, content, preview);
    const bare = diskSource([content]);
    const out = path.join(work, 'public');
    await build(await check(bare), bare, out);
    const second = listFolder(out);
    const different = differing(first, second);
    if (different.length > 0) throw new BuildError(`the public edition is another one when nothing internal is there, so something internal reaches it: ${few(different)}`);
    return { without, files: second.length, digest: digestOfList(second) };
  } finally {
    removeProofs(work);
  }
}

/** Removes what one proof works in, or all that is left when a build is interrupted. */
export function removeProofs(folder?: string): void {
  for (const work of folder === undefined ? [...folders] : [folder]) {
    rmSync(work, { recursive: true, force: true });
    folders.delete(work);
  }
}

/** Paths of files that only one list has, or that differ. */
function differing(first: readonly ListedFile[], second: readonly ListedFile[]): string[] {
  const digests = (files: readonly ListedFile[]): Map<string, string> => new Map(files.map(({ path: file, sha256 }) => [file, sha256]));
  const [one, other] = [digests(first), digests(second)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
