import type { Node, Scalar, YAMLError, YAMLMap } from 'yaml';
import type { Report } from '../../rules/kit/define-rule.ts';
import type { DocumentKind, FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding, Range } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/valid-front-matter.ts';
import type { ListKind } from '../schemas.ts';
import { findFences } from './fences.ts';
import { limits, mostIn, type LimitName } from './limits.ts';
import { overLimit } from './over-limit.ts';
import { readPlainBlock } from './plain-block.ts';
import { explainYaml } from './yaml-errors.ts';
import { yaml } from './yaml.ts';

export interface ReadFrontMatter {
  frontMatter: FrontMatter;
  findings: Finding[];
  /** Whether the data is what the author wrote, so that a schema can be held against it. */
  readable: boolean;
  /** Offset where the body begins; absent when nobody can tell. */
  body?: number;
}

/**
 * Reads the front matter of a text into plain data with the place of every key and value. Runs nothing, resolves nothing, never throws.
 *
 * @param kind of the document; ledgers may be larger than others.
 * @param readPlain reads what is plain; only a test that wants the full reader gives another.
 */
export function readFrontMatter(path: string, lines: Lines, kind?: DocumentKind, readPlain: typeof readPlainBlock = readPlainBlock): ReadFrontMatter {
  const fences = findFences(lines);
  if ('report' in fences) {
    const { report, body } = fences;
    return { frontMatter: empty(lines.range(0, 0)), findings: [toFinding(rule, path, report)], readable: false, ...(body !== undefined && { body }) };
  }
  const { start, end, body } = fences;
  return { ...readFields(path, lines, [start, end], empty(lines.range(0, body)), kind, readPlain), body };
}

/** Reads a file that holds nothing but YAML fields, as front matter is read. */
export function readFieldsFile(path: string, lines: Lines, kind: ListKind): Omit<ReadFrontMatter, 'body'> {
  const end = lines.text.length;
  return readFields(path, lines, [0, end], empty(lines.range(0, end)), kind, readPlainBlock);
}

function readFields(path: string, lines: Lines, [start, end]: readonly [number, number], frontMatter: FrontMatter, kind: DocumentKind | ListKind | undefined, readPlain: typeof readPlainBlock): Omit<ReadFrontMatter, 'body'> {
  const block = lines.text.slice(start, end);
  const most = mostIn(kind, 'front-matter-size');
  // Every character takes at least a byte, so the long ones need no counting.
  const bytes = block.length > most ? block.length : Buffer.byteLength(block);
  if (bytes > most) return { frontMatter, findings: [overLimit(path, 'front-matter-size', bytes, frontMatter.range, most)], readable: false };
  const plain = readPlain(block);
  if (plain) {
    frontMatter.data = plain.data;
    frontMatter.values[''] = lines.range(start, end);
    for (const [pointer, [from, to]] of plain.keys) frontMatter.keys[pointer] = lines.range(start + from, start + to);
    for (const [pointer, [from, to]] of plain.values) frontMatter.values[pointer] = lines.range(start + from, start + to);
    return { frontMatter, findings: [], readable: true };
  }
  const reader = new Reader(path, lines, start, frontMatter, kind);
  reader.read(block);
  return { frontMatter, findings: reader.findings, readable: reader.readable };
}

function empty(range: Range): FrontMatter {
  return { data: Object.create(null) as Record<string, unknown>, keys: Object.create(null) as Record<string, Range>, values: Object.create(null) as Record<string, Range>, range };
}

/** Walks the nodes of one block itself: `toJS` would resolve aliases and tags, and stringify keys at a cost without bound. */
class Reader {
  readonly findings: Finding[] = [];
  readable = true;
  readonly #path: string;
  readonly #lines: Lines;
  readonly #start: number;
  readonly #into: FrontMatter;
  readonly #kind: DocumentKind | ListKind | undefined;
  #nodes = 0;
  #block = '';

  constructor(path: string, lines: Lines, start: number, into: FrontMatter, kind: DocumentKind | ListKind | undefined) {
    this.#path = path;
    this.#lines = lines;
    this.#start = start;
    this.#into = into;
    this.#kind = kind;
  }

