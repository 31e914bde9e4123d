import { compare } from '../../rules/kit/compare.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { capFindings } from './order.ts';
import { decodeFindings, encodeFindings } from './wire.ts';

/** Findings to be gone through in their order, as often as somebody asks. A list of findings is one. */
export interface Findings extends Iterable<Finding> {
  readonly length: number;
}

/** What is said of a file. A verdict that came from elsewhere is text, and takes its findings from it each time that they are asked for. */
export interface Said {
  path: string;
  by: { readonly findings: readonly Finding[] };
}

/** Findings as something that is said of each of their files. */
export function saidOf(findings: Iterable<Finding>): Said[] {
  return [...Map.groupBy(findings, ({ path }) => path)].map(([path, ofPath]) => ({ path, by: { findings: ofPath } }));
}

/** Findings that are made one after the other, as what is said of each of their files; where there are many of them, they become text at once. */
export function saidInTurn(findings: Iterable<Finding>, areMany: boolean): Said[] {
  const said: Said[] = [];
  let ofFile: Finding[] = [];
  const say = (): void => {
    const path = ofFile[0]?.path;
    if (path !== undefined) said.push({ path, by: areMany ? new WrittenFindings(path, ofFile) : { findings: ofFile } });
    ofFile = [];
  };
  for (const finding of findings) {
    if (finding.path !== ofFile[0]?.path) say();
    ofFile.push(finding);
  }
  say();
  return said;
}

class WrittenFindings {
  readonly #path: string;
  readonly #text: string;

  constructor(path: string, findings: readonly Finding[]) {
    this.#path = path;
    this.#text = encodeFindings(findings);
  }

  get findings(): Finding[] {
    return decodeFindings(this.#text, this.#path);
  }
}

/** The findings of many files in the order of the report. No more than those of one file are taken out at a time. */
export class FindingsOfFiles implements Findings {
  readonly #said: readonly Said[];
  readonly #most: number | undefined;
  #counted: { length: number; omitted: number } | undefined;

  /**
   * @param said of files, in any order; of one file there may be several.
   * @param most findings of a file: those across files come on top of those that the file alone has.
   */
  constructor(said: readonly Said[], most?: number) {
    this.#said = said.toSorted((a, b) => compare(a.path, b.path));
    this.#most = most;
  }

  *[Symbol.iterator](): Generator<Finding, void> {
    const counted = { length: 0, omitted: 0 };
    for (let next = 0; next < this.#said.length; ) {
      const ofFile = [...this.#said[next]!.by.findings];
      const { path } = this.#said[next]!;
      while (this.#said[++next]?.path === path) ofFile.push(...this.#said[next]!.by.findings);
      if (ofFile.length === 0) continue;
      const { findings, omitted } = capFindings(ofFile, this.#most);
      counted.length += findings.length;
      counted.omitted += omitted;
      for (const finding of findings) yield finding;
    }
    this.#counted = counted;
  }

  get length(): number {
    return this.#count().length;
  }

  /** Findings past what a file may have. */
  get omitted(): number {
    return this.#count().omitted;
  }

  #count(): { length: number; omitted: number } {
    if (!this.#counted) for (const _ of this);
    return this.#counted ?? { length: 0, omitted: 0 };
  }
}
