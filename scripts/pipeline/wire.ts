import type { Block, Comparison, Contact, DocumentFacts, FrontMatter, Heading, Identity, NamedPart, Reference, Section } from '../../rules/kit/facts.ts';
import type { Edit, Finding, Range, Related, Severity } from '../../rules/kit/finding.ts';
import type { FileVerdict } from './judge-file.ts';

/**
 * A verdict as text, for the way between processes and for the cache: two lines of JSON, flat lists without key names, a range
 * as six numbers. The second line holds the facts that few steps ask for; it is parsed when one does. As plain JSON the facts
 * of ten thousand articles would take three times the room and the time to read.
 */
type Wire = unknown[];

/** The text of a verdict. `decodeVerdict` gives an equal one. */
export function encodeVerdict({ digest, facts, findings, omitted }: FileVerdict): string {
  const often: Wire = [digest, omitted];
  const sent = new Map<string, number>();
  list(often, findings, (out, finding) => putFinding(out, finding, sent));
  if (!facts) return JSON.stringify(often);
  const seldom: Wire = [];
  often.push(facts.frontMatter.data, facts.anchors);
  list(often, facts.references, putReference);
  putSeldom(seldom, facts);
  return `${JSON.stringify(often)}\n${JSON.stringify(seldom)}`;
}

/** The verdict of a text; path and identity are not sent, the reader knows them. */
export function decodeVerdict(text: Buffer, path: string, identity: Identity | undefined): FileVerdict {
  const newline = text.indexOf(0x0a);
  const cursor = new Cursor(JSON.parse(text.toString('utf8', 0, newline === -1 ? text.length : newline)) as Wire);
  const digest = cursor.take<string>();
  const omitted = cursor.take<number>();
  const sent: string[] = [];
  const findings = cursor.list(() => takeFinding(cursor, path, sent));
  if (newline === -1 || !identity) return { digest, findings, omitted };
  // As text, so that the bytes that it arrived in can be forgotten.
  return { digest, facts: new SentFacts(path, identity, digest, cursor, text.toString('utf8', newline + 1)), findings, omitted };
}

/** Facts that came from elsewhere. What few steps ask for stays text until then: it is the larger part. */
class SentFacts implements DocumentFacts {
  readonly path: string;
  readonly identity: Identity;
  readonly digest: string;
  readonly anchors: string[];
  readonly references: Reference[];
  readonly frontMatter: FrontMatter;
  readonly #text: string;
  #seldom: Seldom | undefined;

  constructor(path: string, identity: Identity, digest: string, cursor: Cursor, seldom: string) {
    this.path = path;
    this.identity = identity;
    this.digest = digest;
    this.frontMatter = new SentFrontMatter(cursor.take(), this);
    this.anchors = cursor.take();
    this.references = cursor.list(() => takeReference(cursor));
    this.#text = seldom;
  }

  get headings(): Heading[] {
    return this.seldom.headings;
  }

  get sections(): Omit<Section, 'text'>[] {
    return this.seldom.sections;
  }

  get contacts(): Contact[] {
    return this.seldom.contacts;
  }

  get blocks(): Block[] {
    return this.seldom.blocks;
  }

  get comparison(): Comparison | undefined {
    return this.seldom.comparison;
  }

  /** What is parsed when it is asked for first. */
  get seldom(): Seldom {
    this.#seldom ??= takeSeldom(new Cursor(JSON.parse(this.#text) as Wire));
    return this.#seldom;
  }
}

class SentFrontMatter implements FrontMatter {
  readonly data: Record<string, unknown>;
  readonly #facts: SentFacts;

  constructor(data: Record<string, unknown>, facts: SentFacts) {
    this.data = data;
    // Not a function of the reader's: it would keep alive all that was read.
    this.#facts = facts;
  }

  get keys(): Record<string, Range> {
    return this.#facts.seldom.keys;
  }

  get values(): Record<string, Range> {
    return this.#facts.seldom.values;
  }

  get range(): Range {
    return this.#facts.seldom.range;
  }
}

type Seldom = Pick<DocumentFacts, 'headings' | 'sections' | 'contacts' | 'blocks'> & Omit<FrontMatter, 'data'> & { comparison: Comparison | undefined };

