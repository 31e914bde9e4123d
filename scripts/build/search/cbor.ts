import { decode as decodeAny, encode as encodeAny } from 'cborg';

/** What the files of an index consist of: numbers without a fraction, texts, and lists of both. */
export type Item = number | string | Item[];

/** The item that some bytes say. Throws when they say anything else, or more than one. */
export function decode(bytes: Uint8Array): Item {
  const item: unknown = decodeAny(bytes, { allowBigInt: false });
  if (!isItem(item)) throw new Error('The search index holds a kind of data that Pagefind does not write.');
  return item;
}

/** The shortest bytes that say an item. */
export function encode(item: Item): Buffer {
  const bytes = encodeAny(item);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isItem(item: unknown): item is Item {
  return typeof item === 'string' || Number.isSafeInteger(item) || (Array.isArray(item) && item.every(isItem));
}
