import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { ImageEncoder } from '../stage/images.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { decidePublication } from '../stage/publication.ts';
import type { Preview } from '../stage/preview.ts';
import type { ListedFile } from '../separation/list.ts';
import type { Source } from '../source.ts';
import { listFiles } from '../build/inspect.ts';
import { addContent } from './add-content.ts';
import { PublicPart, type OwnTexts } from './allow-public.ts';
import { leavesOf } from './leaves.ts';
import { findMetadata } from './metadata.ts';
import { Secrets, type SecretKind } from './secrets.ts';
import { viewsOf, type View } from './views.ts';

/** Something internal in a file of the public site. Says where it is and whose it is, never what it says. */
export interface Leak {
  /** Path within the site. */
  file: string;
  /** Way of reading the file in which it shows, e.g. "gzip, without tags". */
  view: string;
  /** Where it begins in that reading. */
  offset: number;
  kind: SecretKind | 'metadata';
  /** Path of the internal file, from the content root; absent for metadata. */
  source?: string;
  /** How often it shows in the file. */
  times: number;
}

export interface LeakReport {
  files: number;
  bytes: number;
  /** Readings of files that were looked through, their names among them. */
  views: number;
  /** Every file, with the SHA-256 of the bytes that were read. */
  list: ListedFile[];
  leaks: Leak[];
}

/**
 * Everything in a content that must not be found in its public edition. Worked out from the content and the public
 * documents themselves, so that a mistake in staging cannot excuse itself.
 *
 * @param options.readiness what the internal edition says about the partners; its sentences are internal too.
 * @param options.preview solutions that the edition shows before their time; what is public of them may be found then.
 */
export async function collectSecrets(checked: { catalogue: Catalogue }, source: Source, options: OwnTexts & { encode?: ImageEncoder; readiness?: ReadinessReport; preview?: Preview } = {}): Promise<Secrets> {
  const { catalogue } = checked;
  const part = new PublicPart(decidePublication(catalogue, 'public', options.preview), catalogue);
  const secrets = new Secrets();
  await addContent(secrets, catalogue, source, part.shown, options.encode);
  for (const { text } of leavesOf(options.readiness)) secrets.addText(text, 'readiness report');
  part.allowAll(secrets, source, options);
  return secrets;
}

/** Reads every byte of a public site in every way and looks for what is internal. */
export async function findLeaks(folder: string, secrets: Secrets): Promise<LeakReport> {
  const files = listFiles(folder);
  const report: LeakReport = { files: files.length, bytes: 0, views: 0, list: [], leaks: [] };
  for (const file of files) {
    const content = readFileSync(path.join(folder, file));
    const { sha256, views, leaks } = await scanFile(file, content, secrets);
    report.list.push({ path: file, sha256, bytes: content.length });
    report.bytes += content.length;
    report.views += views;
    report.leaks.push(...leaks);
  }
  return report;
}

/** Looks through one file, its name included. */
export async function findInFile(file: string, bytes: Uint8Array, secrets: Secrets): Promise<Leak[]> {
  return (await scanFile(file, bytes, secrets)).leaks;
}

async function scanFile(file: string, bytes: Uint8Array, secrets: Secrets): Promise<Pick<LeakReport, 'views' | 'leaks'> & { sha256: string }> {
  const found = new Map<string, Leak>();
  const note = (leak: Omit<Leak, 'file' | 'times'>): void => {
    const key = `${leak.kind} ${leak.source}`;
    const known = found.get(key);
    if (known) known.times += 1;
    else found.set(key, { file, ...leak, times: 1 });
  };
  const peopleRead = /\.(?:html|json|xml|txt|md|svg|pf_fragment|webmanifest)$/.test(file);
  let views = 0;
  for (const view of readings(file, bytes)) {
    views += 1;
    for (const { owner, offset } of secrets.find(view)) {
      const origin = secrets.origins[owner];
      if (origin && (!origin.uncertain || peopleRead)) note({ view: view.name, offset, kind: origin.kind, source: origin.path });
    }
  }
  const sha256 = hexDigest(bytes);
  const image = secrets.findImage(sha256);
  if (image !== undefined) note({ view: 'bytes', offset: 0, kind: 'image', source: secrets.origins[image]?.path ?? '' });
  const metadata = await findMetadata(file, bytes);
  if (metadata !== undefined) note({ view: metadata, offset: 0, kind: 'metadata' });
  return { sha256, views, leaks: [...found.values()] };
}

function* readings(file: string, bytes: Uint8Array): Generator<View> {
  yield { name: 'file name', text: file };
  yield* viewsOf(file, bytes);
}