class Cursor {
  readonly #wire: Wire;
  #at = 0;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  take<T>(): T {
    return this.#wire[this.#at++] as T;
  }

  range(): Range {
    const wire = this.#wire;
    const at = this.#at;
    this.#at += 6;
    return {
      start: { line: wire[at] as number, column: wire[at + 1] as number, offset: wire[at + 2] as number },
      end: { line: wire[at + 3] as number, column: wire[at + 4] as number, offset: wire[at + 5] as number },
    };
  }

  /** A range that may be absent. */
  optionalRange(): Range | undefined {
    return this.take() === 1 ? this.range() : undefined;
  }

  list<T>(one: () => T): T[] {
    const length = this.take<number>();
    const items: T[] = [];
    for (let index = 0; index < length; index++) items.push(one());
    return items;
  }
}

function list<T>(out: Wire, items: readonly T[], put: (out: Wire, item: T) => void): void {
  out.push(items.length);
  for (const item of items) put(out, item);
}

function putRange(out: Wire, { start, end }: Range): void {
  out.push(start.line, start.column, start.offset, end.line, end.column, end.offset);
}

function putOptionalRange(out: Wire, range: Range | undefined): void {
  out.push(range ? 1 : 0);
  if (range) putRange(out, range);
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

function putFinding(out: Wire, { rule, severity, range, what, why, fix, actual, expected, related, edits, draft }: Finding, sent: Map<string, number>): void {
  out.push(rule, severities.indexOf(severity), what, shared(why, sent), shared(fix, sent), actual ?? null, expected ?? null);
  putOptionalRange(out, range);
  list(out, related ?? [], putRelated);
  list(out, edits ?? [], putEdit);
  if (edits && edits.length > 0) out.push(draft ? 1 : 0);
}

/** A sentence that findings of a file share: the first time as text, then as its number. */
function shared(text: string, sent: Map<string, number>): string | number {
  const known = sent.get(text);
  if (known !== undefined) return known;
  sent.set(text, sent.size);
  return text;
}

function takeShared(cursor: Cursor, sent: string[]): string {
  const given = cursor.take<string | number>();
  if (typeof given === 'number') return sent[given] ?? '';
  const text = once(given);
  sent.push(text);
  return text;
}

function takeFinding(cursor: Cursor, path: string, sent: string[]): Finding {
  const rule = once(cursor.take<string>());
  const severity = severities[cursor.take<number>()] ?? 'error';
  const [what, why, fix] = [cursor.take<string>(), takeShared(cursor, sent), takeShared(cursor, sent)];
  const actual = cursor.take<string | null>();
  const expected = cursor.take<string[] | null>();
  const range = cursor.optionalRange();
  const related = cursor.list(() => takeRelated(cursor));
  const edits = cursor.list(() => takeEdit(cursor));
  const draft = edits.length > 0 && cursor.take() === 1;
  return { rule, severity, path, ...(range && { range }), what, why, fix, ...(actual !== null && { actual }), ...(expected && { expected }), ...(related.length > 0 && { related }), ...(edits.length > 0 && { edits }), ...(draft && { draft }) };
}

const texts = new Map<string, string>();

/** Thousands of findings share a sentence; one copy is enough for all. */
function once(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size < 1000) texts.set(text, text);
  return text;
}

function putRelated(out: Wire, { path, what, range }: Related): void {
  out.push(path, what);
  putOptionalRange(out, range);
}

function takeRelated(cursor: Cursor): Related {
  const [path, what] = [cursor.take<string>(), cursor.take<string>()];
  const range = cursor.optionalRange();
  return { path, what, ...(range && { range }) };
}

/** A rule over one document changes no other, so the path is not sent. */
function putEdit(out: Wire, { range, text }: Edit): void {
  out.push(text);
  putRange(out, range);
}

function takeEdit(cursor: Cursor): Edit {
  return { text: cursor.take(), range: cursor.range() };
}

function putSeldom(out: Wire, { frontMatter, headings, sections, contacts, blocks, comparison }: DocumentFacts): void {
  putRange(out, frontMatter.range);
  for (const ranges of [frontMatter.keys, frontMatter.values]) list(out, Object.entries(ranges), putEntry);
  list(out, headings, putHeading);
  const indexes = new Map(headings.map((heading, index) => [heading.range.start.offset, index]));
  list(out, sections, (out, section) => putSection(out, section, indexes.get(section.heading.range.start.offset) ?? -1));
  list(out, contacts, putContact);
  list(out, blocks, (out, { block, digest, range }) => {
    out.push(block, digest);
    putRange(out, range);
  });
  out.push(comparison ? 1 : 0);
  if (comparison) putComparison(out, comparison);
}