  read(block: string): void {
    this.#block = block;
    const directive = /^%.*/m.exec(block);
    if (directive) {
      this.#refuse(directive.index, directive.index + directive[0].length, { what: `${quoted(directive[0])} is a YAML directive.`, why: 'It changes how every value below is read; `no` would become "false".', fix: 'Delete the line.' });
      return;
    }
    const depth = deepestMarks(block);
    if (depth.levels > limits['front-matter-depth'].most) {
      this.#limit('front-matter-depth', depth.levels, depth.at, depth.at + 1);
      return;
    }
    // Each pair is a value; brackets without a partner would each become an error, which costs more than a value.
    if (depth.pairs > mostIn(this.#kind, 'front-matter-values')) {
      this.#limit('front-matter-values', depth.pairs, 0, block.length);
      return;
    }
    // The parser compares every key with every other one, which takes seconds; the walk below finds those that stand twice.
    const document = yaml().parseDocument(block, { version: '1.2', schema: 'core', strict: true, stringKeys: true, uniqueKeys: false, merge: false, resolveKnownTags: false, keepSourceTokens: false, prettyErrors: false, logLevel: 'silent' });
    const problems = [...document.errors, ...document.warnings];
    const root = document.contents;
    const { isMap, isScalar, isSeq } = yaml();
    const tags = problems.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
    const mistakes = problems.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
    this.#explain(mistakes, block, root);
    // After a mistake in the syntax the nodes are guesses.
    if (mistakes.length > 0) {
      this.readable = false;
      return;
    }
    this.#range('values', '', 0, block.length);
    if (root === null || (isScalar(root) && root.value === null && root.source === '')) return;
    if (!isMap(root)) {
      const [from] = placeOf(root);
      this.#refuse(from, lineEnd(block, from), { what: `The front matter is ${isSeq(root) ? 'a list' : 'a text'}, not fields.`, fix: 'Write each field on a line of its own, as `name: value`, with a space after the colon.' });
      return;
    }
    const data = this.#map(root as YAMLMap<Node, Node | null>, '', 1);
    // The walk names a tag where it stands; one that it did not meet still makes the data a guess.
    if (this.readable && tags.length > 0) {
      this.readable = false;
      this.#explain(tags, block, root);
    }
    if (this.readable) this.#into.data = data;
  }

  /** One slip makes the parser stumble several times; only the first is about what was written. */
  #explain([problem]: readonly YAMLError[], block: string, root: Node | null): void {
    if (!problem) return;
    const { from, to, report } = explainYaml(problem, block, root);
    this.#report(from, to, report);
  }

  #value(node: Node | null | undefined, pointer: string, depth: number): unknown {
    if (!node) return null;
    if (++this.#nodes > mostIn(this.#kind, 'front-matter-values')) {
      if (this.readable) this.#limit('front-matter-values', this.#nodes, ...placeOf(node));
      return null;
    }
    const [from, to] = placeOf(node);
    const { isAlias, isMap, isScalar, isSeq } = yaml();
    if (isAlias(node)) {
      this.#refuse(from, to, { what: `${quoted(`*${node.source}`)} stands for a value written elsewhere.`, why: 'A few such lines can blow up to gigabytes; they are not followed.', fix: 'Write the value itself. A text that begins with `*` needs quotes.' });
      return null;
    }
    if (node.anchor !== undefined || node.tag !== undefined) {
      this.#refuseProperty(node, from);
      return null;
    }
    this.#range('values', pointer, from, to);
    if (isScalar(node)) return this.#scalar(node, from, to);
    if (depth >= limits['front-matter-depth'].most) {
      if (this.readable) this.#limit('front-matter-depth', depth + 1, from, to);
      return null;
    }
    if (isMap(node)) return this.#map(node as YAMLMap<Node, Node | null>, pointer, depth + 1);
    if (isSeq(node)) return node.items.map((item, index) => this.#value(item as Node | null, `${pointer}/${index}`, depth + 1));
    return null;
  }

  /** Anchors and tags stand before the value that they are about. */
  #refuseProperty(node: Node, from: number): void {
    const mark = node.anchor === undefined ? '!' : '&';
    const text = /\S+(?=\s*$)/.exec(this.#block.slice(Math.max(0, from - 300), from))?.[0] ?? mark;
    const at = Math.max(0, this.#block.lastIndexOf(text, from - 1));
    if (mark === '&') this.#refuse(at, at + text.length, { what: `${quoted(text)} gives the value a name for use elsewhere.`, why: 'A few such lines can blow up to gigabytes; they are not followed.', fix: 'Remove it, and write each value where it belongs. A text that begins with `&` needs quotes.' });
    else this.#refuse(at, at + text.length, { what: `${quoted(text)} is a YAML tag.`, why: 'Tags ask a reader to build something other than plain text and numbers; they are not followed.', fix: 'Remove the tag. A text that begins with `!` needs quotes.' });
  }

  #scalar(node: Scalar, from: number, to: number): unknown {
    const { value } = node;
    const most = limits['front-matter-string'].most;
    if (typeof value === 'string' && value.length > most) {
      this.#limit('front-matter-string', value.length, from, to);
      return null;
    }
    return value;
  }

