import { hash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Program } from '../../schemas/generated/types.ts';
import { codeExtension, isPackage, nodeVersion, packages, projectRoot } from '../host.ts';
import type { Source } from '../source.ts';
import { digestOf } from './digest.ts';
import type { FoundFile } from './find.ts';
import { judgeIsolated } from './isolate.ts';
import type { FileVerdict } from './judge-file.ts';
import type { OnVerdict } from './judge-here.ts';
import { isImage, readStart, readWhole } from './read-file.ts';
import { decodeVerdict, Desk } from './sent.ts';

/** Verdicts on single files of an earlier run. What depends on other files is never among them. */
export interface VerdictCache {
  /** The text of the verdict on a file of these bytes; undefined when there is none. */
  find(file: string, digest: string): Buffer | undefined;
  /** Remembers the text of a verdict. */
  keep(file: string, digest: string, text: Buffer): void;
  /** Writes what was found and kept, when it differs from what was read. Where it cannot be written, nothing is lost but time. */
  save(): void;
}

interface Header {
  stamp: string;
  checksum: number;
  /** Path, digest of the bytes and length of the text of each verdict, in the order of the texts. */
  files: [file: string, digest: string, length: number][];
}

interface Kept {
  digest: string;
  text: Buffer;
}

/**
 * Opens the verdicts kept in a folder for this source. They are void when the tool, its rules, schemas or parser, or the program
 * have changed since, and when the file is damaged or of another make.
 */
export function openCache(folder: string, source: Source, program: Program): VerdictCache {
  const description = source.describe();
  // A text that is not written yet is judged beside the files as they were; it comes and goes, so nothing of it is kept.
  const isDraft = description.kind === 'overlay';
  const name = hash('sha256', JSON.stringify(isDraft ? description.under : description)).slice(0, 16);
  const file = path.join(folder, `verdicts-${name}`);
  const stamp = stampOf(program);
  const old = readPack(file, stamp);
  const now = new Map<string, Kept>();
  let changed = old === undefined;
  return {
    find(path, digest) {
      const kept = old?.get(path);
      if (kept?.digest !== digest) return undefined;
      now.set(path, kept);
      return kept.text;
    },
    keep(path, digest, text) {
      changed = true;
      now.set(path, { digest, text });
    },
    save() {
      if (!isDraft && (changed || now.size !== old?.size)) writePack(folder, file, stamp, now);
    },
  };
}

/** Judges the files that have changed since the last run in child processes, and takes the verdicts on the others from the folder where they were kept. */
export async function judgeChanged(folder: string, source: Source, files: readonly FoundFile[], program: Program, onVerdict: OnVerdict): Promise<void> {
  const cache = openCache(folder, source, program);
  const changed = recall(cache, source, files, onVerdict);
  await judgeIsolated(source, changed, program, (file, verdict, text) => {
    // By the bytes that were judged: the file may have changed again since it was looked at here.
    if ('digest' in verdict && text) cache.keep(file.path, verdict.digest, text);
    onVerdict(file, verdict, text);
  });
  cache.save();
}

/** Delivers the verdicts on files that have not changed; gives the other files. */
function recall(cache: VerdictCache, source: Source, files: readonly FoundFile[], onVerdict: OnVerdict): FoundFile[] {
  const desk = new Desk(files.length);
  return files.filter((file) => {
    const text = findText(cache, source, file.path);
    const verdict = text && decodeKept(text, file, desk);
    if (verdict) onVerdict(file, verdict, text);
    return verdict === undefined;
  });
}

function decodeKept(text: Buffer, file: FoundFile, desk: Desk): FileVerdict | undefined {
  try {
    return decodeVerdict(text, file.path, file.identity, desk);
  } catch {
    return undefined;
  }
}

function findText(cache: VerdictCache, source: Source, file: string): Buffer | undefined {
  try {
    // A verdict on an image is about its header where that was enough, else about all of it.
    return cache.find(file, digestOf(readStart(source, file))) ?? (isImage(file) ? cache.find(file, digestOf(readWhole(source, file))) : undefined);
  } catch {
    // Whoever judges it will say that it cannot be read.
    return undefined;
  }
}

/** Folders and files that hold whatever a judging process runs. */
export const judgedBy: readonly string[] = ['rules', 'schemas', 'scripts/certify', 'scripts/pipeline', 'scripts/program', 'scripts/suppressions', 'scripts/errors.ts', 'scripts/host.ts', 'scripts/plain-file.ts', 'scripts/schemas.ts', 'scripts/source.ts'];

/** What a verdict depends on besides the file: everything that runs, and the program. */
export function stampOf(program: Program): string {
  const parts = [nodeVersion, JSON.stringify(program), ...installed().map((file) => readFileSync(file))];
  for (const place of judgedBy) {
    const whole = path.join(projectRoot, place.replace(/\.ts$/, codeExtension));
    const names = place.endsWith('.ts') ? [''] : readdirSync(whole, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) if (/\.(?:ts|js|json)$/.test(name || place)) parts.push(name, readFileSync(path.join(whole, name)));
  }
  return hash('sha256', Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part))));
}

/** Where it is written which libraries are installed: npm leaves a list beside them. */
function installed(): string[] {
  if (!isPackage) return [path.join(projectRoot, 'package-lock.json')];
  return [path.join(projectRoot, 'package.json'), path.join(packages, '.package-lock.json')].filter((file) => existsSync(file));
}

function readPack(file: string, stamp: string): Map<string, Kept> | undefined {
  try {
    const bytes = readFileSync(file);
    const newline = bytes.indexOf(0x0a);
    const header = JSON.parse(bytes.toString('utf8', 0, newline)) as Header;
    const body = bytes.subarray(newline + 1);
    if (header.stamp !== stamp || header.checksum !== crc32(body)) return undefined;
    const kept = new Map<string, Kept>();
    let at = 0;
    for (const [file, digest, length] of header.files) {
      kept.set(file, { digest, text: body.subarray(at, at + length) });
      at += length;
    }
    return at === body.length ? kept : undefined;
  } catch {
    return undefined;
  }
}

function writePack(folder: string, file: string, stamp: string, kept: ReadonlyMap<string, Kept>): void {
  const body = Buffer.concat([...kept.values()].map(({ text }) => text));
  const header: Header = { stamp, checksum: crc32(body), files: [...kept].map(([file, { digest, text }]) => [file, digest, text.length]) };
  // Renamed into its place as a whole: another run sees the old file or the new one.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    renameSync(draft, file);
  } catch {
    removeDraft(draft);
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The folder that it would stand in is none.
  }
}
