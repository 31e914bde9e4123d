/**
 * A value as the text of a JSON file that may also be shown in a log: characters nobody sees, and the `##[` that some CI systems
 * take for a command wherever it stands, are written with escapes, which read the same.
 */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|##(?=\w*\[)/gu, (found) => (found === '##' ? '#\\u0023' : [...Array(found.length).keys()].map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')))}\n`;
}