function takeSeldom(cursor: Cursor): Seldom {
  const range = cursor.range();
  const keys = takeEntries(cursor);
  const values = takeEntries(cursor);
  const headings = cursor.list(() => takeHeading(cursor));
  return {
    range,
    keys,
    values,
    headings,
    sections: cursor.list(() => takeSection(cursor, headings)),
    contacts: cursor.list(() => takeContact(cursor)),
    blocks: cursor.list(() => ({ block: cursor.take<string>(), digest: cursor.take<string>(), range: cursor.range() })),
    comparison: cursor.take() === 1 ? takeComparison(cursor) : undefined,
  };
}

function putComparison(out: Wire, { parts, passages, words, answerTimes, languages }: Comparison): void {
  list(out, parts, (out, { kind, name, range }) => {
    out.push(kind, name);
    putRange(out, range);
  });
  list(out, passages, (out, { range, section, words, runs }) => {
    out.push(section, words, runs);
    putRange(out, range);
  });
  out.push(words, answerTimes, languages);
}

function takeComparison(cursor: Cursor): Comparison {
  return {
    parts: cursor.list(() => ({ kind: cursor.take<NamedPart['kind']>(), name: cursor.take<string>(), range: cursor.range() })),
    passages: cursor.list(() => ({ section: cursor.take<number>(), words: cursor.take<number>(), runs: cursor.take<number[]>(), range: cursor.range() })),
    words: cursor.take(),
    answerTimes: cursor.take(),
    languages: cursor.take(),
  };
}

function putEntry(out: Wire, [pointer, range]: [string, Range]): void {
  out.push(pointer);
  putRange(out, range);
}

function takeEntries(cursor: Cursor): Record<string, Range> {
  const record: Record<string, Range> = {};
  for (let left = cursor.take<number>(); left > 0; left--) record[cursor.take<string>()] = cursor.range();
  return record;
}

function putHeading(out: Wire, { depth, text, slug, range }: Heading): void {
  out.push(depth, text, slug);
  putRange(out, range);
}

function takeHeading(cursor: Cursor): Heading {
  return { depth: cursor.take(), text: cursor.take(), slug: cursor.take(), range: cursor.range() };
}

function putSection(out: Wire, { parent, id, words, ownWords, orderedLists, steps, codeBlocks, images, tables }: Omit<Section, 'text'>, heading: number): void {
  out.push(heading, parent, id ?? null, words, ownWords, orderedLists, steps, codeBlocks, images, tables);
}

function takeSection(cursor: Cursor, headings: readonly Heading[]): Omit<Section, 'text'> {
  const heading = headings[cursor.take<number>()] as Heading;
  const parent = cursor.take<number>();
  const id = cursor.take<string | null>();
  return {
    heading,
    parent,
    ...(id !== null && { id }),
    words: cursor.take(),
    ownWords: cursor.take(),
    orderedLists: cursor.take(),
    steps: cursor.take(),
    codeBlocks: cursor.take(),
    images: cursor.take(),
    tables: cursor.take(),
  };
}

const forms: readonly Reference['form'][] = ['link', 'image', 'definition', 'html'];

function putReference(out: Wire, { form, image, url, text, range }: Reference): void {
  out.push(forms.indexOf(form), image ? 1 : 0, url, text);
  putRange(out, range);
}

function takeReference(cursor: Cursor): Reference {
  return { form: forms[cursor.take<number>()] ?? 'link', image: cursor.take() === 1, url: cursor.take(), text: cursor.take(), range: cursor.range() };
}

function putContact(out: Wire, { kind, raw, value, range, section }: Contact): void {
  out.push(kind, raw, value, section);
  putRange(out, range);
}

function takeContact(cursor: Cursor): Contact {
  const [kind, raw, value, section] = [cursor.take<Contact['kind']>(), cursor.take<string>(), cursor.take<string>(), cursor.take<number>()];
  return { kind, raw, value, range: cursor.range(), section };
}
