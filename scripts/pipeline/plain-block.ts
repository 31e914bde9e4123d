type Span = readonly [from: number, to: number];

/** What a plain block says, and where its names and values stand, by JSON pointer. */
export interface PlainBlock {
  data: Record<string, unknown>;
  keys: [pointer: string, at: Span][];
  values: [pointer: string, at: Span][];
}

/** "name: value", or "name:" with fields or items below. */
const fieldLine = /^( {2})?([A-Za-z][A-Za-z0-9_-]{0,63}):(?: (.+))?$/;
const itemLine = /^ {2}- (.+)$/;
/** Begins with a letter; or with a digit or plus sign and holds a blank; or is a day, a version of three numbers, "24x7". */
const plainText = /^(?:[A-Za-z\u00c0-\u024f]|[0-9+][^ ]* (?! )|\d{4}-\d\d-\d\d$|\d+\.\d+\.\d+$|[1-9]\d*x\d+$)[^\u0000-\u001f\u007f-\u009f[\]{}]*$/;
const quotedText = /^"[^"\\\u0000-\u001f\u007f-\u009f[\]{}]*"$/;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
/** Names that programs keep for themselves. */
const reserved = /^(?:constructor|prototype)$/;
/** Plain blocks are short. */
const most = { size: 4_000, text: 1_000, keys: 100 };

/**
 * Reads the plainest sort of front matter, which nearly all articles have: texts, whole numbers and truth values, with at most
 * one level of fields or items below a name. The full reader takes many times as long.
 *
 * @returns undefined for whatever is not plain beyond doubt, mistakes too; where it is plain, the full reader gives the same.
 */
export function readPlainBlock(block: string): PlainBlock | undefined {
  if (block.length > most.size || !block.endsWith('\n')) return undefined;
  const read: PlainBlock = { data: record(), keys: [], values: [] };
  let start = 0;
  while (start < block.length) {
    const end = block.indexOf('\n', start);
    const [, indent, name, text] = fieldLine.exec(block.slice(start, end)) ?? [];
    if (name === undefined || indent !== undefined || !addKey(read, read.data, '', name, start)) return undefined;
    const pointer = `/${name}`;
    if (text === undefined) {
      const below = readBelow(read, block, end + 1, pointer);
      if (!below) return undefined;
      read.data[name] = below.value;
      start = below.end;
    } else {
      const value = valueOf(text);
      if (value === undefined) return undefined;
      read.data[name] = value;
      read.values.push([pointer, [end - text.length, end]]);
      start = end + 1;
    }
  }
  return read;
}

/** The indented lines from an offset on: all fields or all items. */
function readBelow(read: PlainBlock, block: string, from: number, parent: string): { value: unknown; end: number } | undefined {
  const items: unknown[] = [];
  const fields = record();
  // A value's place comes before those inside it.
  const whole: [string, Span] = [parent, [from + 2, from]];
  read.values.push(whole);
  let start = from;
  let names = 0;
  while (block.startsWith('  ', start)) {
    const end = block.indexOf('\n', start);
    const line = block.slice(start, end);
    const [, , name, text] = fieldLine.exec(line) ?? [];
    const written = name === undefined ? itemLine.exec(line)?.[1] : text;
    const value = written === undefined ? undefined : valueOf(written);
    if (written === undefined || value === undefined) return undefined;
    if (name === undefined) items.push(value);
    else if (addKey(read, fields, parent, name, start + 2)) fields[name] = value;
    else return undefined;
    if (name !== undefined) names += 1;
    read.values.push([`${parent}/${name ?? items.length - 1}`, [end - written.length, end]]);
    start = end + 1;
  }
  whole[1] = [from + 2, start];
  if ((names > 0) === (items.length > 0)) return undefined;
  return { value: names > 0 ? fields : items, end: start };
}

/** Notes where a name stands; false when it stands twice, is none, or is one too many. */
function addKey({ keys }: PlainBlock, into: Record<string, unknown>, parent: string, name: string, at: number): boolean {
  if (name in into || reserved.test(name) || keys.length === most.keys) return false;
  keys.push([`${parent}/${name}`, [at, at + name.length]]);
  return true;
}

function valueOf(text: string): string | number | boolean | undefined {
  if (text.length > most.text) return undefined;
  if (quotedText.test(text)) return text.slice(1, -1);
  if (wholeNumber.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  const isPlain = plainText.test(text) && !text.endsWith(' ') && !text.endsWith(':') && !text.includes(': ') && !text.includes(' #') && !/^(?:true|false|null)$/i.test(text);
  return isPlain ? text : undefined;
}

function record(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
