/**
 * The text that `asJson` gives of an object, in pieces: those of a long list in it are made as they are asked for, and together may be more than one string can hold.
 *
 * @param value the object, with an empty list.
 * @param list the key of that list, on the first level.
 * @param items what stands in it.
 */
export function* inPieces<Key extends string>(value: { [key in Key]: readonly [] }, list: Key, items: Iterable<unknown>): Generator<string> {
  const whole = asJson(value);
  // Within strings line breaks are escaped, and deeper down there is more space: this stands here once.
  const empty = `\n  ${JSON.stringify(list)}: [`;
  const start = whole.indexOf(`${empty}]`) + empty.length;
  let piece = whole.slice(0, start);
  let isFirst = true;
  for (const item of items) {
    piece += `${isFirst ? '' : ','}\n    ${asJson(item).trimEnd().replaceAll('\n', '\n    ')}`;
    isFirst = false;
    if (piece.length < enough) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${isFirst ? '' : '\n  '}${whole.slice(start)}`;
}

/** Characters that are worth a write of their own. */
const enough = 65_536;

/**
 * A value as the text of a JSON file that may also be shown in a log: characters nobody sees, and the `##[` that some CI systems
 * take for a command wherever it stands, are written with escapes, which read the same.
 */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|##(?=\w*\[)/gu, (found) => (found === '##' ? '#\\u0023' : [...Array(found.length).keys()].map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')))}\n`;
}
