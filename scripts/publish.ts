import path from 'node:path';
import { buildEdition, type BuildOptions, type Built } from './build.ts';
import { BuildError } from './build/build-error.ts';
import { refuseTarget } from './build/refuse-target.ts';
import { judgeStamps, type Stamps } from './certify/stamps.ts';
import { siteOf, type Settings } from './config.ts';
import { readBoards } from './boards.ts';
import { openContent, type OpenContent } from './content-roots.ts';
import type { Host } from './host.ts';
import { LeakError, renderLeaks } from './leaks/report.ts';
import { scanForLeaks, type LeakScan } from './leaks/scan.ts';
import { BlindError } from './leaks/self-test.ts';
import { checkContent, type CheckResult } from './pipeline/check.ts';
import { judgeProgram } from './pipeline/program.ts';
import { programsOf, type Programs } from './program/load.ts';
import { progressLine } from './progress.ts';
import { absentInWords, count, printable } from './reporters/text.ts';
import { wrap } from './reporters/wrap.ts';
import { proveSeparation, type Proved } from './separation/prove.ts';
import { writeSeparation } from './separation/report.ts';
import type { Source } from './source.ts';
import { cachedEncoder, type ImageEncoder } from './stage/images.ts';
import { rootLinks, type RootLinks } from './stage/repositories.ts';
import { editionName, noPreview, type Preview } from './stage/preview.ts';
import type { LeftOut } from './stage/publication.ts';
import { ChangedError } from './stage/text.ts';
import type { Steps } from './steps.ts';
import { allOf } from '../rules/kit/printable.ts';
import type { Audience } from '../schemas/edition.ts';
import type { ReadinessReport } from '../schemas/generated/types.ts';

/** Content that was read and judged, ready to be published. */
export interface Content {
  source: Source;
  checked: CheckResult;
  readiness: ReadinessReport;
  /** Which certificates stand. */
  stamps: Stamps;
  /** Where its files can be seen and edited. */
  repositories: readonly RootLinks[];
  /** The roots it was read from, and what it was judged by. */
  opened: OpenContent;
  programs: Programs;
}

/** Reads and judges the configured content, as `assay check` does. Throws NotJudgedError when a file has no verdict. */
export async function readContent(host: Host, config: Settings, asOf: string, steps: Steps): Promise<Content> {
  const content = openContent(config.content, { noLinks: true });
  const { source, roots } = content;
  const programs = await programsOf(config);
  const progress = progressLine(host, 'checking');
  const checked = await steps.step('check', async () => {
    try {
      return await checkContent(source, { ...programs, asOf, isolate: true, cache: false, baseline: false, ...roots, onProgress: progress.update });
    } finally {
      progress.clear();
    }
  }, ({ counts }) => [count(counts.files, 'file'), count(counts.errors, 'error'), count(counts.warnings, 'warning'), count(counts.notes, 'note')].join(', '));
  const absent = absentInWords(checked.absentRoots);
  if (absent !== undefined) steps.note(absent);
  const judged = contentOf(checked, content, programs, config);
  for (const [solution, { verified }] of judged.stamps) if (verified.outcome !== 'verified') steps.note(`the stamp of ${solution} does not stand: ${verified.problems[0]?.what ?? 'it says nothing'}`);
  return judged;
}

/** Content ready to be published, from a check of all of it. Throws NotJudgedError when a file has no verdict. */
export function contentOf(checked: CheckResult, opened: OpenContent, programs: Programs, config: Settings): Content {
  if (checked.notJudged.length > 0) throw new NotJudgedError(checked.notJudged);
  const { source } = opened;
  const judged = { source, checked, readiness: judgeProgram(checked, source) };
  return { ...judged, stamps: judgeStamps(judged), repositories: rootLinks(opened, config), opened, programs };
}

/** Some files have no verdict, so nothing may be published; the message names them. */
export class NotJudgedError extends Error {
  override name = 'NotJudgedError';

  constructor(notJudged: CheckResult['notJudged']) {
    super([`${count(notJudged.length, 'file')} could not be judged, so nothing is published:`, ...notJudged.map(({ path: file, why }) => `  ${file}: ${why}`)].join('\n'));
  }
}

export interface PublishOptions {
  host: Host;
  /** Where each edition is served, and what it calls itself; how far back its boards look. */
  config: Pick<Settings, 'site' | 'internal' | 'history'>;
  audiences: readonly Audience[];
  /** Folder that holds an edition each: `<out>/public`, `<out>/internal`. */
  out: string;
  /** Whether the public edition is built a second time, from content that holds nothing internal, and compared. */
  prove?: boolean;
  /** Solutions that the public edition shows before their time; it is a preview then, in a folder of its own: `<out>/preview`. */
  preview?: Preview;
}

