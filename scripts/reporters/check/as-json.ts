/** A value as the text of a JSON file. `##[`, which some CI systems take for a command wherever it stands in a log, is written with an escape that reads the same. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(/##(?=\w*\[)/g, '#\\u0023')}\n`;
}
