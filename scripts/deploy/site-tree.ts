import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { few, listFiles, strangeFiles } from '../build/inspect.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { digestOfList, inOrder, type ListedFile } from '../separation/list.ts';
import type { Audience } from '../../schemas/edition.ts';
import { UnfitError } from './deploy-error.ts';

/** A built site as it lies in a folder. */
export interface SiteTree {
  folder: string;
  audience: Audience;
  /** Path that the site was built to stand under, with slashes at both ends. */
  base: string;
  /** In the order of their paths. */
  files: readonly ListedFile[];
  /** Of the list of its files. */
  digest: string;
}

/** The page that says for which edition and base path the site was built; every site has it, and its icon. */
const front = 'index.html';
const iconOf = /<link rel="icon" href="([^"]*\/)favicon\.svg"/;
const audienceOf = /<html[^>]* data-audience="([a-z]+)"/;
const openAtOnce = 16;

/**
 * Reads a built site. Symbolic links are never followed.
 *
 * @throws UnfitError when it holds what no site should, or pages of two editions.
 */
export async function readSite(folder: string): Promise<SiteTree> {
  const names = listFiles(folder);
  const strange = strangeFiles(folder, names);
  if (strange.length > 0) throw new UnfitError(`${folder} holds files that no site should have: ${few(strange)}`);
  if (!names.includes(front)) throw new UnfitError(`${folder} holds no ${front}; \`npx assay build\` builds the editions`);
  const listed: ListedFile[] = [];
  const audiences = new Map<string, string[]>();
  let base: string | undefined;
  await eachFile(folder, names, (name, bytes) => {
    listed.push({ path: name, sha256: hexDigest(bytes), bytes: bytes.length });
    if (!name.endsWith('.html')) return;
    const page = bytes.toString('utf8');
    const audience = audienceOf.exec(page)?.[1] ?? 'no';
    audiences.set(audience, [...(audiences.get(audience) ?? []), name]);
    if (name === front) base = iconOf.exec(page)?.[1];
  });
  const [audience, ...others] = [...audiences.keys()].sort((a, b) => audiences.get(b)!.length - audiences.get(a)!.length);
  // It looks like the public edition on purpose, so that the first page of one that is found among others is named.
  const early = audiences.get('preview');
  if (early) throw new UnfitError(`${early.length === names.filter((name) => name.endsWith('.html')).length ? folder : `${few(early.sort())} in ${folder}`} is a preview: it shows what is not certified, and is never deployed; \`npx assay build\` builds what is`);
  if (others.length > 0) throw new UnfitError(`most pages of ${folder} are of the ${audience} edition, but ${others.map((other) => `${few(audiences.get(other)!.sort())} of the ${other} one`).join(' and ')}; build it again`);
  if (audience !== 'public' && audience !== 'internal') throw new UnfitError(`the pages of ${folder} do not say which edition they belong to`);
  if (base === undefined || !/^\/(?:[\w.~-]+\/)*$/.test(base)) throw new UnfitError(`${front} in ${folder} does not say under which path the site stands`);
  const files = inOrder(listed);
  return { folder, audience, base, files, digest: digestOfList(files) };
}

/** Reads some files of a folder, a few at once, and hands each to `visit` with its path. Throws when one of them is a symbolic link. */
export async function eachFile(folder: string, names: readonly string[], visit: (name: string, bytes: Buffer) => Promise<void> | void): Promise<void> {
  const left = [...names].reverse();
  const work = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) await visit(name, await readPlain(path.join(folder, name)));
  };
  // Nothing goes on behind the back of who is told of an error.
  const ends = await Promise.allSettled(Array.from({ length: openAtOnce }, () => work().catch((error: unknown) => {
    left.length = 0;
    throw error;
  })));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function readPlain(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