/** Builds editions one after the other; the public one, and a preview of it, takes its place only when nothing internal is found in it. Throws BuildError, LeakError or BlindError. */
export async function publish(content: Content, options: PublishOptions, steps: Steps): Promise<void> {
  const { source, checked, stamps, repositories } = content;
  const { host, config, audiences, out, prove = false, preview = noPreview } = options;
  const encode = imageEncoder(host);
  for (const audience of audiences) refuseTarget(path.join(out, editionName(audience, preview)), content.opened.folders.map((folder) => folder.path));
  for (const audience of audiences) {
    const name = editionName(audience, preview);
    const boards = audience === 'internal' ? await steps.step('boards', () => readBoards(content, { host, config }), ({ readiness: { history } }) => (history && history.commits > 0 ? `${count(history.commits, 'commit')} of history` : 'no history')) : undefined;
    if (boards?.readiness.history?.commits === 0) for (const line of wrap(boards.readiness.history.why ?? '', 78)) steps.note(line);
    let scan: LeakScan | undefined;
    let proved: Proved | undefined;
    const buildOptions: BuildOptions = {
      audience,
      out: path.join(out, name),
      site: siteOf(config, audience),
      env: host.env,
      encode,
      ...boards,
      stamps,
      repositories,
      preview,
    };
    const built = await steps.step(`${name} edition`, () => buildEdition(checked, source, {
      ...buildOptions,
      // The others have no cards, and nothing that one edition keeps is ever given to another.
      ...(name === 'public' && { cards: path.join(host.cwd, '.cache/assay/cards') }),
      async approve(folder) {
        if (audience !== 'public') return;
        scan = await scanForLeaks(folder, content, encode, preview);
        if (prove) proved = await proveSeparation(checked, source, scan.list, { preview, check: (bare) => checkAgain(bare, content), build: (again, bare, to) => buildEdition(again, bare, { ...buildOptions, out: to }) });
      },
    }), sizeOf);
    if (scan) {
      steps.note(`nothing internal in ${count(scan.files, 'file')}; ${scan.channels.length} planted texts all found`);
      if (proved) steps.note(`the same, byte for byte, without ${count(proved.without, 'file')} that ${proved.without === 1 ? 'is' : 'are'} not public`);
      // What lets an edition be deployed; a preview never is.
      if (name === 'public') await writeSeparation(path.join(out, audience), { checked, folders: content.opened.folders, pages: built.pages, scan, proved });
    }
    if (checked.absentRoots.length > 0) steps.note(withoutAbsent(built, checked.absentRoots));
    if (audience === 'internal' || audiences.length === 1) for (const line of leftOutLines(built.leftOut)) steps.note(line);
  }
}

/** The encoder that commands share. */
export function imageEncoder(host: Host): ImageEncoder {
  return cachedEncoder(path.join(host.cwd, '.cache/assay/images'));
}

/** Judges other content as the published one was judged. */
function checkAgain(source: Source, { programs, checked: { catalogue: { asOf } } }: Content): Promise<CheckResult> {
  return checkContent(source, { ...programs, asOf, isolate: true, cache: false, baseline: false });
}

function sizeOf({ pages, bytes }: Built): string {
  return `${count(pages, 'page')}, ${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What an edition lacks because some roots are not there. */
function withoutAbsent({ edition: { audience, partners } }: Built, roots: readonly string[]): string {
  const without = `without ${allOf(roots)}`;
  return audience === 'public' && partners.length === 0 ? `${without} nobody can tell who is certified: nothing of partners is published` : `${without} the edition is not whole`;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ path: file, why }) => `left out: ${file}, because ${why}`);
}

/** The lines that tell why an error stopped publishing, and the exit code; undefined for an error that nobody foresaw. */
export function whyNotPublished(error: unknown): { lines: string[]; exitCode: 1 | 2 } | undefined {
  if (error instanceof LeakError) return { lines: [`assay: ${error.message}`, ...renderLeaks(error.report).map((line) => `  ${line}`)], exitCode: 1 };
  if (error instanceof BuildError || error instanceof BlindError || error instanceof NotJudgedError || error instanceof ChangedError) return { lines: printable(`assay: ${error.message}`, { lines: true }).split('\n'), exitCode: 2 };
  return undefined;
}
