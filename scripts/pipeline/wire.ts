import type { Block, Comparison, Contact, DocumentFacts, FrontMatter, Heading, NamedPart, Reference, Section } from '../../rules/kit/facts.ts';
import type { Edit, Finding, Range, Related, Severity } from '../../rules/kit/finding.ts';
import { Cursor, type Wire } from './cursor.ts';
import type { FileVerdict } from './judge-file.ts';

/** What stands on which line, the first of which is 0. Only the first two are there where a file has no facts. */
export const lines = { head: 0, findings: 1, references: 2, places: 3, headings: 4, contacts: 5, blocks: 6, comparison: 7 } as const;

/** The text of a verdict. `decodeVerdict` gives an equal one. */
export function encodeVerdict({ digest, facts, findings, omitted }: FileVerdict): string {
  const verdict: Wire[] = [[digest, omitted], putFindings(findings)];
  if (!facts) return verdict.map((line) => JSON.stringify(line)).join('\n');
  const { frontMatter, headings, sections, anchors, references, contacts, blocks, comparison } = facts;
  verdict[lines.head]?.push(frontMatter.data);
  verdict[lines.references] = [anchors, ...listed(references, putReference)];
  verdict[lines.places] = putPlaces(frontMatter);
  verdict[lines.headings] = putHeadings(headings, sections);
  verdict[lines.contacts] = listed(contacts, putContact);
  verdict[lines.blocks] = listed(blocks, putBlock);
  verdict[lines.comparison] = comparison ? putComparison(comparison) : [];
  return verdict.map((line) => JSON.stringify(line)).join('\n');
}

/** The text of findings on one file. `decodeFindings` gives equal ones. */
export function encodeFindings(findings: readonly Finding[]): string {
  return JSON.stringify(putFindings(findings));
}

/** The findings of a text, on the file with this path; the keys of related places stand as rules write them, so that reports do not show who kept them. */
export function decodeFindings(text: string, path: string): Finding[] {
  const findings = takeFindings(new Cursor(JSON.parse(text) as Wire), path);
  for (const finding of findings) if (finding.related) finding.related = finding.related.map(({ path, range, what }) => ({ path, ...(range && { range }), what }));
  return findings;
}

function listed<T>(items: readonly T[], put: (out: Wire, item: T) => void): Wire {
  const out: Wire = [];
  list(out, items, put);
  return out;
}

function list<T>(out: Wire, items: readonly T[], put: (out: Wire, item: T) => void): void {
  out.push(items.length);
  for (const item of items) put(out, item);
}

/** Most ranges lie in one line: how long they are says where they end. The line of another is negative. */
function putRange(out: Wire, { start, end }: Range): void {
  const length = end.offset - start.offset;
  if (end.line === start.line && end.column - start.column === length) out.push(start.line, start.column, start.offset, length);
  else out.push(-start.line, start.column, start.offset, end.line, end.column, end.offset);
}

function putOptionalRange(out: Wire, range: Range | undefined): void {
  out.push(range ? 1 : 0);
  if (range) putRange(out, range);
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

function putFindings(findings: readonly Finding[]): Wire {
  const sent = new Map<string, number>();
  return listed(findings, (out, finding) => putFinding(out, finding, sent));
}

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

/** The findings of a line, on the file with this path. */
export function takeFindings(cursor: Cursor, path: string): Finding[] {
  const sent: string[] = [];
  return cursor.list(() => takeFinding(cursor, path, sent));
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

function putEdit(out: Wire, { path, range, text }: Edit): void {
  out.push(path ?? 0, text);
  putRange(out, range);
}

function takeEdit(cursor: Cursor): Edit {
  const path = cursor.take<string | 0>();
  return { ...(path !== 0 && { path }), text: cursor.take(), range: cursor.range() };
}

function putPlaces({ range, keys, values }: FrontMatter): Wire {
  const out: Wire = [];
  putRange(out, range);
  for (const ranges of [keys, values]) list(out, Object.entries(ranges), putEntry);
  return out;
}

/** Where front matter stands, and what in it. */
export function takePlaces(cursor: Cursor): Omit<FrontMatter, 'data'> {
  return { range: cursor.range(), keys: takeEntries(cursor), values: takeEntries(cursor) };
}

function putHeadings(headings: readonly Heading[], sections: DocumentFacts['sections']): Wire {
  const out = listed(headings, putHeading);
  const indexes = new Map(headings.map((heading, index) => [heading.range.start.offset, index]));
  list(out, sections, (out, section) => putSection(out, section, indexes.get(section.heading.range.start.offset) ?? -1));
  return out;
}

/** The headings of a document, and the sections below them. */
export function takeHeadings(cursor: Cursor): Pick<DocumentFacts, 'headings' | 'sections'> {
  const headings = cursor.list(takeHeading);
  return { headings, sections: cursor.list(() => takeSection(cursor, headings)) };
}

function putBlock(out: Wire, { block, digest, range }: Block): void {
  out.push(block, digest);
  putRange(out, range);
}

export function takeBlock(cursor: Cursor): Block {
  return { block: cursor.take(), digest: cursor.take(), range: cursor.range() };
}

function putComparison({ parts, passages, words, answerTimes, languages }: Comparison): Wire {
  const out = listed(parts, (out, { kind, name, range }) => {
    out.push(kind, name);
    putRange(out, range);
  });
  list(out, passages, (out, { range, section, words, runs }) => {
    out.push(section, words, runs);
    putRange(out, range);
  });
  out.push(words, answerTimes, languages);
  return out;
}

export function takeComparison(cursor: Cursor): Comparison | undefined {
  if (cursor.isAtEnd) return undefined;
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

/** The anchors of a document, and its references. */
export function takeReferences(cursor: Cursor): Pick<DocumentFacts, 'anchors' | 'references'> {
  return { anchors: cursor.take(), references: cursor.list(takeReference) };
}

function takeReference(cursor: Cursor): Reference {
  return { form: forms[cursor.take<number>()] ?? 'link', image: cursor.take() === 1, url: cursor.take(), text: cursor.take(), range: cursor.range() };
}

function putContact(out: Wire, { kind, raw, value, range, section }: Contact): void {
  out.push(kind, raw, value, section);
  putRange(out, range);
}

export function takeContact(cursor: Cursor): Contact {
  const [kind, raw, value, section] = [cursor.take<Contact['kind']>(), cursor.take<string>(), cursor.take<string>(), cursor.take<number>()];
  return { kind, raw, value, range: cursor.range(), section };
}
