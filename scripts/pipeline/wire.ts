import type { Contact, DocumentFacts, FrontMatter, Heading, Identity, Reference, Section } from '../../rules/kit/facts.ts';
import type { Finding, Range, Related, Severity } from '../../rules/kit/finding.ts';
import type { FileVerdict } from './judge-file.ts';

/**
 * A verdict as one flat list, for the way between processes and for the cache: no key names, a range as six numbers. As plain
 * JSON the facts of ten thousand articles would take three times the room and the time to read.
 */
export type Wire = unknown[];

/** The form in which a verdict travels. `decodeVerdict` gives an equal one. */
export function encodeVerdict({ facts, findings, omitted }: FileVerdict): Wire {
  const out: Wire = [omitted];
  list(out, findings, putFinding);
  out.push(facts ? 1 : 0);
  if (facts) putFacts(out, facts);
  return out;
}

/** The verdict that was encoded; path and identity are not sent, the reader knows them. */
export function decodeVerdict(wire: Wire, path: string, identity: Identity | undefined): FileVerdict {
  const cursor = new Cursor(wire);
  const omitted = cursor.take<number>();
  const findings = cursor.list(() => takeFinding(cursor, path));
  if (cursor.take() !== 1 || !identity) return { findings, omitted };
  return { facts: takeFacts(cursor, path, identity), findings, omitted };
}

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

function putFinding(out: Wire, { rule, severity, range, what, why, fix, actual, expected, related }: Finding): void {
  out.push(rule, severities.indexOf(severity), what, why, fix, actual ?? null, expected ?? null);
  putOptionalRange(out, range);
  list(out, related ?? [], putRelated);
}

function takeFinding(cursor: Cursor, path: string): Finding {
  const rule = cursor.take<string>();
  const severity = severities[cursor.take<number>()] ?? 'error';
  const [what, why, fix] = [cursor.take<string>(), cursor.take<string>(), cursor.take<string>()];
  const actual = cursor.take<string | null>();
  const expected = cursor.take<string[] | null>();
  const range = cursor.optionalRange();
  const related = cursor.list(() => takeRelated(cursor));
  return { rule, severity, path, ...(range && { range }), what, why, fix, ...(actual !== null && { actual }), ...(expected && { expected }), ...(related.length > 0 && { related }) };
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

function putFacts(out: Wire, { digest, frontMatter, headings, sections, anchors, references, contacts, blocks }: DocumentFacts): void {
  out.push(digest, frontMatter.data);
  putRange(out, frontMatter.range);
  for (const ranges of [frontMatter.keys, frontMatter.values]) list(out, Object.entries(ranges), putEntry);
  list(out, headings, putHeading);
  const indexes = new Map(headings.map((heading, index) => [heading.range.start.offset, index]));
  list(out, sections, (out, section) => putSection(out, section, indexes.get(section.heading.range.start.offset) ?? -1));
  out.push(anchors);
  list(out, references, putReference);
  list(out, contacts, putContact);
  list(out, blocks, (out, { block, digest, range }) => {
    out.push(block, digest);
    putRange(out, range);
  });
}

function takeFacts(cursor: Cursor, path: string, identity: Identity): DocumentFacts {
  const digest = cursor.take<string>();
  const data = cursor.take<Record<string, unknown>>();
  const range = cursor.range();
  const frontMatter: FrontMatter = { data, keys: takeEntries(cursor), values: takeEntries(cursor), range };
  const headings = cursor.list(() => takeHeading(cursor));
  return {
    path,
    identity,
    digest,
    frontMatter,
    headings,
    sections: cursor.list(() => takeSection(cursor, headings)),
    anchors: cursor.take<string[]>(),
    references: cursor.list(() => takeReference(cursor)),
    contacts: cursor.list(() => takeContact(cursor)),
    blocks: cursor.list(() => ({ block: cursor.take<string>(), digest: cursor.take<string>(), range: cursor.range() })),
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
