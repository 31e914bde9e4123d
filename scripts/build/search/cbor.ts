/** What the files of an index consist of: numbers without a fraction, texts, and lists of both (RFC 8949). */
export type Item = number | string | Item[];

/** The item that some bytes say. Throws when they say anything else, or more than one. */
export function decode(bytes: Buffer): Item {
  const cursor = { bytes, at: 0 };
  const item = read(cursor);
  if (cursor.at !== bytes.length) throw new Error('The search index holds more than Pagefind writes.');
  return item;
}

/** The shortest bytes that say an item. */
export function encode(item: Item): Buffer {
  const writer = { bytes: Buffer.allocUnsafe(1 << 16), at: 0 };
  write(item, writer);
  return writer.bytes.subarray(0, writer.at);
}

interface Cursor {
  bytes: Buffer;
  at: number;
}

function read(cursor: Cursor): Item {
  const first = cursor.bytes.readUInt8(cursor.at);
  cursor.at += 1;
  const kind = first >> 5;
  const count = readCount(first & 31, cursor);
  if (kind === 0) return count;
  if (kind === 1) return -1 - count;
  if (kind === 3) return cursor.bytes.toString('utf8', cursor.at, (cursor.at += count));
  if (kind !== 4) throw new Error('The search index holds a kind of data that Pagefind does not write.');
  const items: Item[] = [];
  for (let taken = 0; taken < count; taken += 1) items.push(read(cursor));
  return items;
}

function readCount(short: number, cursor: Cursor): number {
  if (short < 24) return short;
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined) throw new Error('The search index holds a length that Pagefind does not write.');
  const count = cursor.bytes.readUIntBE(cursor.at, width);
  cursor.at += width;
  return count;
}

function write(item: Item, writer: Cursor): void {
  if (typeof item === 'number') {
    writeHead(item < 0 ? 1 : 0, item < 0 ? -1 - item : item, writer);
  } else if (typeof item === 'string') {
    const length = Buffer.byteLength(item);
    writeHead(3, length, writer);
    makeRoom(writer, length);
    writer.at += writer.bytes.write(item, writer.at);
  } else {
    writeHead(4, item.length, writer);
    for (const part of item) write(part, writer);
  }
}

function writeHead(kind: number, count: number, writer: Cursor): void {
  makeRoom(writer, 5);
  const width = count < 24 ? 0 : count < 0x1_00 ? 1 : count < 0x1_00_00 ? 2 : 4;
  writer.at = writer.bytes.writeUInt8((kind << 5) | (width === 0 ? count : { 1: 24, 2: 25, 4: 26 }[width]!), writer.at);
  if (width > 0) writer.at = writer.bytes.writeUIntBE(count, writer.at, width);
}

function makeRoom(writer: Cursor, length: number): void {
  if (writer.at + length <= writer.bytes.length) return;
  const larger = Buffer.allocUnsafe((writer.bytes.length + length) * 2);
  writer.bytes.copy(larger, 0, 0, writer.at);
  writer.bytes = larger;
}
