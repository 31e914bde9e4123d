import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { stageEdition, type Staged, type StageOptions } from '../../scripts/stage/stage-edition.ts';
import type { Audience } from '../../schemas/edition.ts';
import type { Membership } from '../../schemas/generated/types.ts';
import { baseContent, judge } from '../fixtures/base.ts';

export const membershipPath = 'partners/acme/membership.md';
export const certificationPath = 'partners/acme/widget/certification.md';
export const publicPath = 'partners/acme/widget/public/deploy.md';
export const internalPath = 'partners/acme/widget/internal/support.md';

/** The clean content with the partner at some status, its solution certified on a day, or "never". */
export function contentOf(status: Membership['status'], { certified = '2026-10-20', files = {} as SourceFiles } = {}): SourceFiles {
  return {
    ...baseContent,
    [membershipPath]: textOf(membershipPath).replace('status: candidate', `status: ${status}\ntier: silver\nmemberSince: "2026-10-21"\ntermEnds: "2027-10-20"\nreason: The board of both companies agreed on a pause until spring.`),
    [certificationPath]: certified === 'never' ? textOf(certificationPath) : textOf(certificationPath).replace('candidateSince: "2026-09-01"', `candidateSince: "2026-09-01"\ncertified: "${certified}"`),
    ...files,
  };
}

/** Text of a file of the clean content. */
export function textOf(file: string, files: SourceFiles = baseContent): string {
  const text = files[file];
  if (typeof text !== 'string') throw new Error(`${file} is no text`);
  return text;
}

/** A staged edition and all its files. */
export interface OnDisk extends Staged {
  files: Map<string, Buffer>;
  /** Everything in it as one text. */
  all: string;
}

/** Judges and stages files as the build does. Without the rules' pages unless told. */
export async function stage(files: SourceFiles, audience: Audience, options: StageOptions = {}): Promise<OnDisk> {
  const out = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const staged = await stageEdition(await judge(files), memorySource(files), audience, out, { rulePages: [], ...options });
  const read = filesBelow(out);
  return { ...staged, files: read, all: [...read].map(([name, bytes]) => `${name}\n${bytes.toString('latin1')}`).join('\n') };
}

/** The files below a folder by their paths, in order. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
