/** Found text made safe to quote in a sentence: characters nobody sees become `\u{202E}`, long text is cut. */
export function printable(text: string, most = 120): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`);
}

/** Found text as code in a sentence: between backticks, its own backticks replaced. */
export function quoted(text: string, most = 120): string {
  return `\`${printable(text, most).replaceAll('`', "'")}\``;
}

/** "a", "a or b", "a, b or c". */
export function eitherOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** "a", "a and b", "a, b and c". */
export function allOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A stretch of a sentence as the beginning of one. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
