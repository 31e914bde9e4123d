import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Identity } from '../../rules/kit/facts.ts';
import { dayToJudge, loadConfig, siteAddress, type ContentFolder } from '../config.ts';
import { openContent, type OpenContent } from '../content-roots.ts';
import { openLiveJudges, type LiveJudges } from '../live/live-judges.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import { identify } from '../pipeline/identify.ts';
import { programsOf, type Programs } from '../program/load.ts';
import { overlaySource, type Source } from '../source.ts';

/** A file of the content as an editor knows it. */
export interface Place {
  path: string;
  /** Index of its content root. */
  root: number;
}

/** The project that an editor has open: its content with what is typed but not written yet laid over it. */
export class Project {
  readonly programs: Programs;
  /** Address of the pages of the rules. */
  readonly site: string;
  /** What the last check found. */
  last: CheckResult | undefined;
  readonly #content: OpenContent;
  readonly #asOf: string;
  readonly #judges: LiveJudges = openLiveJudges();
  /** Open documents by path. */
  readonly #texts = new Map<string, { root: number; text: string }>();
  /** As they were when the last check began. */
  #judged: ReadonlyMap<string, { text: string }> = new Map();

  private constructor(content: OpenContent, programs: Programs, asOf: string, site: string) {
    this.#content = content;
    this.programs = programs;
    this.#asOf = asOf;
    this.site = site;
  }

  /** Opens the project in a folder. Throws ConfigurationError when its configuration cannot be used. */
  static async open(folder: string): Promise<Project> {
    const config = await loadConfig(folder);
    return new Project(openContent(config.content), await programsOf(config), dayToJudge(undefined, config), siteAddress(config));
  }

  get folders(): readonly ContentFolder[] {
    return this.#content.folders;
  }

  /** The file of the content that an address means; undefined for anything else. */
  placeOf(uri: string): Place | undefined {
    const file = fileOf(uri);
    if (file === undefined) return undefined;
    const root = this.folders.findIndex((folder) => file.startsWith(folder.path + path.sep));
    const folder = this.folders[root];
    return folder && { path: path.relative(folder.path, file).replaceAll(path.sep, '/'), root };
  }

  uriOf(file: string): string {
    const entry = this.#texts.get(file)?.root ?? this.#rootOf(file);
    return pathToFileURL(path.join(this.folders[entry]?.path ?? '', file)).href;
  }

  /** What the path says that a document is; undefined where it is none. */
  identityOf(file: string): Identity | undefined {
    const found = identify(file);
    return 'identity' in found ? found.identity : undefined;
  }

  /** Lays the text of an open document over the content; without a text, takes it away. */
  write({ path: file, root }: Place, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(file);
    else this.#texts.set(file, { root, text });
    this.#judges.forget(file);
  }

  /** Says that a file has changed on disk. */
  touch(file: string): void {
    if (!this.#texts.has(file)) this.#judges.forget(file);
  }

  /** Says that any file may have changed. */
  touchAll(): void {
    this.#judges.forgetAll();
  }

  /** Checks the content as it is typed; only what has changed is judged anew. One check at a time. */
  async check(): Promise<CheckResult> {
    const judged = new Map(this.#texts);
    let source: Source = this.#content.source;
    for (const [file, { root, text }] of this.#texts) source = overlaySource(source, { [file]: text }, root);
    const result = await checkContent(source, { ...this.programs, asOf: this.#asOf, isolate: true, judges: this.#judges, ...this.#content.roots });
    [this.last, this.#judged] = [result, judged];
    return result;
  }

  /** The text of an open document that the last check was about. */
  judged(file: string): string | undefined {
    return this.#judged.get(file)?.text;
  }

  close(): void {
    this.#judges.close();
  }

  #rootOf(file: string): number {
    return this.folders.length === 1 ? 0 : Math.max(0, this.#content.source.list().find((entry) => entry.path === file)?.root ?? 0);
  }
}

/** The path that an address names on this machine; undefined for one that names none. */
export function fileOf(uri: string | null | undefined): string | undefined {
  try {
    return uri?.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