  #map(map: YAMLMap<Node, Node | null>, pointer: string, depth: number): Record<string, unknown> {
    const data = Object.create(null) as Record<string, unknown>;
    if (map.items.length > limits['front-matter-keys'].most) {
      this.#limit('front-matter-keys', map.items.length, ...placeOf(map));
      return data;
    }
    for (const { key: keyNode, value } of map.items) {
      const key = yaml().isScalar(keyNode) ? String(keyNode.value) : '';
      const [from, to] = placeOf(keyNode);
      // The first of two equal keys counts.
      if (Object.hasOwn(data, key)) {
        this.#report(from, to, { what: `${quoted(key)} is set a second time.`, why: 'Tools disagree on which of the two counts.', fix: 'Keep one of the lines.' });
        continue;
      }
      if (keyNode.anchor !== undefined || keyNode.tag !== undefined || !isKey(key)) {
        this.#badKey(key, from, to, keyNode);
        continue;
      }
      const at = `${pointer}/${key}`;
      this.#range('keys', at, from, to);
      data[key] = this.#value(value, at, depth);
      this.#into.values[at] ??= this.#into.keys[at] as Range;
    }
    return data;
  }

  #badKey(key: string, from: number, to: number, node: Node): void {
    if (key === '<<') {
      this.#refuse(from, to, { what: '`<<` merges fields written elsewhere.', why: 'Some tools follow it and some do not, so they would see different fields.', fix: 'Write the fields themselves.' });
    } else if (node.anchor !== undefined || node.tag !== undefined) {
      this.#refuse(from, to, { what: 'The key has a YAML anchor or tag.', fix: 'Write the name of the field alone.' });
    } else if (reservedKeys.has(key)) {
      this.#refuse(from, to, { what: `${quoted(key)} is no field.`, why: 'Programs keep this name for themselves and can be misled by it.', fix: 'Remove the line.' });
    } else {
      const foreign = /[^\u0000-\u007F]/u.exec(key)?.[0];
      const because = foreign === undefined ? '' : `: ${quoted(foreign)} (U+${foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) is no plain letter`;
      this.#refuse(from, to, { what: `${quoted(key, 80)} cannot be the name of a field${because}.`, why: 'A name that only looks like a field would be passed over in silence.', fix: 'Names of fields begin with a letter and hold plain letters, digits, `-` and `_`.' });
    }
  }

  /** Records a range by pointer; offsets count from the start of the block. */
  #range(what: 'keys' | 'values', pointer: string, from: number, to: number): void {
    this.#into[what][pointer] = this.#lines.range(this.#start + from, this.#start + to);
  }

  #report(from: number, to: number, report: Report): void {
    this.findings.push(toFinding(rule, this.#path, { at: this.#lines.range(this.#start + from, this.#start + to), ...report }));
  }

  #refuse(from: number, to: number, report: Report): void {
    this.readable = false;
    this.#report(from, to, report);
  }

  #limit(name: LimitName, measured: number, from: number, to: number): void {
    this.readable = false;
    this.findings.push(overLimit(this.#path, name, measured, this.#lines.range(this.#start + from, this.#start + to), mostIn(this.#kind, name)));
  }
}

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

function isKey(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(key) && !reservedKeys.has(key);
}

function placeOf(node: Node): [from: number, to: number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

function lineEnd(block: string, from: number): number {
  const end = block.indexOf('\n', from);
  return end === -1 ? block.length : end;
}

/**
 * The deepest point of brackets, or of list and key marks on one line, before the parser recurses into them, and how many pairs of
 * brackets there are. Those in texts count too, which real blocks never notice.
 */
function deepestMarks(block: string): { levels: number; at: number; pairs: number } {
  let levels = 0;
  let brackets = 0;
  let deepest = { levels: 0, at: 0 };
  const descend = (by: number, at: number): void => {
    levels += by;
    if (levels > deepest.levels) deepest = { levels, at };
  };
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) descend(1, at);
    else if (code === 0x5d || code === 0x7d) levels = Math.max(0, levels - 1);
    else continue;
    brackets += 1;
  }
  for (const { 0: marks, index } of block.matchAll(/^[ \t]*(?:[-?:][ \t]+)+/gm)) {
    levels = 0;
    descend(marks.replaceAll(/\s/g, '').length, index + marks.trimEnd().length - 1);
  }
  return { ...deepest, pairs: Math.ceil(brackets / 2) };
}
