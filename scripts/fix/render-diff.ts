import { structuredPatch } from 'diff';
import picocolors from 'picocolors';
import { printable } from '../reporters/text.ts';
import type { FixedFile } from './fix-content.ts';
import { textOf } from './text-of.ts';

/**
 * What would change in a file, as a unified diff. Characters that nobody sees are shown as `\u{200B}`, so that a change of them can be
 * seen and none of them reaches a terminal.
 *
 * @param name the path as the reader knows it.
 */
export function renderDiff({ before, after }: Pick<FixedFile, 'before' | 'after'>, name: string, color: boolean): string {
  const colors = picocolors.createColors(color);
  const { hunks } = structuredPatch(name, name, textOf(before) ?? '', after, '', '', { context: 3 });
  const path = printable(name);
  const out = [colors.bold(`--- a/${path}`), colors.bold(`+++ b/${path}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
    out.push(colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const line of lines) {
      const shown = showLine(line);
      out.push(line.startsWith('+') ? colors.green(shown) : line.startsWith('-') ? colors.red(shown) : shown);
    }
  }
  return `${out.join('\n')}\n`;
}

/** One line of a diff, safe to print; a log of a CI service would take `::warning::` behind a space for a command. */
export function showLine(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return printable(text).replaceAll('\\u{9}', '\t').replace(/^(\s*)::/u, '$1\\u{3A}:');
}
