import { allOf } from '../../rules/kit/printable.ts';

/**
 * Text of unknown origin made safe to print: control, bidirectional and invisible characters become `\u{202E}`, so that
 * nothing moves the cursor, hides or forges a line. With `lines` the line feeds stay. `##[` and `##vso[` are broken up, which
 * some CI systems take for a command wherever they stand.
 */
export function printable(text: string, options: { lines?: boolean; most?: number } = {}): string {
  const cut = options.most !== undefined && text.length > options.most ? `${text.slice(0, options.most)}…` : text;
  const shown = cut.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => (options.lines && character === '\n' ? character : escaped(character)));
  return shown.includes('##') ? shown.replaceAll(/##(?=\w*\[)/g, `#${escaped('#')}`) : shown;
}

/** A printed text no line of which can be taken for a workflow command of GitHub, which begins with `::`, spaces before it or not. */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^([^\S\n]*):(?=:)/gm, (_, spaces: string) => spaces + escaped(':'));
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}

/** "1 error", "2 errors". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** "content/private is absent: its requirements were not run." Nothing when all roots are there. */
export function absentInWords(roots: readonly string[] = []): string | undefined {
  if (roots.length === 0) return undefined;
  return `${allOf(roots.map((name) => printable(name)))} ${roots.length === 1 ? 'is absent: its' : 'are absent: their'} requirements were not run.`;
}

/** A whole number with commas between thousands. The locale machinery would cost more time than all else that is printed. */
export function thousands(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
