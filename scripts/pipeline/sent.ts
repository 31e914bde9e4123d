import type { Block, Comparison, Contact, DocumentFacts, FrontMatter, Heading, Identity, Reference, Section } from '../../rules/kit/facts.ts';
import type { Finding, Range } from '../../rules/kit/finding.ts';
import { Cursor, type Wire } from './cursor.ts';
import type { FileVerdict } from './judge-file.ts';
import { lines, takeBlock, takeComparison, takeContact, takeFindings, takeHeadings, takePlaces, takeReferences } from './wire.ts';

/** A run over more files keeps of what was asked last alone what it has taken apart. Ten old knowledge bases have fewer. */
export const manyFiles = 15_000;
/** Documents whose facts stay taken apart in such a run: more than one rule looks at side by side. */
const fewDocuments = 200;

/** The facts that are taken apart. Rules go through all documents one after the other, so that what was asked longest ago is let go first. */
export class Desk {
  /** Whether there is room for all. */
  readonly isWide: boolean;
  readonly #facts: SentFacts[] = [];
  #next = 0;

  /** @param files how many a run judges. */
  constructor(files: number) {
    this.isWide = files <= manyFiles;
  }

  /** Takes on what is about to be taken apart. */
  lay(facts: SentFacts): void {
    if (this.isWide) return;
    this.#facts[this.#next]?.clear();
    this.#facts[this.#next] = facts;
    this.#next = (this.#next + 1) % fewDocuments;
  }
}

/**
 * The verdict of a text that `encodeVerdict` made; path and identity are not sent, the reader knows them. It stays the bytes that it came
 * as, outside the heap: a hundred thousand of them taken apart fill more than a gigabyte. Throws when the text is no verdict.
 */
export function decodeVerdict(text: Buffer, path: string, identity: Identity | undefined, desk: Desk): FileVerdict {
  return new SentVerdict(text, path, identity, desk);
}

class SentVerdict implements FileVerdict {
  readonly digest: string;
  readonly omitted: number;
  declare readonly facts?: DocumentFacts;
  readonly #text: Buffer;
  readonly #path: string;
  readonly #desk: Desk;
  #findings: Finding[] | undefined;

  constructor(text: Buffer, path: string, identity: Identity | undefined, desk: Desk) {
    const head = cursorAt(text, lines.head);
    this.digest = head.take();
    this.omitted = head.take();
    this.#text = text;
    this.#path = path;
    this.#desk = desk;
    if (identity && !head.isAtEnd) this.facts = new SentFacts(path, identity, this.digest, head.take(), text, desk);
  }

  get findings(): Finding[] {
    const findings = this.#findings ?? takeFindings(cursorAt(this.#text, lines.findings), this.#path);
    if (this.#desk.isWide) this.#findings = findings;
    return findings;
  }
}

/** Parts of facts that somebody has asked for. */
interface Parts {
  references?: Pick<DocumentFacts, 'anchors' | 'references'>;
  places?: Omit<FrontMatter, 'data'>;
  headings?: Pick<DocumentFacts, 'headings' | 'sections'>;
  contacts?: Contact[];
  blocks?: Block[];
  comparison?: Comparison | undefined;
}

/** Facts that came from elsewhere. Each part is read when somebody asks for it, and lies on the desk from then on. */
class SentFacts implements DocumentFacts {
  readonly path: string;
  readonly identity: Identity;
  readonly digest: string;
  readonly frontMatter: FrontMatter;
  readonly #text: Buffer;
  readonly #desk: Desk;
  #parts: Parts | undefined;

  constructor(path: string, identity: Identity, digest: string, data: Record<string, unknown>, text: Buffer, desk: Desk) {
    this.path = path;
    this.identity = identity;
    this.digest = digest;
    this.frontMatter = new SentFrontMatter(data, this);
    this.#text = text;
    this.#desk = desk;
  }

  get anchors(): string[] {
    return this.#references.anchors;
  }

  get references(): Reference[] {
    return this.#references.references;
  }

  get headings(): Heading[] {
    return this.#headings.headings;
  }

  get sections(): Omit<Section, 'text'>[] {
    return this.#headings.sections;
  }

  get contacts(): Contact[] {
    return (this.#asked.contacts ??= cursorAt(this.#text, lines.contacts).list(takeContact));
  }

  get blocks(): Block[] {
    return (this.#asked.blocks ??= cursorAt(this.#text, lines.blocks).list(takeBlock));
  }

  get comparison(): Comparison | undefined {
    const asked = this.#asked;
    if (!('comparison' in asked)) asked.comparison = takeComparison(cursorAt(this.#text, lines.comparison));
    return asked.comparison;
  }

  /** Where its front matter stands. */
  get places(): Omit<FrontMatter, 'data'> {
    return (this.#asked.places ??= takePlaces(cursorAt(this.#text, lines.places)));
  }

  get #references(): Pick<DocumentFacts, 'anchors' | 'references'> {
    return (this.#asked.references ??= takeReferences(cursorAt(this.#text, lines.references)));
  }

  get #headings(): Pick<DocumentFacts, 'headings' | 'sections'> {
    return (this.#asked.headings ??= takeHeadings(cursorAt(this.#text, lines.headings)));
  }

  get #asked(): Parts {
    if (!this.#parts) {
      this.#parts = {};
      this.#desk.lay(this);
    }
    return this.#parts;
  }

  /** Lets go of all parts; whoever asks again takes them apart again. */
  clear(): void {
    this.#parts = undefined;
  }
}

class SentFrontMatter implements FrontMatter {
  readonly data: Record<string, unknown>;
  readonly #facts: SentFacts;

  constructor(data: Record<string, unknown>, facts: SentFacts) {
    this.data = data;
    this.#facts = facts;
  }

  get keys(): Record<string, Range> {
    return this.#facts.places.keys;
  }

  get values(): Record<string, Range> {
    return this.#facts.places.values;
  }

  get range(): Range {
    return this.#facts.places.range;
  }
}

/** A line of a text, to be read. */
function cursorAt(text: Buffer, line: number): Cursor {
  let start = 0;
  for (let left = line; left > 0; left--) start = text.indexOf(0x0a, start) + 1;
  const end = text.indexOf(0x0a, start);
  return new Cursor(JSON.parse(text.toString('utf8', start, end === -1 ? text.length : end)) as Wire);
}
