import path from 'node:path';
import { listFiles } from '../build/inspect.ts';
import { siteParts } from '../build/tree.ts';
import { runGit } from '../check/git.ts';
import type { ContentFolder } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { projectRoot } from '../host.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { diskSource } from '../source.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';
import { digestOfList, inOrder, listFolder } from './list.ts';

type Root = SeparationReport['content']['roots'][number];

/** What an edition was built from: the bytes of each content root and, where it is in git, its commit. */
export async function contentOrigin(folders: readonly ContentFolder[]): Promise<Root[]> {
  return Promise.all(folders.map(async ({ path: folder, name }) => {
    const source = diskSource([folder]);
    const files = source.list().filter(({ type }) => type === 'file').map((entry) => {
      const bytes = source.read(entry.path);
      return { path: entry.path, sha256: hexDigest(bytes), bytes: bytes.length };
    });
    return { name, files: files.length, digest: digestOfList(inOrder(files)), ...(await commitOf(folder)) };
  }));
}

/** The bytes of the site that an edition was rendered by. */
export function siteOrigin(project: string = projectRoot): SeparationReport['site'] {
  const files = siteParts.flatMap((part) => {
    const place = path.join(project, part);
    return path.extname(part) === '' ? listFiles(place).map((file) => `${part}/${file}`) : [part];
  });
  const listed = listFolder(project, files);
  return { files: listed.length, digest: digestOfList(listed) };
}

/** The commit that a folder of a repository stands at, and whether it holds just that; nothing where git knows nothing of the folder. */
async function commitOf(folder: string): Promise<Pick<Root, 'commit' | 'clean'>> {
  try {
    const [head, tracked, status] = await Promise.all([runGit(folder, ['rev-parse', '--verify', 'HEAD']), runGit(folder, ['ls-files', '-z', '--', '.']), runGit(folder, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.'])]);
    if (head.code !== 0 || tracked.out.length === 0) return {};
    return { commit: head.out.toString().trim(), clean: status.code === 0 && status.out.length === 0 };
  } catch (error) {
    if (error instanceof ConfigurationError) return {};
    throw error;
  }
}
